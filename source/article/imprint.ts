// What a page says of its own article in the formulas of the trade: whose it is and where it was
// published, whom it is for, whose views it holds, what was changed in it.
// The patterns are for the line in lower case, with straight apostrophes.
import {citesSpeech} from './narration.js';

const page = '(?:article|story|page|post|headline|dispatch)';
const work = '(?:material|content|article|story|publication|website|page)s?';
const author = '(?:author|writer|columnist|contributor)s?';

type Test = (line: string) => boolean;

/**
 * Patterns by the words that a line may begin with. V8 takes about a millisecond to make the longer ones
 * ready, and does so when one is first tried: for a line that begins so, which few do.
 */
const starts = (patterns: Readonly<Record<string, readonly string[]>>): Test => {
	const byWord = new Map(
		Object.entries(patterns).flatMap(([words, beginnings]) => {
			const pattern = new RegExp(`^(?:${beginnings.join('|')})`);
			return words.split(' ').map(word => [word, pattern] as const);
		}),
	);
	return line => byWord.get(/^[a-z]*/.exec(line)?.[0] ?? '')?.test(line) ?? false;
};

const rights =
	/^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d{4}))|(?:^|[.,|] )all rights reserved(?:$|[.|])/;

const imprint = starts({
	this: [
		`this ${work} may not be (?:\\w+(?:,| or) (?:broadcast|reproduced|copied|rewritten|distributed|redistributed|republished)\\b|(?:reproduced|copied|republished|redistributed) (?:without|in (?:whole|part|any form))\\b)`,
		`this ${page} (?:was |is )?(?:(?:first |originally |also )(?:published|appear(?:s|ed))|republished) (?:in|on|at|by|from|with) (?!\\d{4})[^,]{1,90}$`,
		`this ${page} was published (?:in|on|at|with) (?!\\d{4})[^,]{1,90}$`,
		`this is a (?:subscriber|member)s?-only ${page}\\b`,
	],
	no: [
		`no part of (?:this|our) ${work} may be (?:published|reproduced|copied|republished)\\b.{0,60}\\bwithout\\b`,
	],
	our: ['our (?:standards|principles): [^,]{1,60}$'],
	a: [
		`a version of this ${page} (?:first |originally )?(?:appear(?:s|ed)|ran|was (?:first |originally )?published) (?:in|on|at)\\b`,
	],
	we: ['we (?:value|respect|care about) your privacy[.!]?$'],
	'the views opinions': [
		`(?:the )?(?:views|opinions) expressed (?:here|in (?:this|these) \\w+|by (?:the|our) ${author})(?: in this \\w+)? (?:are (?:not necessarily )?(?:those of|solely|the ${author})|do not (?:necessarily )?(?:reflect|represent))\\b`,
	],
});

/** They may quote what the article said before. */
const corrections = starts({
	this: [
		`this ${page} (?:has been|was|is being|will be) (?:\\w+ )?(?:updated|corrected|amended|edited|translated)(?:$|[.:;]| (?:at|to|with|from|since|after|because|throughout)\\b| on (?:\\d|\\w+day\\b|\\w{3,9}\\.? \\d)| for (?:accuracy|clarity|length|style)\\b)`,
		'this report (?:has been|was) (?:updated|corrected|amended)(?: (?:with|to (?:add|correct|include|reflect|show))\\b|[.]?$)',
	],
	'correction corrections clarification clarifications editor editors': [
		"(?:(?:correction|clarification)s?|editor(?:'s|s') note)(?: ?\\([^()]{1,40}\\)|,? ?[a-z]{3,9}\\.? \\d{1,2}(?:, \\d{4})?)? ?[:—–] ?\\S",
	],
	'a an the': [
		`(?:an|a|the) (?:earlier|previous|original) version of this ${page} (?:had )?(?:mis\\w+|(?:in\\w+|wrongly|erroneously|mistakenly) \\w+|said|stated|gave|referred|identified|named|omitted|contained|described)\\b`,
	],
});

/** Whether a line, in lower case and with straight apostrophes, says something of the article that it stands in. */
export const isImprint = (lower: string): boolean =>
	corrections(lower) || ((rights.test(lower) || imprint(lower)) && !citesSpeech(lower));
