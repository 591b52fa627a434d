import {isIndefinite} from '../function-words.js';
import {pastHyphen, type Token, wordAt} from '../tokens.js';
import {type NumberRead, stepOf} from './number-read.js';
import {cardinals, multipliers, ordinals, tens} from './number-words.js';

// What is read so far: `two million three hundred` is total 2,000,000 and group 300.
type State = {readonly total: number; readonly group: number | undefined};

/** The number with one more word, or nothing if the word begins another number or none. */
const add = ({total, group}: State, word: string): State | undefined => {
	const ten = tens.get(word);
	if (ten !== undefined) {
		return group === undefined || group % 100 === 0
			? {total, group: (group ?? 0) + ten}
			: undefined;
	}

	const unit = cardinals.get(word) ?? (group === undefined ? undefined : ordinals.get(word));
	if (unit !== undefined) {
		const afterTens = group !== undefined && group % 10 === 0 && group % 100 > 10 && unit < 10;
		const fits = group === undefined || group % 100 === 0 || afterTens;
		return fits ? {total, group: (group ?? 0) + unit} : undefined;
	}

	const multiplier = multipliers.get(word);
	if (multiplier === undefined || (group === undefined && total > 0)) {
		return undefined;
	}

	return multiplier <= 100
		? {total, group: (group ?? 1) * multiplier}
		: {total: total + (group ?? 1) * multiplier, group: undefined};
};

const isSmall = (word: string): boolean => cardinals.has(word) || tens.has(word);

/** Reads a number in words, whole or ordinal: `two hundred and five`, `thirty-sixth`, `a dozen`. */
export const readSpelled = (tokens: readonly Token[], start: number): NumberRead | undefined => {
	const article = isIndefinite(wordAt(tokens, start));
	if (article && !multipliers.has(wordAt(tokens, start + 1))) {
		return undefined;
	}

	let state: State = {total: 0, group: undefined};
	let at = article ? start + 1 : start;
	let end = start;
	let form: NumberRead['form'] = 'number';
	while (form === 'number') {
		const word = wordAt(tokens, at);
		const next = add(state, word);
		if (!next) {
			break;
		}

		state = next;
		form = ordinals.has(word) ? 'ordinal' : 'number';
		end = at + 1;
		at = pastHyphen(tokens, end);
		const large = (multipliers.get(word) ?? 0) >= 100;
		at += large && wordAt(tokens, at) === 'and' && isSmall(wordAt(tokens, at + 1)) ? 1 : 0;
	}

	const value = state.total + (state.group ?? 0);
	const step = form === 'ordinal' ? 1 : stepOf(value);
	const scale = state.group === undefined ? (multipliers.get(wordAt(tokens, end - 1)) ?? 1) : 1;
	return end === start ? undefined : {value, step, scale, form, end};
};
