import type {Article} from '../article/article.js';
import {type ToldDetails, toldBy} from '../details/told.js';
import {type Cell, candidatesOf} from './candidates.js';
import type {Joining} from './decide.js';
import type {Evidence} from './evidence/evidence.js';
import {type JoiningEvidence, joiningEvidence} from './evidence/joining.js';
import {type Openings, readOpenings} from './evidence/kinship.js';
import {type OwnEvidence, ownEvidence, ownEvidenceOfAll} from './evidence/own.js';
import {daysBetween} from './evidence/publication.js';
import {joined} from './joined.js';
import {type Reading, readArticle} from './reading/reading.js';
import {createVocabulary} from './reading/vocabulary.js';
import {pairSameWords} from './same-words.js';
import {rarityIn, type Weighed, weigh} from './weighed.js';

/** A left and a right sentence that may say the same, and what speaks for and against it. */
export type WeighedCell<Known extends OwnEvidence = Evidence> = Cell & {
	/** Whether both are body sentences. */
	readonly isBody: boolean;
	readonly evidence: Known;
};

/** Two articles read side by side. */
export type SideBySide = {
	/** The cells worth judging, by left sentence, then by right. */
	readonly cells: readonly WeighedCell<OwnEvidence>[];
	/** Cells of body sentences that are in none of the pairs and have the very same words. */
	readonly sameWords: (pairs: readonly Cell[]) => readonly WeighedCell<OwnEvidence>[];
	readonly openings: Openings;
	/** How many days lie between their publication, where that is told of both. */
	readonly daysApart: number | undefined;
	/** The evidence between sentences of the left, read as one, and sentences of the right, read as one. */
	readonly between: (left: readonly number[], right: readonly number[]) => OwnEvidence;
	/** Whether any of these sentences has a figure or date that the other article tells nowhere so exactly. */
	readonly holdNews: (left: readonly number[], right: readonly number[]) => boolean;
	readonly joining: (joining: Joining<Cell>) => JoiningEvidence;
};

const isBody = ({role}: Reading): boolean => role === 'body';

const holdsNews = (reading: Reading | undefined, other: ToldDetails): boolean =>
	reading !== undefined &&
	[...reading.figures, ...reading.dates].some(detail => !other.tells(detail));

/** Reads two articles side by side: what their words weigh in the two of them, and which sentences may say the same. */
export const readSideBySide = (one: Article, other: Article): SideBySide => {
	const vocabulary = createVocabulary();
	const readings = [readArticle(one, vocabulary), readArticle(other, vocabulary)] as const;
	const rarity = rarityIn(readings);
	const told = [toldBy(other), toldBy(one)] as const;
	const weighSide = (side: 0 | 1, sentences: readonly Reading[]): readonly Weighed[] =>
		weigh(sentences, rarity, vocabulary, told[side]);
	const [lefts, rights] = [weighSide(0, readings[0]), weighSide(1, readings[1])];
	const weighCells = (cells: readonly Cell[]): readonly WeighedCell<OwnEvidence>[] => {
		const pairs = cells.flatMap(({left, right}) => {
			const [a, b] = [lefts[left], rights[right]];
			return a && b ? [{left, right, a, b}] : [];
		});
		return ownEvidenceOfAll(pairs, ({left, right, a, b}, evidence) => ({
			left,
			right,
			isBody: isBody(a.reading) && isBody(b.reading),
			evidence,
		}));
	};

	const cells = weighCells(candidatesOf(lefts, rights));
	const asOne = (side: 0 | 1, at: readonly number[]): readonly Weighed[] => {
		const [first, ...more] = at.flatMap(index => readings[side][index] ?? []);
		return first ? weighSide(side, [joined(first, ...more)]) : [];
	};

	return {
		cells,
		sameWords: pairs => weighCells(pairSameWords(...readings, pairs)),
		openings: readOpenings(...readings, cells),
		daysApart: daysBetween(one, other),
		between: (atLeft, atRight) => {
			const [a, b] = [...asOne(0, atLeft), ...asOne(1, atRight)];
			if (a === undefined || b === undefined) {
				throw new RangeError('evidence needs a sentence on either side');
			}

			return ownEvidence(a, b);
		},
		holdNews: (atLeft, atRight) =>
			atLeft.some(index => holdsNews(readings[0][index], told[0])) ||
			atRight.some(index => holdsNews(readings[1][index], told[1])),
		joining({pair, more, side}) {
			const [own, across] = side === 'left' ? [lefts, rights] : [rights, lefts];
			const [first, second] = [own[pair[side]], own[more[side]]];
			const other = across[side === 'left' ? pair.right : pair.left];
			if (first === undefined || second === undefined || other === undefined) {
				throw new RangeError('joining needs three sentences');
			}

			return joiningEvidence(first, second, other);
		},
	};
};
