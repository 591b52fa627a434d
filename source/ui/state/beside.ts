import type {Article} from '../../article/article.js';
import type {Coverage} from '../../coverage/coverage.js';
import {versionsBySentence} from '../../coverage/versions-by-sentence.js';
import {outletOf} from '../../layout/comparison.js';
import type {Told} from '../../layout/versions.js';
import {latest} from '../latest.js';
import type {State} from './state.js';
import {coverageOf, storyBeside} from './story.js';

const versionsOfAll = latest(versionsBySentence);

/** What the other reports of the story have of the sentences of an article. */
export type Beside = {
	/** How many others there are. */
	readonly others: number;
	/** Whether it is known by now what they have. */
	readonly isFound: boolean;
	/** What each of them has of a sentence; none for what is no news, or before it is found. */
	readonly of: (sentence: number) => readonly Told[];
};

const besideIn = latest(
	(articles: readonly Article[], own: Article, coverage?: Coverage): Beside => {
		const versionsOf = coverage && versionsOfAll(coverage);
		const at = articles.indexOf(own);
		return {
			others: articles.length - 1,
			isFound: coverage !== undefined,
			of: sentence =>
				(versionsOf?.(at, sentence) ?? []).flatMap((version, index) => {
					const article = articles[index];
					return article === undefined || index === at
						? []
						: [{name: outletOf(article), article, version}];
				}),
		};
	},
);

/** What the other reports have of an article; undefined where there are none, or too many. */
export const besideOf = (state: State, article: Article): Beside | undefined => {
	const articles = storyBeside(state, article);
	return articles && besideIn(articles, article, coverageOf(state, articles));
};
