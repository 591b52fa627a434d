// What a page tells its reader in whole sentences: what it sells, asks and permits, and what it says
// of its own article. News has the same phrases; a notice begins with them, speaks to the reader or of
// its page, and tells of nobody else.
// The patterns are for the line in lower case, with straight apostrophes.
import {citesSpeech, narrates} from './narration.js';

/** How a line goes on behind its first word, and what refutes that it is a notice. */
type Notice = {readonly rest: RegExp; readonly isRefuted: (lower: string) => boolean};
/** First words, and how a notice may go on behind any of them. */
type Row = readonly [firstWords: string, ...rests: string[]];

const page = '(?:article|story|page|post|headline|dispatch)';
const reader = String.raw`(?:\b(?:us|our|your|news ?(?:room|desk))\b|\S@\S)`;
const platform =
	'(?:social media|facebook|twitter|x|instagram|tiktok|youtube|whatsapp|telegram|google|linkedin|threads|bluesky|mastodon)';
const platforms = `on ${platform}\\b(?:(?:,|,? and|,? or|,? &) ${platform})*(?: (?:for|@|page|channel).{0,40})?[.!]?$`;
const offer =
	'(?:newsletters?|inbox|(?:news|e-?mail|our|live|daily) (?:alerts|updates)|(?:latest|current) (?:news|updates)|briefing|podcasts?|(?:the|our) app|unlimited|full access|free trial|(?:continue|keep) reading|read on|the (?:full|rest)|this (?:article|story)|first (?:month|week|year)|join the (?:discussion|conversation)|(?:our|independent|quality) journalism|to comment|leave a comment|it free|channel|your (?:phone|subscription))';

/** What is offered, asked for and agreed to. */
const appeals: readonly Row[] = [
	[
		'sign subscribe register log join start try create get become check download unlock donate read',
		`.{0,80}\\b${offer}\\b`,
	],
	['sign subscribe', '(?:up )?(?:(?:now|today|here|below)[.!]?$|(?:to|for) our\\b)'],
	['our the', '.{0,40}\\bnewsletters?\\b.{0,80}\\b(?:sign up|subscribe)\\b'],
	["you you've this", '.{0,40}\\b(?:free (?:articles?|stories)|article limit)\\b[^.]{0,20}[.!]?$'],
	['this', `(?:${page}|content|video) is .{0,30}\\b(?:subscriber|member)s?(?: only)?[.!]?$`],
	['already not', '(?:an?|yet|have|registered|subscribed|signed)\\b[^.?!]{0,20}\\?'],
	[
		'to',
		`(?:continue|keep|read|view|access|unlock|play|watch|see|comment)\\b.{0,60},? (?:please |just |you (?:will |must )?(?:need to )?)?(?:subscribe|sign (?:in|up)|log in|register|start your|create|enable javascript)\\b`,
		'contact the (?:reporter|author|editor|writer)s?\\b',
	],
	['to if', '.{3,80}\\b(?:get in touch|(?:e-?mail|contact|message) (?:us|our)|\\S@\\S)'],
	['cancel', '(?:or pause )?(?:at )?any ?time\\b'],
	[
		'your',
		'(?:subscription|support|donation|contribution|membership)\\b.{0,30}\\b(?:journalism|newsroom|reporting)\\b',
	],
	['support', '(?!for\\b).{0,40}\\b(?:journalism|our work|from as little as)\\b'],
	['thank thanks', '(?:you )?for (?:subscribing|signing up|registering|reading)\\b.{0,40}$'],
	["never don't", 'miss (?:a (?:story|thing|beat|moment|post)|the (?:latest|best)|out|our|any)\\b'],
	['be leave', '(?:the first to|a) comment\\b'],
	[
		'comments the',
		'(?:comments? section )?(?:on this \\w+ )?(?:is|are|have been) (?:now )?(?:closed|disabled|moderated|off|turned off)',
	],
	['follow like find join watch see', `.{0,60}\\b${platforms}`],
	['follow', '\\S.{0,60}\\bfor (?:more|the latest|updates)\\b'],
	[
		'join',
		'(?:us|the (?:conversation|discussion|debate))(?:$|[:.!]| (?:on|in the comments|here|below)\\b)',
	],
	['click tap swipe', 'here(?:$|[.!]| (?:to|for|if)\\b)'],
	['vote take have', `(?:here|now|our poll|your say)\\s*(?:$|[.:!])`],
	[
		'do have are were did got is can want what',
		`.{3,120}\\? (?:please |then |just )?(?:subscribe|sign up|(?:tell|ask) us|let us know|get in touch|(?:call|contact|e-?mail|message|text|ring|send|share|write to)\\b.{0,40}${reader})`,
	],
	['e-mail email contact call write', '.{0,60}(?:\\S@\\S|news ?(?:room|desk))'],
	[
		'story article',
		'continues (?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement|video|image|photo|gallery))?[.:]?$',
	],
	['check refresh', '(?:back|(?:this|the) page)\\b.{0,30}\\b(?:updates|latest)\\b'],
	['more', '(?:details )?to (?:follow|come)[.…]*$'],
	[
		'we',
		'(?:rely|depend) on (?:our )?(?:readers|donations|subscribers|your)\\b',
		'(?:value|care about|respect) your privacy',
		'may (?:earn|receive) .{0,20}\\bcommission',
	],
	[
		'we this our',
		'(?:and our .{0,15}partners |(?:web ?)?site )?uses? (?:(?:essential|necessary|similar|analytics|tracking|third-party|and) )*cookies\\b',
	],
	[
		'by',
		'(?:(?:click|continu|us|brows|visit|sign|subscrib|register|creat|submitt|enter|join|accept)ing)\\b.{0,60}\\byou (?:\\w+ )?(?:agree|accept|consent|acknowledge|confirm)\\b',
	],
	[
		'manage accept reject change update review',
		'(?:(?:all|your|my|our|the) )?(?:cookies?|privacy|consent)\\b',
	],
	['you', '(?:can|may) (?:unsubscribe|opt out|withdraw)\\b'],
	['enable disable turn allow', '.{0,20}\\b(?:javascript|ad-? ?blocker|cookies)\\b'],
	['your', "browser (?:does not|doesn't)\\b"],
	[
		'this',
		"(?:video|content|feature) (?:is (?:not|no longer)|can ?not|can't) .{0,30}\\b(?:available|supported|played|shown)\\b",
		'content is (?:provided|hosted) by\\b',
		'is a (?:developing|breaking|subscriber|member)\\b.{0,20}\\bstory\\b',
	],
	['the', '(?:views|opinions) expressed (?:in|by|here)\\b'],
];

/** Rights, and where the article was published. */
const imprint: readonly Row[] = [
	['copyright', '(?:©|\\(c\\)|\\d{4})'],
	[
		'this any no',
		'(?:part of this )?(?:material|content|article|story|publication|website|site|page)s?\\b.{0,40}\\bmay (?:not )?be (?:published|reproduced|copied|used)\\b',
	],
	['our', '(?:standards|principles): [^,]{1,60}$'],
	[
		'a',
		`version of this ${page} (?:first |originally )?(?:appear(?:s|ed)|ran|was (?:first |originally )?published) (?:in|on|at)\\b`,
	],
	[
		'this',
		`${page} (?:was |is )?(?:\\w+ )?(?:published|appeared|appears|republished) (?:in|on|at|by|from|with) (?!\\d{4})[^,]{1,90}$`,
	],
];

/** What was changed in the article. They may quote what it said before. */
const corrections: readonly Row[] = [
	[
		'this',
		`(?:${page}|report) (?:has been|was|is being|will be) (?:\\w+ )?(?:updated|corrected|amended|edited|translated)(?:$|[.:;]| (?:on|at|to|with|from|since|after|because|for|throughout)\\b)`,
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
