// What a page offers its reader, asks of them and permits. When in doubt a line is news: a pattern asks
// for the page's own things (our newsletter, this article) or for the end of the line.
// The patterns are for the line in lower case, with straight apostrophes.

/** First words, and how a notice may go on behind any of them. */
export type Row = readonly [firstWords: string, ...rests: string[]];

export const page = '(?:article|story|page|post|headline|dispatch)';
const reader = String.raw`(?:\b(?:us|our|news ?(?:room|desk)|your (?:stor(?:y|ies)|views|questions|pictures|photos))\b|\S@\S)`;
const platform =
	'(?:social media|facebook|twitter|x|instagram|tiktok|youtube|whatsapp|telegram|google|linkedin|threads|bluesky|mastodon)';
const platforms = `on ${platform}\\b(?:(?:,|,? and|,? or|,? &) ${platform})*(?: (?:for|@|page|channel).{0,40})?[.!]?$`;
/** The end of a line, or a word of when or where behind which it may end. */
const end = '(?: (?:now|today|here|below|online|for free))?[.!:]?$';
const account = '(?:sign (?:in|up)|log in|subscribe|register)';
/** What is had for an address or a fee. */
const offer = [
	'(?:to|in) your inbox',
	'your inbox to',
	'(?:straight|sent|delivered) to your phone',
	'our(?: [\\w-]+){0,3} (?:alerts|updates|app|stories|newsletters?|briefing|podcasts?|channel|journalism)',
	`your (?:free trial|subscription${end})`,
	`(?:news|e-?mail|live|daily) (?:alerts|updates)${end}`,
	'news alerts',
	`(?:latest|current) (?:news|updates)(?:${end}|\\b.{0,80}\\b(?:headlines|top stories)\\b)`,
	`free (?:trial|account)${end}`,
	`(?:the full|(?:the )?rest of (?:this|the)) (?:article|story|post|report|interview)${end}`,
	`unlimited (?:digital )?access(?: (?:for|from) \\S?\\d|${end})`,
	`this (?:article|story)(?: for (?:free|\\S?\\d)|${end})`,
	'your first (?:month|week|year) (?:free|for \\S?\\d)',
	`it free for \\d+ \\w+${end}`,
	`(?:the|a) (?:newsletter|podcast|app)${end}`,
	`(?:independent|quality) journalism${end}`,
].join('|');
/** What an account is for. */
const access = `to (?:comment${end}|comment on this|leave a comment|join the (?:discussion|conversation)|read (?:on${end}|more${end}|the full|this)|(?:continue|keep) reading(?: (?:this|our|the full)\\b.*)?${end})`;

/** What is offered, asked for and agreed to. */
export const appeals: readonly Row[] = [
	[
		'sign subscribe register log join start try create get become check download unlock donate read',
		`.{0,60}\\b(?:${offer})`,
	],
	['sign subscribe register log join create become', `.{0,60}\\b${access}`],
	[
		'sign subscribe',
		`(?:up )?(?:(?:now|today|here|below)[.!]?$|(?:to|for) our\\b)`,
		`(?:up )?(?:to|for) .{0,50}\\b(?:newsletters?|podcasts?|channel|briefing)${end}`,
		'(?:now|today) (?:for|and get) (?:unlimited|full|your)\\b',
	],
	['our the', `.{0,40}\\bnewsletters?\\b.{0,80}[.!:] (?:sign up|subscribe)\\b`],
	["you you've", '.{0,40}\\b(?:free (?:articles?|stories)|article limit)\\b[^.]{0,20}[.!]?$'],
	[
		'this',
		'is your (?:\\w+ )?free (?:article|story)\\b',
		`(?:${page}|content|video) is (?:(?:only|exclusively|exclusive|reserved|free|available) )*(?:for|to) (?:(?:our|paying|registered|premium) )*(?:subscriber|member)s(?: only)?[.!]?$`,
	],
	[
		'already not',
		`(?:yet )?(?:have )?(?:an? )?(?:subscriber|member|account|registered|subscribed|signed up)\\b[^.?!]{0,20}\\?(?:$| (?:please )?(?:${account}|join|click|create)\\b)`,
	],
	[
		'to',
		`(?:continue|keep|read|view|access|unlock|play|watch|see|comment)\\b[^,.?!]{0,60}(?:,|,? please|,? you (?:will |must )?(?:need to)?) ?(?:please |just )?(?:start your|enable javascript|${account}(?:${end}| (?:or|for just|for \\S?\\d)\\b|, ))`,
		'contact the (?:reporter|author|editor|writer)s? (?:on|of|for|responsible for) (?:this|the) (?:story|article)\\b',
	],
	[
		'to if',
		`[^,]{3,80}, (?:please |you can )?(?:get in touch(?: with us\\b|${end})|(?:e-?mail|contact|message) (?:us\\b|our (?:team|news|reporters?)|\\S+@\\S))`,
	],
	['cancel', '(?:or pause )?(?:at )?any ?time(?:[.,!]|$)'],
	[
		'your',
		'(?:subscription|support|donation|contribution|membership) (?:funds?|helps?|keeps?|makes?|powers?|supports?|sustains?)\\b.{0,30}\\b(?:journalism|newsroom|reporting)\\b',
	],
	[
		'support',
		'(?:our work|(?:(?:our|quality|independent|local) )+journalism)(?:[.!:]|$| (?:with|by|from|today)\\b)',
		'.{0,40}\\bfrom as little as\\b',
	],
	[
		'thank thanks',
		'(?:you )?for (?:(?:subscribing|signing up|registering)\\b.{0,40}|reading(?: (?:this|our) .{0,30})?[.!]?)$',
	],
	[
		"never don't",
		`miss (?:an? (?:story|thing|beat|moment|post|update)${end}|out${end}|(?:out on )?(?:our|the latest|any of our)\\b.{0,20}\\b(?:from our|stories|news|updates|coverage)\\b)`,
	],
	['be leave', `(?:the first to|a) comment(?:${end}| on this\\b)`],
	[
		'comments the',
		`(?:comments? section )?(?:on this \\w+ )?(?:is|are|have been) (?:now )?(?:closed|disabled|moderated|off|turned off)(?: (?:on|for) this \\w+)?${end}`,
	],
	['follow', `.{0,60}\\b${platforms}`],
	['like find join watch see', `(?:us|our|more|@\\S+)\\b.{0,50}\\b${platforms}`],
	[
		'follow',
		`\\S.{0,60}\\bfor (?:more|the latest|updates)(?: (?:news|stories|updates))?${end}`,
		'(?:us|our|@\\S+)\\b.{0,60}\\bfor (?:more|the latest|updates)\\b',
	],
	[
		'join',
		`(?:us|the (?:conversation|discussion|debate))(?:[:.!]|$| (?:on (?:our|${platform}[.!]?$)|in the comments|here|below)\\b)`,
		`our\\b.{0,30}\\bchannel\\b`,
	],
	['click tap swipe', 'here(?:$|[.!]| (?:to|for|if)\\b)'],
	['vote take have', `(?:here|now|our poll|your say)\\s*(?:$|[.:!])`],
	[
		'do have are were did got is can want what',
		`.{3,120}\\? (?:please |then |just )?(?:subscribe|sign up|(?:tell|ask) us|let us know|get in touch${end}|(?:call|contact|e-?mail|message|text|ring|send|share|write to)\\b.{0,40}${reader})`,
	],
	[
		'e-mail email contact call write',
		'.{0,60}\\S@\\S+$',
		`(?:us|our|the|your)\\b.{0,40}news ?(?:room|desk)\\b`,
	],
	[
		'story article',
		'continues (?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement|video|image|photo|gallery))?[.:]?$',
	],
	['check refresh', '(?:back|(?:this|the) page)\\b.{0,30}\\b(?:updates|latest)\\b'],
	['more', '(?:details )?to (?:follow|come)[.…]*$'],
	[
		'we',
		'(?:rely|depend) on (?:our )?(?:readers|subscribers|your (?:support|donations?|subscription)|donations from)\\b',
		'(?:value|care about|respect) your privacy[.!]?$',
		'may (?:earn|receive) (?:an? )?(?:\\w+ )?commission(?:[.,]|$| (?:from|if|on|when)\\b)',
	],
	[
		'we this our',
		'(?:and our .{0,15}partners |(?:web ?)?site )?uses? (?:(?:essential|necessary|similar|analytics|tracking|third-party|and) )*cookies(?:[.!]?$| and (?:similar|other)\\b| to (?:improve|ensure|enhance|provide|analy[sz]e|personali[sz]e|give you|make our)\\b)',
	],
	[
		'by',
		'(?:(?:click|continu|us|brows|visit|sign|subscrib|register|creat|submitt|enter|join|accept)ing)\\b.{0,60}\\byou (?:\\w+ )?(?:agree|accept|consent|acknowledge|confirm)\\b.{0,40}\\b(?:our (?:e-?mails|polic(?:y|ies)|terms|use)|cookies|privacy|terms of (?:use|service)|terms (?:and|&) conditions)\\b',
	],
	[
		'manage accept reject change update review',
		`(?:(?:all|your|my|our|the) )?(?:cookies?|privacy|consent)(?: (?:preferences|settings|choices|options|policy))?(?:${end}| in our\\b| at any ?time\\b)`,
	],
	[
		'you',
		'(?:can|may) (?:unsubscribe|withdraw your consent|opt out (?:at )?any ?time|opt out of (?:our|cookies|receiving))\\b',
	],
	[
		'enable allow turn',
		`(?:on )?(?:javascript|cookies)(?:${end}| in your\\b| to (?:view|watch|read|see|play|continue)\\b)`,
	],
	['disable turn', '(?:off )?your ad-? ?blocker\\b'],
	['your', "browser (?:does not|doesn't)\\b"],
	[
		'this',
		`(?:video|content|feature) (?:is (?:not|no longer|currently)|can ?not|can't) (?:be )?(?:currently )?(?:available|supported|played|shown)(?:${end}| (?:in|on) your\\b)`,
		`content is (?:provided|hosted) by ${platform}\\b`,
		'is a (?:(?:developing|breaking)(?: news)?|(?:subscriber|member)s?-only) story\\b',
	],
	[
		'the views opinions',
		'(?:(?:views|opinions) )?expressed (?:here|in (?:this|these) \\w+|by (?:the|our) (?:author|writer|columnist|contributor)s?)(?: in this \\w+)? (?:are (?:not necessarily )?(?:those of|solely|the (?:author|writer|columnist))|do not (?:necessarily )?(?:reflect|represent))\\b',
	],
];
