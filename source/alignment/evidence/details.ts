import {agree} from '../../details/agree.js';
import type {FigureDetail, NameDetail, QuoteDetail} from '../../details/detail.js';
import type {Weighed} from '../weighed.js';
import {pairUp} from './pair-up.js';

/** A sum that is the same to the last bit in whatever order the numbers come. */
const sumOf = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b).reduce((sum, number) => sum + number, 0);

/** How much it tells that two sentences have a figure in common: `two` is everywhere, `1,127` is not. */
const tellingOf = ({unit, form, values: [value = 0]}: FigureDetail): number => {
	if (form === 'ordinal' || form === 'vague') {
		return 0.4;
	}

	if (unit !== undefined) {
		return unit.dimension === 'time' ? 0.7 : 1.1;
	}

	return value <= 2 ? 0.2 : value <= 12 ? 0.6 : value < 100 ? 0.9 : 1.1;
};

const isKin = (a: FigureDetail, b: FigureDetail): boolean =>
	a.unit?.dimension === b.unit?.dimension &&
	(a.unit !== undefined || (a.counted !== undefined && a.counted === b.counted));

const areNear = (a: FigureDetail, b: FigureDetail): boolean =>
	a.near.some(word => b.near.includes(word));

const strengthOf = (a: FigureDetail, b: FigureDetail): number => {
	const counted =
		a.counted === undefined || b.counted === undefined ? 1 : a.counted === b.counted ? 1.2 : 0.6;
	const around = areNear(a, b) ? 1.2 : 0.8;
	const exact = a.values[0] === b.values[0] ? 1 : 0.8;
	return Math.min(tellingOf(a), tellingOf(b)) * counted * around * exact;
};

/** Up to this ratio two figures of one thing are likely two versions of it: 34 and 36 injured. */
const closeRatio = 0.75;

const areClose = (a: FigureDetail, b: FigureDetail): boolean => {
	const [x = 0, y = 0] = [a.values[0], b.values[0]];
	return isKin(a, b) && Math.min(x, y) > Math.max(x, y) * closeRatio;
};

const muchShared = 2.5;
const manyAlone = 2;

const figureEvidence = (a: Weighed, b: Weighed) => {
	const {pairs, freeA, freeB} = pairUp(a.figures, b.figures, agree);
	const at = (figures: readonly FigureDetail[], indices: readonly number[]) =>
		indices.flatMap(index => figures[index] ?? []);
	const [aloneA, aloneB] = [at(a.figures, freeA), at(b.figures, freeB)];
	const shared = sumOf(
		pairs.map(([i, j]) => {
			const [x, y] = [a.figures[i], b.figures[j]];
			return x && y ? strengthOf(x, y) : 0;
		}),
	);
	const [massA, massB] = [aloneA, aloneB].map(alone => sumOf(alone.map(tellingOf)));
	const close = aloneA.flatMap(x => aloneB.filter(y => areClose(x, y)).map(y => areNear(x, y)));
	const kin = aloneA.some(x => aloneB.some(y => isKin(x, y)));
	return {
		figures: Math.min(shared, muchShared) / muchShared,
		/** Two versions of one figure: 1 where the words around it are shared too. */
		figuresClose: close.includes(true) ? 1 : close.length > 0 ? 0.5 : 0,
		/** The same thing measured, with far other values. */
		figuresClash: kin && close.length === 0 && shared === 0 ? 1 : 0,
		figuresAloneBoth: Math.min(massA ?? 0, massB ?? 0, manyAlone) / manyAlone,
		figuresAloneOne: Math.min(Math.abs((massA ?? 0) - (massB ?? 0)), manyAlone) / manyAlone,
	};
};

const dateEvidence = (a: Weighed, b: Weighed) => {
	const shared = a.dates
		.flatMap(x => b.dates.filter(y => agree(x, y)).map(y => [x.moment, y.moment] as const))
		.map(moments => (moments.some(({clock, days, years}) => clock ?? days ?? years) ? 1 : 0.6));
	const enough = 1.5;
	const told = (x: Weighed, y: Weighed): boolean =>
		x.dates.every(date => y.dates.some(other => agree(date, other)));
	return {
		datesAlone: (told(a, b) ? 0 : 0.5) + (told(b, a) ? 0 : 0.5),
		dates: Math.min(sumOf(shared), enough) / enough,
		datesClash: a.dates.length > 0 && b.dates.length > 0 && shared.length === 0 ? 1 : 0,
	};
};

const sameName = (a: NameDetail, b: NameDetail): boolean =>
	agree(a, b) || (a.entity !== undefined && a.entity === b.entity);

const nameEvidence = (a: Weighed, b: Weighed) => {
	const {pairs, freeA, freeB} = pairUp(a.names, b.names, sameName);
	const shared = pairs.map(([i, j]) => Math.min(a.nameWeights[i] ?? 0, b.nameWeights[j] ?? 0));
	const leaning = (x: Weighed, y: Weighed): number[] =>
		x.leansOn.flatMap((name, i) =>
			[
				...y.names.map((other, j) => ({other, weight: y.nameWeights[j] ?? 0})),
				...y.leansOn.map((other, j) => ({other, weight: y.leaningWeights[j] ?? 0})),
			].flatMap(({other, weight}) =>
				sameName(name, other) ? [Math.min(weight, x.leaningWeights[i] ?? 0)] : [],
			),
		);
	const many = 2;
	return {
		names: Math.log1p(sumOf(shared)),
		namesClash: a.names.length > 0 && b.names.length > 0 && pairs.length === 0 ? 1 : 0,
		namesAloneBoth: Math.min(freeA.length, freeB.length, many) / many,
		namesAloneOne: Math.min(Math.abs(freeA.length - freeB.length), many) / many,
		/** Names that a pronoun on one side may stand for. */
		namesLeaning: Math.max(0, ...leaning(a, b), ...leaning(b, a)),
	};
};

const shortestQuote = 3;

const sharedWords = (words: readonly string[], others: ReadonlySet<string>): number =>
	words.filter(word => others.has(word)).length;

const quoteEvidence = (a: Weighed, b: Weighed) => {
	const long = ({quotes}: Weighed): QuoteDetail[] =>
		quotes.filter(({words}) => words.length >= shortestQuote);
	const [quotesA, quotesB] = [long(a), long(b)];
	const direct = quotesA.flatMap(({words}) =>
		quotesB.map(other => {
			const [short, whole] =
				words.length <= other.words.length ? [words, other.words] : [other.words, words];
			return sharedWords(short, new Set(whole)) / short.length;
		}),
	);
	const reported = (quotes: readonly QuoteDetail[], {words: others}: Weighed): number[] =>
		quotes.map(({words}) => {
			const shared = sharedWords(words, others);
			return shared >= shortestQuote ? shared / words.length : 0;
		});
	const best = Math.max(0, ...direct);
	return {
		quotes: best,
		quotesClash: direct.length > 0 && best < 0.4 ? 1 : 0,
		/** The share of a quotation that stands in the other sentence, quoted or not. */
		quoteReported: Math.max(0, ...reported(quotesA, b), ...reported(quotesB, a)),
	};
};

/** What names, figures, dates and quotations say for and against a link. */
export const detailEvidence = (a: Weighed, b: Weighed) => ({
	...figureEvidence(a, b),
	...dateEvidence(a, b),
	...nameEvidence(a, b),
	...quoteEvidence(a, b),
});
