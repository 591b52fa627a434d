import {wordsOf} from './words.js';

/** What a passage must be, or where it is negated must not be, whatever else it says. */
export type Condition = {readonly negated: boolean} & (
	| {readonly field: 'text' | 'outlet' | 'title'; readonly words: readonly string[]}
	| {readonly field: 'after' | 'before'; readonly date: string}
);

/** What a query asks for. */
export type Query = {
	/** The words to look for, in order, as keys; those of phrases among them. */
	readonly words: readonly string[];
	/** Whether the last word may still be being written. */
	readonly unfinished: boolean;
	readonly conditions: readonly Condition[];
};

const part =
	/(?<not>!?)(?:(?<field>outlet|title|after|before):)?(?:"(?<phrase>[^"]*)"|(?<bare>\S+))/giu;
const month = '(?:0[1-9]|1[0-2])';
const date = new RegExp(String.raw`^\d{4}(?:-${month}(?:-(?:0[1-9]|[12]\d|3[01]))?)?$`);
const unfinishedDate = new RegExp(String.raw`^(?:\d{0,4}|\d{4}-[01]?|\d{4}-${month}-[0-3]?)$`);
const nothingBehind = /(?<!\S)!?(?<field>outlet|title|after|before):(?=\s)/iu;

const anyPhrase = /"[^"]*(?:"|$)/g;

const straighten = (text: string): string => text.replace(/[“”„]/g, '"');

const keysOf = (text: string): string[] => wordsOf(text).map(({key}) => key);

const conditionOf = (field: string, text: string, negated: boolean): Condition | undefined => {
	switch (field) {
		case 'after':
		case 'before':
			return date.test(text) ? {field, date: text, negated} : undefined;
		case 'outlet':
		case 'title':
		case 'text': {
			const words = keysOf(text);
			return words.length > 0 ? {field, words, negated} : undefined;
		}
		default:
			return undefined;
	}
};

/**
 * Reads a query: words, `"a phrase"`, `outlet:name`, `title:word`, `after:2024-03-01` (that day or
 * later), `before:2024-03-01` (earlier than that day), and `!` before any of them for "not".
 * What is none of these is taken as words; there are no wrong queries.
 */
export const parseQuery = (text: string): Query => {
	const words: string[] = [];
	const conditions: Condition[] = [];
	for (const {0: whole, groups = {}} of straighten(text).matchAll(part)) {
		const {not, field, phrase, bare} = groups;
		const negated = not === '!';
		const isWord = field === undefined && phrase === undefined && !negated;
		const condition = isWord
			? undefined
			: conditionOf(field?.toLowerCase() ?? 'text', phrase ?? bare ?? '', negated);
		if (condition) conditions.push(condition);
		if (condition === undefined) words.push(...keysOf(whole));
		else if (condition.field === 'text' && !negated) words.push(...condition.words);
	}
	return {words, unfinished: /[\p{L}\p{M}\p{N}]$/u.test(text), conditions};
};

const examples: Readonly<Record<string, string>> = {
	outlet: 'reuters',
	title: 'harbin',
	after: '2024-03-01',
	before: '2024-03-01',
};

/**
 * What to say of an `after:` or `before:` that is followed by no date, and by none that is being written,
 * and of a field with a blank behind it.
 */
export const remarkOn = (text: string): string | undefined => {
	// A phrase may hold any words; so may one that is still being written.
	const outsidePhrases = straighten(text).replaceAll(anyPhrase, '""');
	const {field: empty} = nothingBehind.exec(outsidePhrases)?.groups ?? {};
	if (empty !== undefined) {
		return `${empty}: takes no blank behind it: write ${empty}:${examples[empty.toLowerCase()]}`;
	}

	for (const {groups = {}} of straighten(text).matchAll(part)) {
		const {field = '', phrase, bare} = groups;
		const written = phrase ?? bare ?? '';
		if (/^(?:after|before)$/i.test(field) && !date.test(written) && !unfinishedDate.test(written)) {
			return `${field}:${written} has no date: write it as ${field}:2024-03-01`;
		}
	}

	return undefined;
};
