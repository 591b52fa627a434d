import {months, weekdays} from './calendar-words.js';
import {countries} from './countries.js';
import {functionWords} from './function-words.js';
import {cardinals, multipliers, ordinals, tens} from './number-words.js';
import {titles} from './titles.js';
import type {Token} from './tokens.js';

/** How the words of an article are written where a capital letter means something. */
export type Capitals = {
	/** Words that begin with a capital in the middle of a sentence. */
	readonly names: ReadonlySet<string>;
	/** Words written small somewhere. */
	readonly small: ReadonlySet<string>;
};

const capital = /^\p{Lu}/u;
const allCapitals = /^\p{Lu}[\p{Lu}'’]+$/u;
const openers = new Set(['“', '"', '‘', "'", '«', '„', ':', '(', '—', '–', '?', '!', '…', '[']);

const isNumberWord = (word: string) =>
	cardinals.has(word) || tens.has(word) || ordinals.has(word) || multipliers.has(word);

const isCalendar = (token: Token) => weekdays.has(token.word) || months.has(token.word);

export const isCapital = (token: Token | undefined): boolean =>
	token?.kind === 'word' && capital.test(token.text);

export const couldBeName = (token: Token | undefined): boolean =>
	token !== undefined &&
	isCapital(token) &&
	!isCalendar(token) &&
	(!functionWords.has(token.word) || token.text === 'US');

/** Whether a capital at token `at` says nothing, for it begins a sentence, a quotation or a clause after a colon. */
export const isInitial = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	return before === undefined || (before.kind === 'mark' && openers.has(before.text));
};

/** Whether a line is written in capitals, or every word of it with one. */
const isShouted = (tokens: readonly Token[]): boolean => {
	const words = tokens.filter(token => token.kind === 'word' && token.text.length > 1);
	return (
		words.length > 0 &&
		words.filter(token => allCapitals.test(token.text)).length * 2 > words.length
	);
};

/** Whether a line is written Like a Headline. */
const isTitleCase = (tokens: readonly Token[]): boolean => {
	const rest = tokens.slice(1).filter(token => token.kind === 'word' && token.text.length > 3);
	return rest.length > 2 && rest.filter(isCapital).length >= rest.length * 0.8;
};

/** What the capitals of an article tell, from the lines that are written neither in capitals nor like headlines. */
export const capitalsOf = (sentences: readonly (readonly Token[])[]): Capitals => {
	const names = new Set<string>();
	const small = new Set<string>();
	for (const tokens of sentences) {
		if (isShouted(tokens) || isTitleCase(tokens)) {
			continue;
		}

		for (const [at, token] of tokens.entries()) {
			if (token.kind !== 'word') {
				continue;
			}

			if (!capital.test(token.text)) {
				small.add(token.word);
			} else if (
				!isInitial(tokens, at) &&
				couldBeName(token) &&
				!(allCapitals.test(token.text) && token.text.length > 5)
			) {
				names.add(token.word);
			}
		}
	}

	return {names, small};
};

/** Index after the full stop of an initial or abbreviation such as `J.` or `St.`. */
export const pastStop = (tokens: readonly Token[], at: number): number => {
	const token = tokens[at];
	const stop = tokens[at + 1];
	const short =
		token &&
		(token.text.length === 1 ||
			token.word === 'st' ||
			(titles.has(token.word) && token.text.length < 5));
	return short && stop?.text === '.' && !stop.spaced ? at + 2 : at + 1;
};

/** Tells whether a token is a word of a name. */
export type Evidence = (token: Token, at: number) => boolean;

/** What may be a name in a sentence of an article with these capitals. */
export const evidenceFor = (tokens: readonly Token[], {names, small}: Capitals): Evidence => {
	const headline = isShouted(tokens) || isTitleCase(tokens);
	const known = (token: Token) =>
		countries.has(token.word) || (names.has(token.word) && !(headline && small.has(token.word)));
	return (token, at) => {
		if (!couldBeName(token)) {
			return false;
		}

		if (headline) {
			return known(token);
		}

		if (allCapitals.test(token.text) && token.text.length > 1) {
			return (
				known(token) || (!small.has(token.word) && token.text.length < 6) || isDateline(tokens, at)
			);
		}

		if (!isInitial(tokens, at)) {
			return true;
		}

		const next = tokens[pastStop(tokens, at)];
		return (
			known(token) || (couldBeName(next) && !small.has(token.word) && !isNumberWord(token.word))
		);
	};
};

// `TOLLAND FERRY (CW) -`, `LONDON —`
const isDateline = (tokens: readonly Token[], at: number): boolean => {
	let end = at;
	while (tokens[end]?.kind === 'word' && allCapitals.test(tokens[end]?.text ?? '')) {
		end += 1;
	}

	const start = tokens.slice(0, at).every(token => allCapitals.test(token.text));
	return start && /^[(,—–-]$/.test(tokens[end]?.text ?? '');
};
