import {
	ambiguous,
	approximate,
	firms,
	internal,
	leading,
	lettered,
	numbered,
	starters,
	timeWords,
	titles,
} from './abbreviations.js';

const speaker = String.raw`(?:\p{Upper}[\p{Alpha}.'’-]*,? ){1,5}(?:\d{1,3}, )?`;
const hearer = String.raw`(?:(?:the|an?|our|his|her|my) [\p{Alpha}-]+(?: [\p{Alpha}-]+)?|\p{Upper}[\p{Alpha}’'-]*(?: \p{Upper}[\p{Alpha}’'-]*)*|reporters|journalists|me|us|him|her|them)`;
const occasion = String.raw`(?: (?:on|in|at|after|during|to|from|by|later|yesterday|today)\b[^,.;:]{0,60})?`;

/** Who said what stands before, and nothing else: `Mr. Whitlock, 73, told the Gazette.` */
const attribution = new RegExp(
	`^${speaker}(?:(?:said|says|added|replied|insisted|shouted)|(?:told|asked) ${hearer}|asked)${occasion}\\.`,
	'u',
);
// The same without all the letters that there are, which take long to be made ready.
const mayAttribute = /^(?:\S+ ){1,6}(?:said|says|added|replied|insisted|shouted|told|asked)[ .]/;

const attributes = (text: string): boolean => mayAttribute.test(text) && attribution.test(text);

const firstWord = (text: string): string =>
	(/[\p{Alpha}\d][\p{Alpha}\d'’]*/u.exec(text)?.[0] ?? '').toLowerCase();

const startsSentence = (text: string): boolean => starters.has(firstWord(text).replace('’', "'"));

const mayBeInitials = /^.{1,2}$|[.-]/;
const initials = /^\p{Upper}(?:[.-]+\p{Upper})*$/u;

const inCapitals = /^\p{Upper}{2}/u;

/** Whether a full stop after this word belongs to the word and not to the sentence. */
const isAbbreviated = (word: string, after: string): boolean => {
	const plain = word.toLowerCase();
	if (internal.has(plain)) {
		return true;
	}

	// `Lt.-Col. Roe`, `ex-Sen. Day`, but `has MS. The drug`.
	const last = plain.slice(plain.lastIndexOf('-') + 1);
	if (titles.has(last) || leading.has(plain)) {
		return !inCapitals.test(word) || inCapitals.test(after);
	}

	const isFigure = approximate.has(plain)
		? /^[£$€¥₹]?\d/.test(after)
		: numbered.has(plain) && /^(?:[\d°]|[IVX]{2,}\b|[VX]\b)/.test(after);
	if (isFigure) {
		return true;
	}

	if (plain === 'a.m' || plain === 'p.m') {
		return timeWords.has(firstWord(after)) || /^\p{Upper}{2,5}\b/u.test(after);
	}

	if (firms.has(plain)) {
		// `Apple Inc. Chief Executive Tim Cook`, but `joined Apple Inc. Shares rose`.
		return (
			!startsSentence(after) &&
			!/^\p{Upper}[\p{Alpha}’']* \p{Lower}/u.test(after) &&
			/^\p{Alpha}/u.test(after)
		);
	}

	if (ambiguous.has(plain)) {
		return !startsSentence(after) && /^\p{Alpha}/u.test(after);
	}

	// Initials: `J. R. Hale`, `Albert I. Jones`, but `you and I. Did`.
	return mayBeInitials.test(word) && initials.test(word) && !startsSentence(after);
};

/** Ends of a text after which its sentence goes on. */
const unfinished = [
	// A quotation mark or bracket that opens belongs to what follows: `"...The bill`.
	/(?:^|[\s"”’])["“‘«„]$|[([]$|["“‘(](?:\.\.\.|…)$/u,
	// The number of a list item.
	/^[•⁃‣▪]?\s*(?:\d{1,3}|\p{Alpha})[.)]+$/u,
	// A date in German: `am 3. Mai`.
	/\b(?:[Aa]m|[Vv]om|[Zz]um|[Dd]en|[Dd]em|[Dd]er|[Dd]es|[Ii]m|bis|[Aa]b) \d{1,2}\.$/u,
];

/** Starts of a text with which a sentence does not begin. */
const continuing = [
	// A stop, a mark that closes, a lower-case letter, a dash within a sentence.
	/^(?:[,;:.!?…)\]’”]|»(?:\s|$))/,
	/^(?:["'“‘«„([]*|[-–—] ?)\p{Lower}/u,
	// A citation in brackets.
	/^\([^()]{1,60}\)[.!?]/u,
];

/** Whether a speaker only begins anew: `I… I don’t know`. */
const isStammer = (before: string, after: string): boolean => {
	if (!before.endsWith('…') && !before.endsWith('...')) {
		return false;
	}

	const word = /([\p{Alpha}’']+)(?:…|\.\.\.)$/u.exec(before)?.[1];
	return word?.toLowerCase() === firstWord(after);
};

/**
 * Whether a sentence ends between two neighbouring parts of a paragraph, at a place where one
 * might: `before` begins where the sentence does or within it; neither has space at its ends.
 */
export const endsSentence = (before: string, after: string): boolean => {
	if (
		before === '' ||
		unfinished.some(end => end.test(before)) ||
		continuing.some(start => start.test(after)) ||
		isStammer(before, after) ||
		(/[.?!…]["”’]+$/.test(before) && attributes(after))
	) {
		return false;
	}

	const [, previous = '', word] =
		/(?:(?:^|\s)(\p{Alpha}+) |^|[\s("“‘'[—–/])([\p{Alpha}°][\p{Alpha}.°-]*)\.$/u.exec(before) ?? [];
	const isLetter = word?.length === 1 && lettered.has(previous.toLowerCase());
	return word === undefined || isLetter || !isAbbreviated(word, after);
};
