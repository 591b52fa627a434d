// How much two figures look like versions of one.
import {sharedWords} from '../../details/context.js';
import type {FigureDetail} from '../../details/detail.js';
import {mayContradict} from '../../details/figures/contradict.js';
import {shareFate} from '../../details/figures/other-things.js';
import {areTransposed, isSlip, ratioOf} from '../../details/figures/slips.js';

/** What it adds to the likelihood that figures lie close: from a ratio on. */
const closeness: readonly (readonly [ratio: number, score: number])[] = [
	[0.9, 2],
	[0.75, 1.5],
	[0.5, 1],
	[0.3, 0.3],
	[0, -1],
];
const ofPairs = 1.5;
const sameThing = 1;
const sameUnit = 0.5;
const eachWord = 0.5;
const mostWords = 3;

/**
 * How likely two figures tell one quantity in different ways: 0 if they agree, allow for each other or measure
 * different things, otherwise a score up to 5 that grows as they lie closer and stand among the same words.
 */
export const likenessOfVersions = (a: FigureDetail, b: FigureDetail): number => {
	if (!mayContradict(a, b)) {
		return 0;
	}

	const ratio = areTransposed(a, b) || isSlip(a, b) ? 1 : ratioOf(a, b);
	const near = closeness.find(([from]) => ratio >= from)?.[1] ?? 0;
	const isOne = shareFate(a, b) || (a.counted !== undefined && a.counted === b.counted);
	const thing = isOne ? sameThing : 0;
	const unit = a.unit !== undefined && a.unit.name === b.unit?.name ? sameUnit : 0;
	const words = Math.min(mostWords, sharedWords(a, b)) * eachWord;
	return Math.max(0, (a.form === 'number' ? near : ofPairs) + thing + unit + words);
};
