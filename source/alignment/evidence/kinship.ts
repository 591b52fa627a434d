import {agree} from '../../details/agree.js';
import type {FigureDetail} from '../../details/detail.js';
import type {Cell} from '../candidates.js';
import type {Reading} from '../reading/reading.js';
import {areClose, areKin, areNear} from './figures.js';
import type {OwnEvidence} from './own.js';

/** Kinship is read from the openings, so that what is added at the end of an article changes no link before it. */
const openingLength = 12;
/** How many of the sentences most alike are counted. */
const strongest = 5;
/** Shares below which articles begin to look like reports of different stories, and at half of which they do. */
const fewNames = 0.2;
const littleAlike = 0.24;
const longQuote = 4;
const manyQuotes = 2;

/** Below this the openings of two articles do not show that both tell of one event. */
const likelyKin = 0.5;
/** From this on they leave no doubt that they do. */
const surelyKin = 0.9;
/** What an article of fewer sentences does not tell says little about its kin. */
const enoughToJudge = 8;
/** So many sentences that surely say the same show it too. */
const several = 3;

const openingOf = (readings: readonly Reading[]): readonly Reading[] =>
	readings.filter(({role}) => role !== 'boilerplate' && role !== 'byline').slice(0, openingLength);

const namesOf = (opening: readonly Reading[]): ReadonlySet<string> =>
	new Set(opening.flatMap(({names}) => names.flatMap(({words, entity}) => entity ?? words)));

const shareOf = (names: ReadonlySet<string>, others: ReadonlySet<string>): number =>
	[...names].filter(name => others.has(name)).length / (names.size || 1);

const isTelling = ({form, unit, values: [value = 0]}: FigureDetail): boolean =>
	(form === 'number' || form === 'score') && (unit !== undefined || value > 10);

/** The same thing counted or measured with far other values, as at an event of another year. */
const areFarApart = (a: FigureDetail, b: FigureDetail): boolean =>
	areKin(a, b) && areNear(a, b) && !areClose(a, b);

const shared = <T>(as: readonly T[], bs: readonly T[], same: (a: T, b: T) => boolean): number =>
	Math.min(
		as.filter(a => bs.some(b => same(a, b))).length,
		bs.filter(b => as.some(a => same(a, b))).length,
	);

const without = <T>(
	as: readonly T[],
	bs: readonly T[],
	same: (a: T, b: T) => boolean,
): readonly T[] => as.filter(a => !bs.some(b => same(a, b)));

/** What the figures of two openings say about their kinship. */
const kinOfFigures = (left: readonly FigureDetail[], right: readonly FigureDetail[]) => {
	const [as, bs] = [left.filter(isTelling), right.filter(isTelling)];
	return {
		/** The share of telling figures that both have, whatever they count: 1,127 is seldom told of two events. */
		figures: shared(as, bs, agree) / (Math.min(as.length, bs.length) || 1),
		/** The logarithm of how many are far apart. */
		farApart: Math.log1p(shared(without(as, bs, agree), without(bs, as, agree), areFarApart)),
	};
};

const missing = (share: number, enough: number): number =>
	Math.min(1, Math.max(0, 2 - (2 * share) / enough));

/** What the openings of two articles say about whether they tell of one event. */
export type Openings = {
	/** 1 for articles that share hardly a name and hardly a phrase: different stories. */
	readonly strangers: number;
	/** Whether one is too short for what it does not tell to say much. */
	readonly isShort: boolean;
	readonly evidence: KinshipEvidence;
};

/** What is weighed to tell whether they do. The same from both sides. */
export type KinshipEvidence = {
	readonly openings: ReturnType<typeof kinOfFigures> & {
		/** How alike the sentences most alike are, by stems and runs of characters, 0 to 1. */
		readonly alike: number;
		/** Long quotations that both have. */
		readonly quotes: number;
	};
};

const mean = (a: number, b: number): number => (a + b) / 2;

/** Compares the openings of two articles. */
export const readOpenings = (
	left: readonly Reading[],
	right: readonly Reading[],
	cells: readonly (Cell & {readonly evidence: OwnEvidence})[],
): Openings => {
	const openings = [openingOf(left), openingOf(right)] as const;
	const [lastLeft, lastRight] = openings.map(opening => opening.at(-1)?.index ?? -1);
	const inside = cells.filter(
		cell => cell.left <= (lastLeft ?? -1) && cell.right <= (lastRight ?? -1),
	);
	const alikeBy = (side: 'left' | 'right'): number => {
		const best = new Map<number, number>();
		for (const {evidence, ...cell} of inside) {
			const alike = mean(evidence.words.stems, evidence.words.grams);
			best.set(cell[side], Math.max(best.get(cell[side]) ?? 0, alike));
		}

		const top = [...best.values()].sort((a, b) => b - a).slice(0, strongest);
		return top.reduce((sum, alike) => sum + alike, 0) / strongest;
	};

	const alike = mean(alikeBy('left'), alikeBy('right'));
	const [namesLeft, namesRight] = [namesOf(openings[0]), namesOf(openings[1])];
	const names = Math.max(shareOf(namesLeft, namesRight), shareOf(namesRight, namesLeft));
	const [figuresLeft = [], figuresRight = []] = openings.map(opening =>
		opening.flatMap(({figures}) => figures),
	);
	const [quotesLeft = [], quotesRight = []] = openings.map(opening =>
		opening.flatMap(({quotes}) => quotes.filter(({words}) => words.length >= longQuote)),
	);
	return {
		strangers: missing(names, fewNames) * missing(alike, littleAlike),
		isShort: openings.some(({length}) => length < enoughToJudge),
		evidence: {
			openings: {
				alike,
				...kinOfFigures(figuresLeft, figuresRight),
				quotes: Math.min(manyQuotes, shared(quotesLeft, quotesRight, agree)),
			},
		},
	};
};

/** Whether two articles tell of one event. */
export type Kinship = Pick<Openings, 'strangers' | 'isShort'> & {
	/** How likely it is, 0 to 1. Openings of one event share phrases, figures and quotations; a similar event of another day has other figures. */
	readonly kin: number;
};

/** Whether the openings leave no doubt of it: an event reported again after months. */
export const areSurelyKin = ({kin}: Kinship): boolean => kin >= surelyKin;

/** How many sentences must surely say the same in both articles before they count as reports of one event. */
export const proofNeeded = ({kin, isShort}: Kinship): number =>
	kin >= likelyKin || isShort ? 1 : several;

/** What the kinship of two articles says about one cell: what headlines and first sentences share depends on it. */
export const kinshipEvidence = ({strangers, kin}: Kinship, {form}: OwnEvidence) => ({
	strangers,
	kin,
	headlines: kin * form.headlines,
	openings: kin * form.openings,
});
