// What a page tells its reader: what it offers, asks for and permits. News has the same phrases, so no
// phrase decides: the words of a line are weighed all together, by weights that were fitted.
// All is for the line in lower case, with straight apostrophes.
import {citesSpeech} from './narration.js';
import {bias, foreignWeight, noticeWords} from './notice-words.js';

const word = (words: string): string =>
	`\\b(?:${words
		.trim()
		.split(/\s*,\s*/)
		.join('|')})\\b`;

/** What a page has and news is seldom about. */
const pageThings = new RegExp(
	`${word(`
	subscri(?:be|bed|ber|bers|bing|ption|ptions), unsubscribe, sign(?:ing|ed)?[ -](?:up|in), log(?:ging|ged)? in, login,
	regist(?:er|ered|ration), accounts?, members?, membership, paywall, free trial, unlimited, supporters?, donat(?:e|ion|ions),
	newsletters?, inbox, podcasts?, apps?, alerts?, notifications?, briefing, e-?paper, channel, bulletins?, rss, digest, edition,
	articles?, stor(?:y|ies), pages?, posts?, reports?, reporting, content, material, publication, interview, column, series,
	(?:web ?)?sites?, blog, gallery, player, videos?, browser, javascript, cookies?, privacy, terms, consent, links?, ad ?-?blocker,
	rights, copyright, licen[cs]\\w+, permission, reproduced, redistributed, republish\\w*, recaptcha, journalis(?:m|ts?),
	news ?rooms?, news ?desk, reporters?, editors?, editorial, edited, coverage, headlines, news, authors?, writers?, readers?,
	correspondents?, contribut\\w+, version, corrections?, clarifications?, amended, update[ds]?, translat\\w+, affiliate,
	commission, adver\\w+, sponsor\\w*, offers?, comments?, commenting, moderat\\w+, poll, survey, quiz, opinions?, views,
	facebook, twitter, instagram, tiktok, youtube, whatsapp, telegram, spotify, social media, miss, here, touch, tips?,
	free, reading, any ?time, opt out, pictures, photos, experiences?, questions`)}|@`,
);

/** How a page speaks to its reader, or points to itself. */
const address = new RegExp(
	`${word("you, your, you're, you've, we, us, our, this, these, here, below, please")}|\\?|^${word(`
	sign, subscribe, register, log, join, start, try, get, create, become, check, download, unlock, donate, read, follow,
	listen, watch, cancel, click, tap, share, send, e-?mail, contact, call, like, find, see, help, support, enjoy, stay, keep, add,
	visit, buy, accept, allow, manage, leave, refresh, turn, text, never, don't, already, not, be, (?:the )?comments?,
	thanks?, more, want, an?, for, to`)}`,
);

/** Speech that begins here, or whose other end is in another line. */
const openSpeech = /^["“]|^[^"“”]*["“”][^"“”]*$/;

const others = /\b(?:had|he|she|him|his|her)\b/;

/**
 * Whether a line may be a notice at all: of a page's things, to its reader, and of nobody else's words or
 * deeds. Where a short pattern says no, the long ones need not be made ready.
 */
export const mayBeNotice = (line: string): boolean =>
	!openSpeech.test(line) &&
	!others.test(line) &&
	address.test(line) &&
	pageThings.test(line) &&
	!citesSpeech(line);

/** The words of a line and its marks, with figures as one and addresses as one. */
const tokensOf = (line: string): readonly string[] =>
	(
		line.match(/\S*@\S+|(?:https?:|www\.)\S+|\p{Alpha}[\p{Alpha}'-]*|\d[\d.,:]*|[?"“”©]/gu) ?? []
	).map(token => (/^\d/.test(token) ? '#' : /[@:]|^www\./.test(token) ? '@' : token));

/** What a line is judged by: its words, each two that follow each other, and the first with `^` before it, the last with `$`. */
export const featuresOf = (line: string): ReadonlySet<string> => {
	const tokens = tokensOf(line);
	return new Set([
		...tokens,
		...tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`),
		`^${tokens[0]}`,
		`$${tokens.at(-1)}`,
	]);
};

/** In words. Of a shorter line not all is foreign where one word is. */
const shortest = 4;

/** The share of a line's words that are not in a vocabulary, from 0 to 1. */
export const foreignShare = (line: string, vocabulary: {has(word: string): boolean}): number => {
	const tokens = tokensOf(line);
	const foreign = tokens.filter(token => !vocabulary.has(token));
	return foreign.length / Math.max(shortest, tokens.length);
};

const weights = new Map(
	noticeWords.split(';').flatMap(row => {
		const [weight = '', features = ''] = row.split(':');
		return features.split(',').map(feature => [feature.trim(), Number(weight)] as const);
	}),
);

/** In log odds. News that is taken for a notice costs more than a notice that is taken for news. */
const leastOdds = 1.5;

/** Whether a line is a notice to the reader. */
export const isNotice = (line: string): boolean => {
	if (!mayBeNotice(line)) {
		return false;
	}

	let odds = bias + foreignWeight * foreignShare(line, weights);
	for (const feature of featuresOf(line)) {
		odds += weights.get(feature) ?? 0;
	}

	return odds >= leastOdds;
};
