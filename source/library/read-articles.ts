import path from 'node:path';
import type {Article} from '../article/article.js';
import type {Origin} from '../article/compose.js';
import {decode} from '../article/decode.js';
import {parseArticle} from '../article/parse.js';
import {SourceError} from './source.js';

/** Bytes as they came from a file, a pipe or an address. */
export type Raw = {
	readonly bytes: Uint8Array;
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

const hasText = ({sentences}: Article): boolean => sentences.some(({role}) => role === 'body');

async function readPage(html: string, origin: Origin): Promise<Reading> {
	const {parsePage} = await import('../article/readers/page.js');
	const page = parsePage(html, origin);
	const text = page?.article.sentences
		.filter(({role}) => role === 'body')
		.map(({text}) => text)
		.join(' ');
	if (page?.isPaywalled && (text ?? '').length < longestStart) {
		const reason = text
			? 'only the start is here, the rest is for subscribers'
			: 'for subscribers only';
		const shortcoming = new SourceError(
			reason,
			'sign in with a browser, and save the page as a file',
		);
		return {articles: text ? [page.article] : [], shortcoming};
	}

	if (page === undefined || !text) {
		throw new SourceError(
			'no article on this page',
			'open it in a browser, and save its text as a file',
		);
	}

	return {articles: [page.article]};
}

async function readFeed(text: string, origin: Origin): Promise<Reading> {
	const {parseFeed} = await import('../article/readers/feed.js');
	try {
		return {articles: parseFeed(text, origin).filter(hasText)};
	} catch {
		throw new SourceError('a damaged feed', 'check the address in a browser');
	}
}

async function readRecords(text: string, origin: Origin): Promise<readonly Article[]> {
	const {parseRecords} = await import('../article/readers/records.js');
	return parseRecords(text, origin).filter(hasText);
}

function readText(text: string, origin: Origin): Reading {
	if (text.trim() === '') {
		throw new SourceError('an empty file', 'name a file with text in it');
	}

	if (text.length > longestLine && text.split('\n').some(line => line.length > longestLine)) {
		throw new SourceError('a line of over a million characters', 'break it into paragraphs');
	}

	const article = parseArticle(text, origin);
	if (!hasText(article)) {
		throw new SourceError('no sentence of running text in it', 'name a file that holds a report');
	}

	return {articles: [article]};
}

/**
 * Reads the articles that bytes hold: plain text, Markdown, a web page, a feed, a JSON export, a
 * message. What they are is told by what they begin with, and by their name or type.
 * @throws {SourceError} where they hold none
 */
export async function readArticles(
	{bytes, type = '', charset}: Raw,
	origin: Origin,
): Promise<Reading> {
	const extension = path.extname(origin.source).toLowerCase();
	if (extension === '.eml' || type === 'message/rfc822') {
		const {parseMail} = await import('../article/readers/mail.js');
		return {articles: [await parseMail(bytes, origin)].filter(hasText)};
	}

	const text = await decode(bytes, charset);
	if (text === undefined) {
		throw new SourceError('a binary file', 'name a text file');
	}

	const start = text
		.slice(0, 2000)
		.replace(/^\uFEFF/, '')
		.trimStart();
	if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/.test(start)) {
		return readFeed(text, origin);
	}

	if (start.startsWith('{') && start.includes('://jsonfeed.org/version')) {
		return readFeed(text, origin);
	}

	if (
		/^(?:<!doctype html|<html[\s>]|<\?xml)/i.test(start) ||
		/^\.x?html?$/.test(extension) ||
		type.includes('html')
	) {
		return readPage(text, origin);
	}

	const isExport = /^\.(?:json|jsonl|ndjson)$/.test(extension) || type.includes('json');
	const articles = isExport || /^[[{]\s*["{[]/.test(start) ? await readRecords(text, origin) : [];
	if (isExport && articles.length === 0) {
		throw new SourceError('no article in this JSON', 'name an export with title and text fields');
	}

	return articles.length > 0 ? {articles} : readText(text, origin);
}
