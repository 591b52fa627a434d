import {months, weekdays} from '../dates/calendar-words.js';
import {currencyBefore, measureAfter} from '../figures/measures.js';
import {cardinals, multipliers, ordinals, tens} from '../figures/number-words.js';
import {functionWords} from '../function-words.js';
import {isDash, type Line, type Token, tokenAt, wordAt} from '../tokens.js';
import {countries} from './countries.js';
import {opensName} from './in-quotes.js';
import type {Style} from './style.js';
import {bodies, titles} from './titles.js';

/** A sentence whose capitals are to be read. */
export type StyledLine = Line & {readonly style: Style};

/** How the words of an article are written where a capital letter means something. */
export type Capitals = {
	/** Words that begin with a capital in the middle of a sentence. */
	readonly names: ReadonlySet<string>;
	/**
	 * Those of them that begin or end a name, come second in one, or are one: the `Sheinbaum` of
	 * `Claudia Sheinbaum Pardo`, not the `Power` of `China Southern Power Grid`.
	 */
	readonly edges: ReadonlySet<string>;
	/** Words written small somewhere. */
	readonly small: ReadonlySet<string>;
};

// Also what begins a sentence before a name: `Despite Ruiz`, `Earlier Ana Ruiz`.
const neverNames = new Set(
	`i i'm i'd i'll i've no nos celsius fahrenheit afterwards allegedly apparently despite earlier eventually except
	initially originally previously recently reportedly subsequently ultimately unlike`.split(/\s+/),
);
const longestAcronym = 5;
const sentenceEnds = new Set([...'.?!…']);
const closers = new Set([...'”"’»)']);
const openers = new Set([...'“"‘\'«„:(—–?!…[•']);

/** Whether a word is a number or part of one: `two`, `million`. */
export const isNumberWord = (word: string): boolean =>
	cardinals.has(word) || tens.has(word) || ordinals.has(word) || multipliers.has(word);

const isCalendarWord = (word: string): boolean => weekdays.has(word) || months.has(word);

/** Whether a word may be part of a name, in the middle of a sentence. */
export const couldBeName = (token: Token | undefined): boolean =>
	token !== undefined && token.letters !== 'small' && !neverNames.has(token.word);

/** Whether a capital at token `at` says nothing, for it begins a sentence, a quotation or a clause after a colon. */
const isInitial = (tokens: readonly Token[], at: number): boolean => {
	const before = tokenAt(tokens, at - 1);
	// `the Hull–Leeds railway`, but not `He met Ruiz—Nobody knew why`
	const joinsNames = before?.text === '–' && !before.spaced && couldBeName(tokenAt(tokens, at - 2));
	const opens = before && openers.has(before.text) && !joinsNames && !opensName(tokens, at - 1);
	if (before === undefined || opens || (isDash(before) && before.spaced)) {
		return true;
	}

	const isClosing =
		closers.has(before.text) && sentenceEnds.has(tokenAt(tokens, at - 2)?.text ?? '');
	return isClosing || (before.text === '.' && pastStop(tokens, at - 2) !== at);
};

const isOfName = (token: Token | undefined): boolean =>
	couldBeName(token) && !(token && (titles.has(token.word) || isCalendarWord(token.word)));

/** What the capitals of an article tell, from the lines of running text. */
export const capitalsOf = (lines: readonly StyledLine[]): Capitals => {
	const names = new Set<string>();
	const edges = new Set<string>();
	const small = new Set<string>();
	for (const {tokens} of lines.filter(({style}) => style === 'plain')) {
		tokens.forEach(({kind, word, letters}, at) => {
			if (letters === 'small') {
				if (kind === 'word') {
					small.add(word);
				}
			} else if (!isInitial(tokens, at) && !isCalendarWord(word)) {
				const isLoud = letters === 'capitals' && word.length > longestAcronym;
				if (!isLoud) {
					names.add(word);
				}

				if (![at - 2, at - 1, at + 1].every(other => isOfName(tokenAt(tokens, other)))) {
					edges.add(word);
				}
			}
		});
	}

	return {names, edges, small};
};

/** Index after the full stop of an initial or abbreviation such as `J.` or `St.`. */
export const pastStop = (tokens: readonly Token[], at: number): number => {
	const token = tokenAt(tokens, at);
	const stop = tokenAt(tokens, at + 1);
	if (!token || stop?.text !== '.' || stop.spaced || !tokenAt(tokens, at + 2)) {
		return at + 1;
	}

	const isShort = token.word === 'st' || (titles.has(token.word) && token.text.length < 5);
	return token.text.length === 1 || isShort ? at + 2 : at + 1;
};

const afterDateline = new Set([...'(,—–-']);

/** Index after the place in capitals that a report begins with: `TOLLAND FERRY (CW) -`, `LONDON —`. */
const datelineEnd = (tokens: readonly Token[]): number => {
	const end = tokens.findIndex(({letters}) => letters !== 'capitals');
	return afterDateline.has(tokenAt(tokens, end)?.text ?? '') ? end : 0;
};

// `NATO`, but neither word of `READ MORE`.
const isAcronym = (tokens: readonly Token[], at: number): boolean => {
	const neighbours = [
		tokenAt(tokens, at - 1),
		tokenAt(tokens, isDash(tokens[at + 1]) ? at + 2 : at + 1),
	];
	const shouts = neighbours.some(
		other => other?.letters === 'capitals' && !countries.has(other.word),
	);
	return !shouts && (tokenAt(tokens, at)?.text.length ?? 0) <= longestAcronym;
};

const isNumber = (token: Token | undefined): boolean =>
	token !== undefined && (token.kind === 'number' || isNumberWord(token.word));

// `RMB 30`, `US$40`, `30 million Hong Kong dollars`
const isCurrency = (tokens: readonly Token[], at: number): boolean => {
	const leads = [at + 1, at + 2].some(
		number =>
			tokenAt(tokens, number)?.kind === 'number' && currencyBefore(tokens, number)?.edge === at,
	);
	const follows = [at - 1, at].some(start => {
		const measure = isNumber(tokenAt(tokens, start - 1)) ? measureAfter(tokens, start) : undefined;
		return measure?.unit.dimension.startsWith('money') && measure.edge > at;
	});
	return leads || follows;
};

// `Ana Ruiz`, `Ministry of Health`
const hasNameAfter = (tokens: readonly Token[], at: number): boolean => {
	const isBody = bodies.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'of';
	return couldBeName(tokenAt(tokens, isBody ? at + 2 : pastStop(tokens, at)));
};

const possessive = /['’]s$/;
// Plurals and the like, which have no article before them.
const alone = /men$|people$|children$|^(?:mum|mom|mother|dad|father|nature)$/;

/** `Moody's`: a common noun would have an article before it. */
const isPossessor = ({text, word}: Token): boolean =>
	possessive.test(text) && !alone.test(word) && !isCalendarWord(word);

/** Tells whether a token is a word of a name. */
export type Evidence = (at: number) => boolean;

/** What may be a name in a line of an article with these capitals. */
export const evidenceFor = (
	{tokens, style}: StyledLine,
	{names, edges, small}: Capitals,
): Evidence => {
	const isPlain = ({word}: Token): boolean =>
		small.has(word) || functionWords.has(word) || isNumberWord(word);
	const dateline = datelineEnd(tokens);
	// `US` is a country unless all words are in capitals.
	const isCountry = ({word, letters}: Token): boolean =>
		countries.has(word.replaceAll('.', '')) &&
		(!functionWords.has(word) || (letters === 'capitals' && style !== 'capitals'));
	const isKnown = (token: Token): boolean =>
		isCountry(token) || (names.has(token.word) && !isPlain(token));
	return at => {
		const token = tokenAt(tokens, at);
		if (!token || !couldBeName(token) || isCurrency(tokens, at)) {
			return false;
		}

		const isInside = names.has(token.word) && !edges.has(token.word) && !isCountry(token);
		if (isKnown(token) && !(isInside && isInitial(tokens, at) && !hasNameAfter(tokens, at))) {
			return true;
		}

		if (token.letters === 'capitals') {
			const isNew = style === 'plain' && !isPlain(token) && isAcronym(tokens, at);
			return isNew || at < dateline;
		}

		const leads = !isPlain(token) && (hasNameAfter(tokens, at) || isPossessor(token));
		return style === 'plain' && (!isInitial(tokens, at) || leads);
	};
};
