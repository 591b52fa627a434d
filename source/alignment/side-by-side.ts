import type {Article} from '../article/article.js';
import {type Cell, candidatesOf} from './candidates.js';
import {companyEvidence} from './evidence/company.js';
import {
	type Evidence,
	type FirstEvidence,
	type OwnEvidence,
	ownEvidence,
} from './evidence/evidence.js';
import {kinshipEvidence, kinshipOf} from './evidence/kinship.js';
import {joined} from './joined.js';
import {readArticle} from './reading/reading.js';
import {createVocabulary} from './reading/vocabulary.js';
import {rarityIn, type Weighed, weigh} from './weighed.js';

/** A left and a right sentence that may say the same, and what speaks for and against it. */
export type WeighedCell<Known extends FirstEvidence = Evidence> = Cell & {
	readonly evidence: Known;
};

/** Two articles read side by side. */
export type SideBySide = {
	/** The cells worth judging, by left sentence, then by right. */
	readonly cells: readonly WeighedCell<FirstEvidence>[];
	/** The evidence between sentences of the left, read as one, and sentences of the right, read as one. */
	readonly between: (left: readonly number[], right: readonly number[]) => OwnEvidence;
};

export const readSideBySide = (left: Article, right: Article): SideBySide => {
	const vocabulary = createVocabulary();
	const readings = [readArticle(left, vocabulary), readArticle(right, vocabulary)] as const;
	const rarity = rarityIn(readings);
	const lefts = weigh(readings[0], rarity, vocabulary);
	const rights = weigh(readings[1], rarity, vocabulary);
	const own = candidatesOf(lefts, rights, rarity).flatMap(cell => {
		const [a, b] = [lefts[cell.left], rights[cell.right]];
		return a && b ? [{...cell, evidence: ownEvidence(a, b, rarity)}] : [];
	});
	const kinship = kinshipOf(lefts, rights, own);
	const asOne = (side: 0 | 1, at: readonly number[]): readonly Weighed[] => {
		const [first, ...others] = at.flatMap(index => readings[side][index] ?? []);
		return first ? weigh([joined(first, ...others)], rarity, vocabulary) : [];
	};

	return {
		cells: own.map(({evidence, ...cell}) => ({
			...cell,
			evidence: {...evidence, ...kinshipEvidence(kinship, evidence)},
		})),
		between: (atLeft, atRight) => {
			const [a, b] = [...asOne(0, atLeft), ...asOne(1, atRight)];
			if (a === undefined || b === undefined) {
				throw new RangeError('evidence needs a sentence on either side');
			}

			return ownEvidence(a, b, rarity);
		},
	};
};

/** Adds what the cells say about each other, going by a first impression of each. */
export const inCompany = (
	cells: readonly WeighedCell<FirstEvidence>[],
	impressionOf: (evidence: FirstEvidence) => number,
): readonly WeighedCell[] => {
	const company = companyEvidence(
		cells.map(({evidence, ...cell}) => ({...cell, impression: impressionOf(evidence)})),
	);
	return cells.flatMap(({evidence, ...cell}, index) => {
		const known = company[index];
		return known ? [{...cell, evidence: {...evidence, ...known}}] : [];
	});
};
