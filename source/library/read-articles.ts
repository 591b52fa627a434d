import path from 'node:path';
import type {Article} from '../article/article.js';
import type {Origin} from '../article/compose.js';
import {decode} from '../article/decode.js';
import {isOwnWork} from '../article/own-work.js';
import {parseArticle} from '../article/parse.js';
import type {Records} from '../article/readers/records.js';
import {TimeLimitError} from '../article/readers/time-limit-error.js';
import {refuseDocument} from './documents.js';
import {EmptyError, NoReportError, ownWork, SourceError} from './source.js';

/** Bytes as they came from a file, a pipe or an address. */
export type Raw = {
	readonly bytes: Uint8Array;
	/** Where it was read in the end, after redirects. */
	readonly address?: string;
	/** The media type, where the source says it: `text/html`. */
	readonly type?: string;
	readonly charset?: string | undefined;
};

/** The articles of a source, and what is missing of them. */
export type Reading = {
	readonly articles: readonly Article[];
	readonly shortcoming?: SourceError;
};

/** In characters: a page for subscribers with less text shows the start alone. */
const longestStart = 1500;

/** In characters: no paragraph of a report is longer. */
const longestLine = 1_000_000;

const bodyOf = ({sentences}: Article): string =>
	sentences.flatMap(({role, text}) => (role === 'body' ? [text] : [])).join(' ');

const readPage = async (html: string, origin: Origin): Promise<Reading> => {
	if (html.trim() === '') {
		throw new EmptyError('an empty page', 'open it in a browser, and save its text');
	}

	const {parsePage} = await import('../article/readers/page.js');
	const page = parsePage(html, origin);
	const text = page ? bodyOf(page.article) : '';
	if (page?.isPaywalled && text.length < longestStart) {
		const what =
			text === '' ? 'for subscribers only' : 'only the start, the rest is for subscribers';
		const shortcoming = new SourceError(
			what,
			'sign in with a browser, and save the page as a file',
		);
		return {articles: [page.article], shortcoming};
	}

	if (page === undefined || text === '') {
		throw new NoReportError('no article on this page', 'open it in a browser, and save its text');
	}

	return {articles: [page.article]};
};

const readFeed = async (text: string, origin: Origin): Promise<Reading> => {
	const {parseFeed} = await import('../article/readers/feed.js');
	return {articles: parseFeed(text, origin)};
};

/** What to tell of an export that is damaged, in part or as a whole. */
const damageOf = ({articles, damagedLines: [first, ...others]}: Records): SourceError => {
	const more = others.length > 0 ? ` and ${others.length} more are` : ' is';
	return new SourceError(
		articles.length > 0 ? `line ${first}${more} no JSON` : 'its JSON is damaged',
		'mend the file, or export it again',
	);
};

const readRecords = async (text: string, origin: Origin): Promise<Reading> => {
	const {namesText, parseRecords} = await import('../article/readers/records.js');
	const records = parseRecords(text, origin);
	const {articles, damagedLines} = records;
	// Settings with comments are no JSON either, and nobody's report.
	return damagedLines.length > 0 && (articles.length > 0 || namesText(text))
		? {articles, shortcoming: damageOf(records)}
		: {articles};
};

const readMail = async (bytes: Uint8Array, origin: Origin): Promise<Reading> => {
	const {parseMail} = await import('../article/readers/mail.js');
	return {articles: await parseMail(bytes, origin)};
};

const readText = async (text: string, origin: Origin, type: string): Promise<Reading> => {
	if (text.trim() === '') {
		throw new EmptyError('an empty file', 'name a file with text in it');
	}

	if (text.length > longestLine && text.split('\n').some(line => line.length > longestLine)) {
		throw new SourceError('a line of over a million characters', 'break it into paragraphs');
	}

	return {articles: [await parseArticle(text, origin, type)]};
};

const tooSlow = new SourceError(
	'it takes too long to read',
	'open it in a browser, and save its text',
);

const damaged = new SourceError('it is damaged', 'open it in a browser, and save its text');

/** What other people's parsers throw, they throw because of what they are given. */
const orRefuse = async (reading: Promise<Reading>): Promise<Reading> => {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof SourceError) {
			throw error;
		}

		throw error instanceof TimeLimitError ? tooSlow : damaged;
	}
};

const feedStart =
	/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/;
const jsonFeedStart = /^\{[\s\S]*:\/\/jsonfeed\.org\/version/;
const pageStart = /^(?:<!doctype html|<html[\s>]|<\?xml)/i;
const jsonStart = /^[[{]\s*["{[]/;

/** In bytes: what a message's header fits into. */
const longestHeader = 20_000;

/** Whether bytes begin with the header of a message, which names its sender and its date (RFC 5322). */
const isMail = (bytes: Uint8Array): boolean => {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, longestHeader));
	// A mail program's own line stands above the header where it keeps messages in one file.
	const [header = ''] = start.replace(/^From .*\r?\n/, '').split(/\r?\n\r?\n/, 1);
	const fields = header.split(/\r?\n(?![ \t])/).map(line => /^[\w-]+(?=:)/.exec(line)?.[0]);
	const names = new Set(fields.map(field => field?.toLowerCase()));
	return !names.has(undefined) && names.has('from') && names.has('date');
};

/** Reads bytes as what they are, by what they begin with, and by their name or type. */
const readAny = async ({bytes, type = '', charset}: Raw, origin: Origin): Promise<Reading> => {
	const extension = path.extname(origin.source).toLowerCase();
	if (
		extension === '.eml' ||
		/^(?:message\/rfc822|application\/mbox)$/.test(type) ||
		isMail(bytes)
	) {
		return orRefuse(readMail(bytes, origin));
	}

	refuseDocument(bytes);
	const text = await decode(bytes, charset);
	if (text === undefined) {
		throw new SourceError('a binary file', 'name a text file');
	}

	if (isOwnWork(text)) {
		throw ownWork;
	}

	const start = text.slice(0, 2000).replace(/^\uFEFF?\s*/, '');
	if (feedStart.test(start) || jsonFeedStart.test(start)) {
		return orRefuse(readFeed(text, origin));
	}

	if (pageStart.test(start) || /^\.x?html?$/.test(extension) || type.includes('html')) {
		return orRefuse(readPage(text, origin));
	}

	const isJson = /^\.(?:json|jsonl|ndjson)$/.test(extension) || type.includes('json');
	const records =
		isJson || jsonStart.test(start) ? await orRefuse(readRecords(text, origin)) : undefined;
	return records && (isJson || records.articles.length > 0)
		? records
		: orRefuse(readText(text, origin, type));
};

/**
 * Reads the articles that bytes hold: plain text, Markdown, a web page, a feed, a JSON export,
 * messages.
 * @throws {SourceError} where they hold none
 */
export const readArticles = async (raw: Raw, {id, source}: Origin): Promise<Reading> => {
	const {articles, shortcoming} = await readAny(raw, {id, source: raw.address ?? source});
	const whole = articles.filter(article => bodyOf(article) !== '');
	if (whole.length === 0) {
		throw shortcoming ?? new NoReportError('no report in it', 'name a file with sentences of news');
	}

	return {articles: whole, ...(shortcoming && {shortcoming})};
};
