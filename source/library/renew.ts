import type {Article} from '../article/article.js';
import type {Whole} from './excerpts.js';
import type {Problem} from './source.js';
import type {Story} from './story.js';
import type {Change} from './watch.js';

/** Every article as a story of its own. */
export const aloneEach = (articles: readonly Article[]): Story[] =>
	articles.map(article => ({title: article.title, articles: [article]}));

/** Puts the articles that a source holds now in the place of those before; new ones come last. */
export const renew = (articles: readonly Article[], {source, articles: now}: Change): Article[] => {
	const place = articles.findIndex(article => article.source === source);
	const others = articles.filter(article => article.source !== source);
	return place === -1
		? [...others, ...now]
		: [...others.slice(0, place), ...now, ...others.slice(place)];
};

const isSame = (one: Article, other: Article): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/** A change in which an article that reads as it did is the same object, as when its file was touched. */
export const keepSame = (change: Change, articles: readonly Article[]): Change => ({
	...change,
	articles: change.articles.map(article => {
		const before = articles.find(({id}) => id === article.id);
		return before !== undefined && isSame(before, article) ? before : article;
	}),
});

/** A whole article as a change of the source that its excerpt came from. */
export const changeTo = (
	{article: whole, problem}: Whole,
	articles: readonly Article[],
): Change => ({
	source: whole.source,
	articles: articles
		.filter(({source}) => source === whole.source)
		.map(article => (article.id === whole.id ? whole : article)),
	problem,
});

/** The same for stories; what is new stands alone until it is grouped. */
export const renewStories = (stories: readonly Story[], change: Change): Story[] => {
	const renewed = stories.map(({title, articles}) => ({
		title,
		articles: articles.some(({source}) => source === change.source)
			? renew(articles, change)
			: articles,
	}));
	const known = new Set(renewed.flatMap(({articles}) => articles));
	const appeared = change.articles.filter(article => !known.has(article));
	return [...renewed.filter(({articles}) => articles.length > 0), ...aloneEach(appeared)];
};

/** The same for what could not be read. */
export const renewProblems = (
	problems: readonly Problem[],
	{source, problem}: Change,
): Problem[] => [
	...problems.filter(other => other.source !== source),
	...(problem ? [problem] : []),
];
