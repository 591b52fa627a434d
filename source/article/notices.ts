// What a page tells its reader in whole sentences: what it sells, asks and permits, and what it says
// of its own article. News has the same phrases; a notice begins with them, speaks to the reader or of
// its page, and tells of nobody else.
// The patterns are for the line in lower case, with straight apostrophes.
import {appeals, page, type Row} from './appeals.js';
import {citesSpeech, narrates} from './narration.js';

/** How a line goes on behind its first word, and what refutes that it is a notice. */
type Notice = {readonly rest: RegExp; readonly isRefuted: (lower: string) => boolean};

/** Rights, and where the article was published. */
const imprint: readonly Row[] = [
	['copyright', '(?:©|\\(c\\)|\\d{4})'],
	[
		'this',
		'(?:material|content|article|story|publication|website|page)s? may not be (?:\\w+(?:,| or) (?:broadcast|reproduced|copied|rewritten|distributed|redistributed|republished)\\b|(?:reproduced|copied|republished|redistributed) (?:without|in (?:whole|part|any form))\\b)',
	],
	[
		'no',
		'part of (?:this|our) (?:material|content|article|story|publication|website|page)s? may be (?:published|reproduced|copied|republished)\\b.{0,60}\\bwithout\\b',
	],
	['our', '(?:standards|principles): [^,]{1,60}$'],
	[
		'a',
		`version of this ${page} (?:first |originally )?(?:appear(?:s|ed)|ran|was (?:first |originally )?published) (?:in|on|at)\\b`,
	],
	[
		'this',
		`${page} (?:was |is )?(?:(?:first |originally |also )(?:published|appear(?:s|ed))|republished) (?:in|on|at|by|from|with) (?!\\d{4})[^,]{1,90}$`,
		`${page} was published (?:in|on|at|with) (?!\\d{4})[^,]{1,90}$`,
	],
];

/** What was changed in the article. They may quote what it said before. */
const corrections: readonly Row[] = [
	[
		'this',
		`${page} (?:has been|was|is being|will be) (?:\\w+ )?(?:updated|corrected|amended|edited|translated)(?:$|[.:;]| (?:at|to|with|from|since|after|because|throughout)\\b| on (?:\\d|\\w+day\\b|\\w{3,9}\\.? \\d)| for (?:accuracy|clarity|length|style)\\b)`,
		'report (?:has been|was) (?:updated|corrected|amended)(?: (?:with|to (?:add|correct|include|reflect|show))\\b|[.]?$)',
	],
	[
		"correction corrections clarification clarifications editor's editors'",
		'(?:note)?(?: ?\\([^()]{1,40}\\)|,? ?[a-z]{3,9}\\.? \\d{1,2}(?:, \\d{4})?)? ?[:—–] ?\\S',
	],
	[
		'an a the',
		`(?:earlier|previous|original) version of this ${page} (?:had )?(?:mis\\w+|(?:in\\w+|wrongly|erroneously|mistakenly) \\w+|said|stated|gave|referred|identified|named|omitted|contained|described)\\b`,
	],
];

const notices = new Map<string, Notice[]>();
const add = (rows: readonly Row[], isRefuted: Notice['isRefuted']): void => {
	for (const [firstWords, ...rests] of rows) {
		const all = rests.map(rest => ({rest: new RegExp(`^(?:${rest})`), isRefuted}));
		for (const word of firstWords.split(' ')) {
			notices.set(word, [...(notices.get(word) ?? []), ...all]);
		}
	}
};

add(appeals, narrates);
add(imprint, citesSpeech);
add(corrections, () => false);

const rights = /^(?:©|\(c\) ?\d)|(?:^|[.,|] )all rights reserved(?:$|[.|])/;

/** Whether a line, in lower case and with straight apostrophes, is a notice to the reader. */
export const isNotice = (line: string): boolean => {
	const lower = line.replace(/^(?:please|sorry),? /, '');
	const [first = ''] = /^[a-z'-]+/.exec(lower) ?? [];
	const rest = lower.slice(first.length).trimStart();
	return (
		notices.get(first)?.some(notice => notice.rest.test(rest) && !notice.isRefuted(lower)) ===
			true || rights.test(lower)
	);
};
