import {isDash, pastHyphen, type Token, tokenAt, wordAt} from '../tokens.js';
import {couldBeName} from './capitals.js';
import {countries} from './countries.js';
import {isNumbering, isOfNumbered} from './numbering.js';
import {bodies, titles} from './titles.js';

const possessive = /['’]s$/;
const apostrophes = new Set(["'", '’']);
const state = /^\p{Upper}\.\p{Upper}\.$/u;
const connectors = new Set(
	'de del della der den di da dos du la le van von bin ibn al el ter &'.split(' '),
);

const nounAfter = (tokens: readonly Token[], at: number): number | undefined => {
	let noun = wordAt(tokens, at) === 'the' ? at + 1 : pastHyphen(tokens, at);
	while (connectors.has(wordAt(tokens, noun)) && !couldBeName(tokenAt(tokens, noun))) {
		noun += 1;
	}

	return couldBeName(tokenAt(tokens, noun)) ? noun : undefined;
};

const determiners = new Set(['the', 'a', 'an', 'its', 'their']);

/** Whether the capitals on either side of an `and` name one thing: `the Belt and Road summit`. */
const joinsOneBody = (tokens: readonly Token[], and: number): boolean => {
	let first = and - 1;
	while (couldBeName(tokenAt(tokens, first - 1)) && !determiners.has(wordAt(tokens, first - 1))) {
		first -= 1;
	}

	const pair = [wordAt(tokens, and - 1), wordAt(tokens, and + 1)];
	return (
		determiners.has(wordAt(tokens, first - 1)) &&
		couldBeName(tokenAt(tokens, and + 1)) &&
		bodies.has(wordAt(tokens, and + 2)) &&
		!pair.some(word => countries.has(word) || titles.has(word))
	);
};

const syllable = /^[^aeiou]{0,3}[aeiouy]{1,4}(?:ng?|[hklmprt])?$/;
const notSyllables = new Set(['run', 'wing']);

/** Whether a word may be half of a given name in two: `Jong` and `un` of `Kim Jong-un`, `Wei` and `min`. */
const isSyllable = ({word}: Token): boolean => syllable.test(word) && !notSyllables.has(word);

// Not `to`: `the London-to-Brighton bus` names two places.
const insidePlaces = new Set(
	'on upon in under by le la les en sur sous de du des au aux'.split(' '),
);

/** Index of the second half of a place such as `Stoke-on-Trent`, from the word between its hyphens. */
const nounPastHyphen = (tokens: readonly Token[], small: number): number | undefined => {
	const noun = pastHyphen(tokens, small + 1);
	const isPlace = insidePlaces.has(wordAt(tokens, small)) && noun > small + 1;
	return isPlace && couldBeName(tokenAt(tokens, noun)) ? noun : undefined;
};

const longDashes = new Set(['–', '—']);

/** Index of the name's next word, if the name that has so many words goes on after token `at - 1`. */
export const continuation = (
	tokens: readonly Token[],
	at: number,
	words: number,
): number | undefined => {
	const last = tokenAt(tokens, at - 1);
	const next = tokenAt(tokens, at);
	const after = tokenAt(tokens, at + 1);
	if (!next || !last) {
		return undefined;
	}

	const isCountry = countries.has(last.word);
	if (possessive.test(last.text)) {
		return bodies.has(next.word) && couldBeName(next) && !isCountry ? at : undefined;
	}

	if (couldBeName(next)) {
		return at;
	}

	// `the Hull–Leeds line`
	if (longDashes.has(next.text)) {
		return undefined;
	}

	if (isDash(next) && !next.spaced && after && !after.spaced) {
		const peoples = isCountry || countries.has(after.word);
		const isPart = after.kind === 'number' || (couldBeName(after) && !peoples);
		if (isPart || (words > 1 && isSyllable(last) && isSyllable(after))) {
			return at + 1;
		}

		return nounPastHyphen(tokens, at + 1);
	}

	// `Route 9`, `Local 418`, `the Dorvan Boeing 737`
	if (next.kind === 'number') {
		const isNumber = words === 1 ? !isCountry && isNumbering(tokens, at) : isOfNumbered(tokens, at);
		return isNumber ? at : undefined;
	}

	// `Washington, D.C.`
	if (next.text === ',') {
		return after?.text.endsWith('.') && state.test(after.text) ? at + 1 : undefined;
	}

	if (next.word === 'of' || next.word === 'for') {
		return bodies.has(last.word) ? nounAfter(tokens, at + 1) : undefined;
	}

	// `Rail Drivers' Union`
	if (apostrophes.has(next.text) && !next.spaced) {
		return bodies.has(wordAt(tokens, at + 1)) && couldBeName(after) ? at + 1 : undefined;
	}

	if (next.word === 'and') {
		return joinsOneBody(tokens, at) ? at + 1 : undefined;
	}

	return connectors.has(next.word) ? nounAfter(tokens, at + 1) : undefined;
};
