import type {Article} from '../article/article.js';

/** Articles about the same event. */
export type Story = {
	readonly title: string;
	readonly articles: readonly Article[];
};

/** Groups articles into stories. Every article is in exactly one. */
export function groupStories(articles: readonly Article[]): Story[] {
	const [first] = articles;
	return first === undefined ? [] : [{title: first.title, articles}];
}
