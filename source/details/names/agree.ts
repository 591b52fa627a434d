import type {NameDetail} from '../detail.js';
import {countries} from './countries.js';
import {isSameGiven} from './given-names.js';
import {isVariant, plainSpelling} from './spelling.js';
import {bodies} from './titles.js';

/** Endings of names that are often left out: `the Brannock` is the Brannock River. */
const leftOut = new Set(
	'river lake valley island isle bridge stadium airport group inc ltd plc co corp corporation company ag gmbh llc sa nv'.split(
		' ',
	),
);

const isInitial = (a: string, b: string): boolean =>
	(a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const fits = (a: string, b: string): boolean => isVariant(a, b) || isInitial(a, b);

const fitsGiven = (a: string, b: string): boolean => isSameGiven(a, b) || isInitial(a, b);

/** Whether the words of the shorter name stand in the longer one in order, `Jim Pryce` in `James R. Pryce`. */
const isPartOf = (short: readonly string[], whole: readonly string[]): boolean => {
	const last = short.length - 1;
	const isNamesake = last > 0 && isVariant(short[last] ?? '', whole.at(-1) ?? '');
	const spare = whole.length - short.length;
	let at = 0;
	for (let place = 0; at <= last && place - at <= spare; place += 1) {
		const isWanted = isNamesake && at < last ? fitsGiven : fits;
		at += isWanted(short[at] ?? '', whole[place] ?? '') ? 1 : 0;
	}

	return at === short.length;
};

const acronym = /^[A-Z]{2,6}$/;

/** Whether a name, as it is written, may stand for the first letters of another. */
export const isAcronym = (text: string): boolean => acronym.test(text);

const isAcronymOf = (a: NameDetail, b: NameDetail): boolean =>
	b.words.length === a.text.length &&
	isAcronym(a.text) &&
	b.words.every((word, index) => word[0] === a.text[index]?.toLowerCase());

const meeting = /^(?:summit|forum|conference|initiative)$/;

/** `Belt and Road` for `Belt and Road Summit`; what it is stays with a name of one word: `Geneva Summit`. */
const withoutMeeting = (words: readonly string[]): readonly string[] =>
	words.length > 2 && meeting.test(words.at(-1) ?? '') ? withoutMeeting(words.slice(0, -1)) : words;

/** Whether a name is that of a capital or seat of power. */
export const isSeat = (name: NameDetail): boolean =>
	countries.get(name.words.join(' '))?.seat === true;

const isShortFor = (short: readonly string[], whole: readonly string[]): boolean => {
	if (!isPartOf(short, whole)) {
		return false;
	}

	const last = whole.at(-1) ?? '';
	return (
		fits(short.at(-1) ?? '', last) ||
		leftOut.has(last) ||
		!(bodies.has(last) || countries.has(short.join(' ')))
	);
};

const wordsAgree = (a: readonly string[], b: readonly string[]): boolean =>
	a.length <= b.length ? isShortFor(a, b) : isShortFor(b, a);

/** `health ministry` for the words of `Ministry of Health`. */
const withBodyLast = (words: readonly string[]): readonly string[] => {
	const [first = ''] = words;
	return words.length > 1 && bodies.has(first) ? [...words.slice(1), first] : words;
};

/** A name in one word: `Liang Weimin` and `Liang Wei-min`. */
export const joinedSpelling = (words: readonly string[]): string =>
	words.map(plainSpelling).join('');

const areSameInOne = ({words: a}: NameDetail, {words: b}: NameDetail): boolean => {
	const [x, y] = [plainSpelling(a[0] ?? ''), plainSpelling(b[0] ?? '')];
	return (x.startsWith(y) || y.startsWith(x)) && joinedSpelling(a) === joinedSpelling(b);
};

/** Whether two names stand for the same. A capital is not its country: compare `entity` for that. */
export const namesAgree = (a: NameDetail, b: NameDetail): boolean => {
	if (a.entity !== undefined && b.entity !== undefined) {
		return a.entity === b.entity && isSeat(a) === isSeat(b) && (!isSeat(a) || areSameInOne(a, b));
	}

	if (wordsAgree(a.words, b.words) || isAcronymOf(a, b) || isAcronymOf(b, a)) {
		return true;
	}

	if (a.words.length !== b.words.length && areSameInOne(a, b)) {
		return true;
	}

	const short = withBodyLast(withoutMeeting(a.words));
	const other = withBodyLast(withoutMeeting(b.words));
	return (short !== a.words || other !== b.words) && wordsAgree(short, other);
};
