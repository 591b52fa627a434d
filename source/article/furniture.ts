// What a web page carries around its news. Told by one line alone, from the stock phrases of the
// trade: counters, buttons, labels, pointers. Nothing here is from one outlet.
// The patterns are for the line in lower case: patterns that ignore case take several times longer to
// be made ready.
import {isDate} from './bylines.js';
import {isStamp} from './date-stamp.js';
import {isImprint} from './imprint.js';
import {endsWithStop} from './line.js';
import {isNotice} from './notices.js';

/** A pattern for any of some phrases, which are themselves patterns. */
const any = (phrases: string): string =>
	`(?:${phrases
		.trim()
		.split(/\s*,\s*/)
		.join('|')})`;
/** One of the patterns, over the whole line. */
const whole = (...patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`);

const number = String.raw`\d[\d.,]*\s?[km]?`;
const counted = any('shares?, comments?, likes?, views?, votes?, reactions?, retweets?, replies');
const page = any('article, story, page, report, headline');

const counters = whole(
	number,
	`(?:(?:view|show|read|see) )?(?:all )?${number} (?:view )?${counted}`,
	// `07:12, updated 13:40 | 612 comments`
	String.raw`[\d:.,]+[^.!?]{0,60}\| ?${number} ${counted}`,
	String.raw`${counted}[:\s]*\(?${number}\)?`,
	`(?:${number}|an?) ${any('minutes?, mins?, hours?, hrs?, days?, weeks?, months?')} ago`,
	`(?:reading time:? )?${number}[ -]min(?:ute)?s?(?: (?:read|listen|watch))?`,
	String.raw`list (?:of )?\d+ (?:of \d+.*|items)|end of list`,
);

const button = any(`
	share, tweet, post, e-?mail, print, save, copy link, link copied, facebook, twitter, x, whatsapp,
	linkedin, reddit, pinterest, telegram, messenger, bluesky, threads, flipboard, like, follow, listen,
	watch, play video, menu, search, sign in, log in, subscribe, register, donate, advert(?:isement)?,
	sponsored(?: content)?, bookmark, comments?, (?:view|show|hide|leave a|add a) comments?, gift, skip advert,
	load more, show more, see more, read more, learn more, close, exclusive, continue reading,
	(?:accept|reject|allow) all(?: cookies)?, accept (?:&|and) continue, contact us, about us,
	(?:manage|cookie|privacy|your) (?:cookie |privacy )?(?:preferences|settings|choices|options),
	(?:cookie|privacy) (?:policy|notice), terms (?:of (?:use|service)|(?:and|&) conditions)`);

const controls = whole(
	String.raw`(?:${button}(?: (?:(?:this|full|the) )?${page}| (?:on|via) \w+| below)?(?:[\s|·•,/!–-]+|$))+`,
	'home ?[/›>»|].*',
	`(?:listen to|share|share or comment on) (?:this|the) ${page}\\b.*`,
	'(?:acquire|purchase) licensing rights.*',
	'why you can trust \\S+(?: \\S+)?',
	'(?:scroll|skip) (?:down|past|to)\\b.{1,40}',
	'enter your e-?mail(?: address)?',
	'(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement|video|image|photo|gallery))?',
	'more (?:details )?to (?:follow|come)',
	'cancel (?:or pause )?(?:at )?any ?time',
	'thank(?:s| you) for (?:reading|subscribing|signing up|registering)',
);

/** Labels of lists of other pages. What follows without a stop belongs to them. */
const linkLabels = whole(
	`read more(?: (?:from|about|on) .{1,40})?:?|(?:see|hear|read) (?:also|next):?`,
	'(?:explore )?more (?:on this (?:story|topic)|(?:from|about|in|on) [^.]{1,40}):?',
	`${any('related, recommended, trending')}(?: ${any('topics?, articles?, stories, content, coverage, links?, reading, now, for you')})?:?`,
	`${any("most (?:read|popular|viewed), top stories, editors?' picks?, up next, what to read next, popular now, you (?:may|might) also (?:like|be interested in)")}(?: .{1,30})?`,
);

const section = any(`
	home, news, world, uk, us, europe, asia, africa, local, regional, politics, business, economy,
	markets, money, sports?, football, transfers, culture, arts, entertainment, showbiz, science,
	technology, tech, health, education, environment, climate, weather, travel, lifestyle, opinion,
	comment, analysis, obituar(?:y|ies), crime, courts`);

const labels = whole(
	`(?:.{1,30} ?[/›>»|•] ?)?${section}(?: news)?(?: ?[/›>»|•] ?${section}(?: news)?)*`,
	`(?:[+*•|]\\s?)*${any('breaking(?: news)?, live(?:[ -]?(?:blog|ticker|updates?))?, special edition, developing(?: story)?, news ?flash')}!?(?:\\s?[+*•|])*`,
	`live:? ${any('follow, watch, see, read')}\\b.*`,
	'vote (?:here|now): .*',
	String.raw`(?:read|see|hear) (?:more|also) (?:on|about|from|here|at)\b.*`,
	// Addresses, tags.
	String.raw`(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?:[#@]\w+[\s,]*)+`,
);

const rule = /^[^\p{Alpha}\d]+$/u;
const allLabels = [counters, controls, labels, linkLabels, rule];

/** Points to another page, whose title follows. */
const pointer = new RegExp(
	String.raw`^(?:(?:also )?${any('read, see, watch, listen, hear, explore, discover, follow')}(?: ${any('more, also, next, now, on, live, latest, here')})*\s?[:|>»→]|${any(`
	more, more on (?:this story|this topic|the story), related(?: \\w+)?, recommended, see also,
	further reading, filed under, tags, topics, lire aussi, à lire aussi, mehr zum thema,
	lesen sie auch, lees ook, leia (?:mais|também), lea también, leer más, leggi anche,
	читайте также`)} ?:)\s*`,
);
const startsTitle = /^["'“‘]?[\p{Upper}\d]/u;

/** In UTF-16 units. A stop makes a sentence of what is longer. */
const longestLabel = 16;

const plain = (line: string): string => line.toLowerCase().replaceAll('’', "'");

/**
 * Whether a line is page furniture: a counter, a button, a label, a pointer to another page, a
 * notice to the reader, rights.
 */
export const isFurniture = (line: string): boolean => {
	const lower = plain(line);
	if (isImprint(lower) || isNotice(lower)) {
		return true;
	}

	const pointed = pointer.exec(lower)?.[0].length;
	const isSentence = endsWithStop(line) && /[^.]\.["'”’)]*$/.test(line);
	if (isSentence && line.length > longestLabel) {
		const hasTitle = pointed !== undefined && startsTitle.test(line.slice(pointed));
		return hasTitle || (isStamp(lower) && isDate(line));
	}

	const label = isSentence ? lower.slice(0, -1) : lower;
	return pointed !== undefined || isStamp(lower) || allLabels.some(pattern => pattern.test(label));
};

/** Whether a line is the label of a list of other pages. */
export const labelsLinks = (line: string): boolean => linkLabels.test(plain(line));
