// What a web page carries around its news. Told by one line alone, from the stock phrases of the
// trade: counters, buttons, labels, pointers, appeals, rights. Nothing here is from one outlet.

const number = String.raw`\d[\d.,]*\s?[km]?`;
const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** One of the patterns, over the whole line. */
const whole = (...patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'iu');
/** One of the patterns, at the start of the line. */
const leading = (...patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})`, 'iu');

const counters = whole(
	number,
	`${number} (?:shares?|comments?|likes?|views?|votes?|reactions?|retweets?|replies|readers?)`,
	String.raw`(?:shares?|comments?|likes?|views?)[:\s]*\(?${number}\)?`,
	`(?:reading time:? )?${number}[ -]min(?:ute)?s?(?: (?:read|listen|watch))?`,
);

const buttons = whole(
	String.raw`(?:(?:share|tweet|post|e-?mail|print|save|copy link|link copied|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|messenger|bluesky|threads|flipboard|like|follow|listen|watch|play video|menu|search|sign in|log in|subscribe|register|donate|advert(?:isement)?|sponsored|bookmark|(?:view |show |hide |leave a |add a )?comments?|gift|skip advert|load more|show more|see more|learn more|close|exclusive)(?: (?:(?:this|full|the) )?(?:article|story|page|on \w+|via \w+))?[\s|·•,/!]*)+`,
	`(?:acquire|purchase) licensing rights.*|listen to (?:this|the) (?:article|story).*`,
);

const pageDates = [
	whole(`(?:(?:last|first) )?(?:updated|published|modified|posted|edited)(?: (?:on|at))?:?`),
	leading(
		String.raw`(?:(?:last|first) )?(?:updated|published|modified|posted|stand|aktualisiert|veröffentlicht|mis à jour|publié|actualizado|publicado)(?: (?:on|at|le|el|am))?:? (?:(?:on|at) )?(?:\d|yesterday|today|just now|an? \w+ ago|${weekday}|${month}\b).{0,60}$`,
	),
	whole(`(?:${number}|an?) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago`),
];

const pointers = [
	leading(
		String.raw`(?:also )?(?:read|see|watch|listen|hear|explore|discover)(?: (?:more|also|next|now|on))*\s?[:|>»→]`,
		'(?:also read|more on this (?:story|topic)|related(?: \\w+)?|recommended|see also|further reading|filed under|tags|topics|lire aussi|à lire aussi|mehr zum thema|lesen sie auch|lees ook|leia (?:mais|também)|lea también|leer más|leggi anche|читайте также) ?:',
	),
	whole(
		`(?:read|see|hear) (?:more|also|next)(?: (?:on|about|from|here).*)?`,
		`(?:explore )?more (?:on this (?:story|topic)|(?:from|about|in|on) [^.]{1,40})`,
		`(?:related|recommended|trending)(?: (?:topics?|articles?|stories|content|coverage|links?|reading|for you|internet links))?`,
		`(?:most (?:read|popular|viewed)|top stories|editors?[’'] picks?|up next|around the bbc|you (?:may|might) also (?:like|be interested in))(?: .{1,30})?`,
	),
];

const appeals = [
	leading(
		String.raw`(?:sign up|subscribe|never miss|don[’']t miss|join (?:us|our|the conversation)|download (?:the|our)|(?:click|tap) here|like us on|find us on|follow us|donate)\b`,
		String.raw`follow \S.{0,60}\b(?:on (?:social|facebook|twitter|x|instagram|tiktok|youtube|whatsapp|telegram|google|your)\b|for (?:more|the latest|updates))`,
		String.raw`get (?:the|our|all)\b.{0,60}\b(?:app|newsletter|inbox|e-?mails?|alerts)\b`,
		String.raw`(?:do|have|are|were|did|got|is|can|want)\b.{3,120}\? (?:please |then |just )?(?:e-?mail|call|contact|tell us|write to|get in touch|let us know|send|message|text|ring|share your)\b`,
		String.raw`(?:if you|to) .{3,80}\b(?:get in touch|e-?mail us|contact us|contact our|call our)\b`,
		String.raw`(?:e-?mail|contact|call|write to)\b.{0,60}(?:\S@\S|news ?(?:room|desk))`,
		'(?:story|article) continues below|(?:scroll|skip) (?:down|past|to)\\b|continue reading|enable javascript',
	),
	/\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|inbox|alerts|podcasts?|here)\b/iu,
	/\bnewsletters?\b.{0,80}\b(?:sign up|subscribe)\b/iu,
];

const imprint = [
	leading(
		String.raw`(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d{4}))`,
		'our standards:',
		String.raw`(?:an earlier|a) version of this (?:article|story|report|headline)\b`,
		String.raw`this (?:article|story|report|page) (?:has been|was|is being|will be) (?:\w+ )?(?:updated|corrected|amended|edited|republished|translated)\b`,
		String.raw`this (?:article|story) (?:was )?(?:\w+ )?(?:published|appeared|appears)\b`,
		String.raw`(?:correction|clarification|editor[’']s note)\b.{0,40}:`,
	),
	/all rights reserved|may not be (?:published|reproduced|republished)/iu,
	/^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^(?:[#@]\w+[\s,]*)+$/u,
	/^[^\p{L}\p{N}]+$/u,
];

const all = [counters, buttons, ...pageDates, ...pointers, ...appeals, ...imprint];

/** Whether a line is page furniture: a counter, a button, a label, a pointer to another page, an appeal to the reader, rights. */
export function isFurniture(line: string): boolean {
	return all.some(pattern => pattern.test(line));
}
