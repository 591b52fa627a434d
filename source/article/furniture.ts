// What a web page carries around its news. Told by one line alone, from the stock phrases of the
// trade: counters, buttons, labels, pointers, appeals, rights. Nothing here is from one outlet.
// The patterns are for the line in lower case: patterns that ignore case take several times longer to
// be made ready.

/** A pattern for any of some phrases, which are themselves patterns. */
const any = (phrases: string): string =>
	`(?:${phrases
		.trim()
		.split(/\s*,\s*/)
		.join('|')})`;
/** One of the patterns, over the whole line. */
const whole = (...patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'u');
/** One of the patterns, at the start of the line. */
const leading = (...patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})`, 'u');

const number = String.raw`\d[\d.,]*\s?[km]?`;
const counted = any('shares?, comments?, likes?, views?, votes?, reactions?, retweets?, replies');
const page = any('article, story, page, report, headline');
const time = any('minutes?, mins?, hours?, hrs?, days?, weeks?, months?');
const day = any(`
	\\d, yesterday, today, just now, an? \\w+ ago, mon, tue, wed, thu, fri, sat, sun,
	jan, feb, mar, apr, may, june?, july?, aug, sep, oct, nov, dec`);

const counters = whole(
	number,
	`${number} (?:view )?${counted}`,
	// `07:12, updated 13:40 | 612 comments`
	String.raw`[\d:.,]+[^.!?]{0,60}\| ?${number} ${counted}`,
	String.raw`${counted}[:\s]*\(?${number}\)?`,
	`(?:reading time:? )?${number}[ -]min(?:ute)?s?(?: (?:read|listen|watch))?`,
	String.raw`list (?:of )?\d+ (?:of \d+.*|items)|end of list`,
);

const button = any(`
	share, tweet, post, e-?mail, print, save, copy link, link copied, facebook, twitter, x, whatsapp,
	linkedin, reddit, pinterest, telegram, messenger, bluesky, threads, flipboard, like, follow, listen,
	watch, play video, menu, search, sign in, log in, subscribe, register, donate, advert(?:isement)?,
	sponsored, bookmark, comments?, (?:view|show|hide|leave a|add a) comments?, gift, skip advert,
	load more, show more, see more, learn more, close, exclusive`);

const controls = [
	whole(
		String.raw`(?:${button}(?: (?:(?:this|full|the) )?${page}| (?:on|via) \w+)?(?:[\s|·•,/!]+|$))+`,
		'home ?[/›>»|].*',
	),
	leading(
		`(?:listen to|share|share or comment on) (?:this|the) ${page}\\b`,
		'(?:acquire|purchase) licensing rights',
		'why (?:you can )?trust \\S+(?: \\S+)?$',
	),
];

const stamp = any(`
	updated, published, modified, posted, edited, stand, aktualisiert, veröffentlicht, mis à jour,
	publié, actualizado, publicado`);

const dates = [
	whole(`(?:(?:last|first) )?${stamp}(?: (?:on|at))?:?`, `(?:${number}|an?) ${time} ago`),
	leading(`(?:(?:last|first) )?${stamp}(?: (?:on|at|le|el|am))?:? (?:(?:on|at) )?${day}.{0,60}$`),
];

/** Labels of lists of other pages. What follows without a stop belongs to them. */
const linkLabels = whole(
	`read more(?: (?:from|about|on) .{1,40})?:?|(?:see|hear|read) (?:also|next):?`,
	'(?:explore )?more (?:on this (?:story|topic)|(?:from|about|in|on) [^.]{1,40}):?',
	`${any('related, recommended, trending')}(?: ${any('topics?, articles?, stories, content, coverage, links?, reading, for you')})?:?`,
	`${any("most (?:read|popular|viewed), top stories, editors?[’'] picks?, up next, you (?:may|might) also (?:like|be interested in)")}(?: .{1,30})?`,
);

const pointers = leading(
	String.raw`(?:also )?${any('read, see, watch, listen, hear, explore, discover, follow')}(?: ${any('more, also, next, now, on, live, latest, here')})*\s?[:|>»→]`,
	`${any(`
		more on (?:this story|this topic|the story), related(?: \\w+)?, recommended, see also,
		further reading, filed under, tags, topics, lire aussi, à lire aussi, mehr zum thema,
		lesen sie auch, lees ook, leia (?:mais|também), lea también, leer más, leggi anche,
		читайте также`)} ?:`,
	'(?:read|see|hear) (?:more|also) (?:on|about|from|here)\\b[^.]*$',
);

const section = any(`
	home, news, world, uk, us, europe, asia, africa, local, regional, politics, business, economy,
	markets, money, sports?, football, transfers, culture, arts, entertainment, showbiz, science,
	technology, tech, health, education, environment, climate, weather, travel, lifestyle, opinion,
	comment, analysis, obituar(?:y|ies), crime, courts`);

const labels = whole(
	`(?:.{1,30} ?[/›>»|•] ?)?${section}(?: news)?(?: ?[/›>»|•] ?${section}(?: news)?)*`,
	`(?:[+*•|]\\s?)*${any('breaking(?: news)?, live(?:[ -]?(?:blog|ticker|updates?))?, special edition, developing(?: story)?, news ?flash')}!?(?:\\s?[+*•|])*`,
);

const request = any(`
	e-?mail, call, contact, tell us, write to, get in touch, let us know, send, message, text, ring,
	share your`);

const appeals = [
	leading(
		`live:? ${any('follow, watch, see, read')}\\b`,
		String.raw`${any('vote (?:here|now), take our poll, have your say')}\s*(?:[:!]|$)`,
		`${any("sign up, subscribe, never miss, don[’']t miss, join (?:us|our|the conversation), download (?:the|our), (?:click|tap) here, (?:like|find|follow) us")}\\b`,
		`follow \\S.{0,60}\\b(?:on ${any('social, facebook, twitter, x, instagram, tiktok, youtube, whatsapp, telegram, google, your')}|for (?:more|the latest|updates))\\b`,
		`get ${any('the, our, all, current, latest, breaking')}\\b.{0,60}\\b${any('app, newsletter, inbox, e-?mails?, alerts, updates')}\\b`,
		String.raw`${any('do, have, are, were, did, got, is, can, want')}\b.{3,120}\? (?:please |then |just )?${request}\b`,
		String.raw`(?:if you|to) .{3,80}\b${any('get in touch, (?:e-?mail|contact) us, (?:contact|call) our')}\b`,
		String.raw`(?:e-?mail|contact|call|write to)\b.{0,60}(?:\S@\S|news ?(?:room|desk))`,
		'(?:story|article) continues below|(?:scroll|skip) (?:down|past|to)\\b|continue reading',
		'enable javascript|this content is (?:provided|hosted) by',
	),
	/\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|inbox|alerts|podcasts?|here)\b/,
	/\bnewsletters?\b.{0,80}\b(?:sign up|subscribe)\b/,
];

const imprint = [
	leading(
		String.raw`(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d{4}))`,
		'our standards:',
		`(?:an earlier|a) version of this ${page}\\b.{0,20}\\b(?:appear|was|ran|said|stated|misstated)`,
		`this ${page} (?:has been|was|is being|will be) (?:\\w+ )?${any('updated, corrected, amended, edited, republished, translated')}\\b`,
		'this (?:article|story) (?:was )?(?:\\w+ )?(?:published|appeared|appears)\\b',
		"(?:correction|clarification|editor[’']s note)\\b.{0,40}:",
	),
	/all rights reserved|may not be (?:published|reproduced|republished)/,
	/^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^(?:[#@]\w+[\s,]*)+$/u,
	/^[^\p{Alpha}\d]+$/u,
];

const all = [counters, ...controls, ...dates, labels, linkLabels, pointers, ...appeals, ...imprint];

/**
 * Whether a line is page furniture: a counter, a button, a label, a pointer to another page, an
 * appeal to the reader, rights.
 */
export function isFurniture(line: string): boolean {
	const lower = line.toLowerCase();
	return all.some(pattern => pattern.test(lower));
}

/** Whether a line is the label of a list of other pages. */
export function labelsLinks(line: string): boolean {
	return linkLabels.test(line.toLowerCase());
}
