import type {Coverage} from './coverage.js';
import {type Version, versionsBeside} from './versions.js';

/** What each report has of what a sentence says; none for a sentence that is no news. */
export type VersionsOf = (article: number, sentence: number) => readonly Version[];

/**
 * How the reports tell what any sentence of them says, measured against that sentence itself.
 * @returns A function of positions in `Coverage.articles` and `Article.sentences`.
 */
export const versionsBySentence = ({claims, graph}: Coverage): VersionsOf => {
	const numberOf = (article: number, sentence: number) => (graph.firsts[article] ?? 0) + sentence;
	const membersOf = new Map<number, readonly number[]>();
	for (const {versions} of claims) {
		const members = versions.flatMap(({sentences}, article) =>
			sentences.map(sentence => numberOf(article, sentence)),
		);
		for (const member of members) {
			membersOf.set(member, members);
		}
	}

	return (article, sentence) => {
		const number = numberOf(article, sentence);
		const members = membersOf.get(number);
		return members === undefined ? [] : versionsBeside(number, members, graph);
	};
};
