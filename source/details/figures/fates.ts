import {functionWords} from '../function-words.js';
import {type Token, tokenAt, wordAt} from '../tokens.js';
import {cardinals} from './number-words.js';

const fates = [
	[
		'dead',
		/^(?:kill(?:s|ed|ing)?|die[ds]?|dying|dead|deaths?|fatalit(?:y|ies)|fatally|perish|perished|slain|toll|lives|body|bodies)$/,
	],
	['hurt', /^(?:hurt|injur(?:ed|es|ies|ing|y)|wound(?:ed|s|ing)|hospitali[sz]ed)$/],
	['missing', /^(?:missing|unaccounted)$/],
	['held', /^(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|jail(?:ed|ing)|custody)$/],
	['displaced', /^(?:evacuat(?:ed|ing|ion|ions)|displac(?:ed|ing)|homeless|stranded)$/],
	['safe', /^(?:rescu(?:ed|es|ing)|saved|saving|survivors?|survived|unhurt|unharmed)$/],
	['destroyed', /^(?:destroy(?:ed|s|ing)?|gutted|razed|flattened)$/],
	['damaged', /^damag(?:ed|es|ing)$/],
] as const;

/** What became of the people or things that a figure counts. */
export type Fate = (typeof fates)[number][0];

/** The fate that a word tells of. */
export const fateOf = (word: string): Fate | undefined =>
	fates.find(([, words]) => words.test(word))?.[0];

const reach = 6;
const reachOfPart = 15;
// Words of grammar that do not lead away from what is counted: `of them have been injured`, `killed at least`.
const within = new Set(
	`of them whom the others other more another further is are was were be been being has have had also still
	at least about around nearly almost over than up some to`.split(/\s+/),
);

/** Whether a clause ends at a token, or begins there. */
const isEdge = ({kind, word}: Token): boolean =>
	kind === 'mark'
		? word !== '-'
		: kind === 'number' || cardinals.has(word) || (functionWords.has(word) && !within.has(word));

const joints = new Set(['and', 'or']);

/** The fate told at a token; none where two are told as one: `killed or injured`. */
const fateAt = (tokens: readonly Token[], at: number): Fate | undefined => {
	const fate = fateOf(wordAt(tokens, at));
	const isOneOfTwo = [1, -1].some(
		side =>
			joints.has(wordAt(tokens, at + side)) &&
			(fateOf(wordAt(tokens, at + 2 * side)) ?? fate) !== fate,
	);
	return isOneOfTwo ? undefined : fate;
};

const fateAmong = (tokens: readonly Token[], places: readonly number[]): Fate | undefined => {
	for (const at of places) {
		const token = tokenAt(tokens, at);
		if (token === undefined || isEdge(token)) {
			return undefined;
		}

		if (fateOf(token.word)) {
			return fateAt(tokens, at);
		}
	}

	return undefined;
};

const steps = Array.from({length: reach}, (_, step) => step);

const fateAfter = (tokens: readonly Token[], end: number): Fate | undefined =>
	fateAmong(
		tokens,
		steps.map(step => end + step),
	);

const fateBefore = (tokens: readonly Token[], from: number): Fate | undefined =>
	fateAmong(
		tokens,
		steps.map(step => from - 1 - step),
	);

const inserted = new Set(['including', 'among', 'most', 'many', 'some', 'all']);

// `Twelve people, including two children, were killed`
const fateAfterInsertion = (tokens: readonly Token[], end: number): Fate | undefined => {
	const isComma = (at: number): boolean => wordAt(tokens, at) === ',';
	const opening = steps.map(step => end + step).find(isComma);
	if (opening === undefined || !inserted.has(wordAt(tokens, opening + 1))) {
		return undefined;
	}

	const closing = tokens.findIndex((_, at) => at > opening && isComma(at));
	return closing === -1 ? undefined : fateAfter(tokens, closing + 1);
};

const fateOfWhole = (tokens: readonly Token[], from: number): Fate | undefined => {
	const first = Math.max(0, from - reachOfPart);
	const at = tokens.slice(first, from).findLastIndex(({word}) => fateOf(word) !== undefined);
	return at === -1 ? undefined : fateAt(tokens, first + at);
};

/**
 * The fate of those that the tokens from `from` up to `end` count: `34 were injured`, `killed at least 12`. Those
 * who are a part of others share their fate, if nothing else is said.
 */
export const fateAround = (
	tokens: readonly Token[],
	from: number,
	end: number,
	isPart: boolean,
): Fate | undefined =>
	fateAfter(tokens, end) ??
	(isPart
		? fateOfWhole(tokens, from)
		: (fateBefore(tokens, from) ?? fateAfterInsertion(tokens, end)));
