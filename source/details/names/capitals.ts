import {months, weekdays} from '../dates/calendar-words.js';
import {cardinals, multipliers, ordinals, tens} from '../figures/number-words.js';
import {functionWords} from '../function-words.js';
import {isDash, type Token} from '../tokens.js';
import {countries} from './countries.js';
import {titles} from './titles.js';

/** How the words of an article are written where a capital letter means something. */
export type Capitals = {
	/** Words that begin with a capital in the middle of a sentence. */
	readonly names: ReadonlySet<string>;
	/** Words written small somewhere. */
	readonly small: ReadonlySet<string>;
};

const capital = /^\p{Lu}/u;
const allCapitals = /^\p{Lu}[\p{Lu}'’.]*$/u;
const neverNames = /^(?:i|i'm|i'd|i'll|i've|no|nos|celsius|fahrenheit)$/;
const longestAcronym = 5;
const openers = new Set([...'“"‘\'«„:(—–?!…[•']);
const finalMarks = new Set([...'.?!”"’…']);

const isNumberWord = (word: string): boolean =>
	cardinals.has(word) || tens.has(word) || ordinals.has(word) || multipliers.has(word);

const isCalendarWord = (word: string): boolean => weekdays.has(word) || months.has(word);

const isShoutedWord = (token: Token): boolean =>
	token.text.length > 1 && allCapitals.test(token.text);

/** Whether a word begins with a capital. */
export const isCapital = (token: Token | undefined): boolean =>
	token?.kind === 'word' && capital.test(token.text);

/** Whether a word may be part of a name, in the middle of a sentence. */
export const couldBeName = (token: Token | undefined): boolean =>
	token !== undefined && isCapital(token) && !neverNames.test(token.word);

/** Whether a capital at token `at` says nothing, for it begins a sentence, a quotation or a clause after a colon. */
const isInitial = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	const isStop = before?.text === '.' && pastStop(tokens, at - 2) !== at;
	return before === undefined || openers.has(before.text) || isStop;
};

/** Whether a line is written in capitals for the most part. */
const isShouted = (tokens: readonly Token[]): boolean => {
	const words = tokens.filter(({kind, text}) => kind === 'word' && text.length > 1);
	return words.length > 0 && words.filter(isShoutedWord).length * 2 > words.length;
};

/** Whether a line is Written Like a Headline. */
const isTitleCase = (tokens: readonly Token[]): boolean => {
	const words = tokens.slice(1).filter(({kind, text}) => kind === 'word' && text.length > 3);
	const fewest = finalMarks.has(tokens.at(-1)?.text ?? '') ? 3 : 1;
	return words.length >= fewest && words.filter(isCapital).length >= words.length * 0.8;
};

const isHeadline = (tokens: readonly Token[]): boolean => isShouted(tokens) || isTitleCase(tokens);

/** What the capitals of an article tell, from the lines that are written neither in capitals nor like headlines. */
export const capitalsOf = (sentences: readonly (readonly Token[])[]): Capitals => {
	const names = new Set<string>();
	const small = new Set<string>();
	for (const tokens of sentences.filter(sentence => !isHeadline(sentence))) {
		for (const [at, token] of tokens.entries()) {
			const isLoud = isShoutedWord(token) && token.text.length > longestAcronym;
			if (token.kind !== 'word') {
				continue;
			}

			if (!capital.test(token.text)) {
				small.add(token.word);
			} else if (!isInitial(tokens, at) && !isLoud && !isCalendarWord(token.word)) {
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
	if (!token || stop?.text !== '.' || stop.spaced || !tokens[at + 2]) {
		return at + 1;
	}

	const isShort = token.word === 'st' || (titles.has(token.word) && token.text.length < 5);
	return token.text.length === 1 || isShort ? at + 2 : at + 1;
};

// `TOLLAND FERRY (CW) -`, `LONDON —`
const isDateline = (tokens: readonly Token[], at: number): boolean => {
	const end = tokens.findIndex(token => !isShoutedWord(token));
	return at < end && /^[(,—–-]$/.test(tokens[end]?.text ?? '');
};

// `NATO`, but neither word of `READ MORE`.
const isAcronym = (tokens: readonly Token[], at: number): boolean => {
	const token = tokens[at];
	const neighbours = [tokens[at - 1], tokens[isDash(tokens[at + 1]) ? at + 2 : at + 1]];
	const shouts = neighbours.some(
		other => other?.kind === 'word' && isShoutedWord(other) && !countries.has(other.word),
	);
	return token !== undefined && token.text.length <= longestAcronym && !shouts;
};

/** Tells whether a token is a word of a name. */
export type Evidence = (at: number) => boolean;

const dots = /\./g;

/** What may be a name in a sentence of an article with these capitals. */
export const evidenceFor = (tokens: readonly Token[], {names, small}: Capitals): Evidence => {
	const shouted = isShouted(tokens);
	const headline = shouted || isTitleCase(tokens);
	const isPlain = ({word}: Token): boolean =>
		small.has(word) || functionWords.has(word) || isNumberWord(word);
	// `US` is a country unless all words are in capitals.
	const isCountry = (token: Token): boolean =>
		countries.has(token.word.replace(dots, '')) &&
		(!functionWords.has(token.word) || (isShoutedWord(token) && !shouted));
	const isKnown = (token: Token): boolean =>
		isCountry(token) || (names.has(token.word) && !isPlain(token));
	return at => {
		const token = tokens[at];
		if (!token || !couldBeName(token)) {
			return false;
		}

		if (isKnown(token)) {
			return true;
		}

		if (isShoutedWord(token)) {
			return isDateline(tokens, at) || (!headline && isAcronym(tokens, at) && !isPlain(token));
		}

		const isStart = isInitial(tokens, at);
		const leads = couldBeName(tokens[pastStop(tokens, at)]) && !isPlain(token);
		return !headline && (!isStart || leads);
	};
};
