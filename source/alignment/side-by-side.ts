import type {Article} from '../article/article.js';
import {type Cell, candidatesOf} from './candidates.js';
import {type Evidence, type OwnEvidence, ownEvidence} from './evidence/evidence.js';
import {rivalEvidence} from './evidence/rivals.js';
import {joined} from './joined.js';
import {readArticle} from './reading/reading.js';
import {createVocabulary} from './reading/vocabulary.js';
import {rarityIn, type Weighed, weigh} from './weighed.js';

/** A left and a right sentence that may say the same, and what speaks for and against it. */
export type WeighedCell = Cell & {readonly evidence: Evidence};

/** Two articles read side by side. */
export type SideBySide = {
	/** The cells worth judging, by left sentence, then by right. */
	readonly cells: readonly WeighedCell[];
	/** The evidence between sentences of the left, read as one, and sentences of the right, read as one. */
	readonly between: (left: readonly number[], right: readonly number[]) => OwnEvidence;
};

export const readSideBySide = (left: Article, right: Article): SideBySide => {
	const vocabulary = createVocabulary();
	const readings = [readArticle(left, vocabulary), readArticle(right, vocabulary)] as const;
	const rarity = rarityIn(readings);
	const [lefts, rights] = readings.map(side => weigh(side, rarity, vocabulary)) as [
		readonly Weighed[],
		readonly Weighed[],
	];
	const own = candidatesOf(lefts, rights, rarity).flatMap(cell => {
		const [a, b] = [lefts[cell.left], rights[cell.right]];
		return a && b ? [{...cell, evidence: ownEvidence(a, b, rarity)}] : [];
	});
	const rivals = rivalEvidence(own, lefts.length, rights.length);
	const cells = own.flatMap((cell, index) => {
		const rival = rivals[index];
		return rival ? [{...cell, evidence: {...cell.evidence, ...rival}}] : [];
	});
	const asOne = (side: 0 | 1, at: readonly number[]): readonly Weighed[] => {
		const [first, ...others] = at.flatMap(index => readings[side][index] ?? []);
		return first ? weigh([joined(first, ...others)], rarity, vocabulary) : [];
	};

	return {
		cells,
		between: (atLeft, atRight) => {
			const [a, b] = [...asOne(0, atLeft), ...asOne(1, atRight)];
			if (a === undefined || b === undefined) {
				throw new RangeError('evidence needs a sentence on either side');
			}

			return ownEvidence(a, b, rarity);
		},
	};
};
