import {type Token, tokenAt, wordAt} from '../tokens.js';
import {units} from './units.js';

const perOne = new Set(['a', 'an', 'per', 'each', 'every']);
// `in a week`, `more than a week`
const ofLength = new Set('in for within over than after before of'.split(' '));
// `a year ago`, `a day after the vote`
const ofDistance = new Set('ago after before later earlier since from on'.split(' '));

const adverbs: ReadonlyMap<string, string> = new Map([
	['hourly', 'hour'],
	['daily', 'day'],
	['weekly', 'week'],
	['monthly', 'month'],
	['yearly', 'year'],
	['annually', 'year'],
]);

const reach = 4;

/** The time that a figure is told for each of, whose last token stands before `end`: `day` for `600 patients a day`. */
export const rateAfter = (tokens: readonly Token[], end: number): string | undefined => {
	for (let at = end; at < end + reach && tokenAt(tokens, at)?.kind === 'word'; at += 1) {
		const unit = perOne.has(wordAt(tokens, at)) ? units.get(wordAt(tokens, at + 1)) : undefined;
		const isOther = ofLength.has(wordAt(tokens, at - 1)) || ofDistance.has(wordAt(tokens, at + 2));
		if (unit?.dimension === 'time' && !isOther) {
			return unit.name;
		}

		const adverb = adverbs.get(wordAt(tokens, at));
		if (adverb) {
			return adverb;
		}
	}

	return undefined;
};
