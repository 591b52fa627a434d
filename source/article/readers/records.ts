import type {Article} from '../article.js';
import {composeArticle, type Origin} from '../compose.js';
import {parseFragment, readPhrase} from './html-fragment.js';
import {readText} from './text.js';

type Json = Readonly<Record<string, unknown>>;

/** The names that news exports give to the parts of an article, the usual ones first. */
const fields = {
	title: ['title', 'headline', 'name'],
	text: [
		'text',
		'body',
		'content',
		'articleBody',
		'article_body',
		'maintext',
		'full_text',
		'story',
	],
	outlet: ['outlet', 'source', 'publisher', 'publication', 'site_name', 'source_name', 'domain'],
	published: [
		'published',
		'date',
		'publishedAt',
		'published_at',
		'datePublished',
		'date_publish',
		'pubDate',
		'publication_date',
	],
	url: ['url', 'link', 'canonical_url', 'webUrl'],
	language: ['language', 'lang', 'inLanguage'],
} as const;

const textField = new RegExp(`"(?:${fields.text.join('|')})"\\s*:`);

/** Whether JSON, be it damaged, names the text of an article. */
export const namesText = (json: string): boolean => textField.test(json);

const containers = [
	'articles',
	'items',
	'results',
	'data',
	'docs',
	'documents',
	'stories',
	'entries',
];

/** What parts a text in HTML, whose line breaks part nothing. */
const htmlBlock = /<(?:article|blockquote|br|div|figure|h[1-6]|li|ol|p|section|table|ul)\b[^<>]*>/i;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string, the paragraphs of a list, or the name of an object. */
const asText = (value: unknown): string | undefined => {
	if (Array.isArray(value)) {
		return value.every(part => typeof part === 'string')
			? value.join('\n\n') || undefined
			: undefined;
	}

	const text = isObject(value) ? (value.name ?? value.title) : value;
	return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};

const read = (record: Json, field: keyof typeof fields): string | undefined =>
	fields[field].map(name => asText(record[name])).find(text => text !== undefined);

const parseRecord = (record: Json, origin: Origin): Article | undefined => {
	const text = read(record, 'text');
	if (text === undefined) {
		return undefined;
	}

	const metadata = {
		title: readPhrase(read(record, 'title')),
		outlet: readPhrase(read(record, 'outlet')),
		published: read(record, 'published'),
		url: read(record, 'url'),
		language: read(record, 'language'),
	};
	if (htmlBlock.test(text)) {
		return parseFragment(text, metadata, origin);
	}

	const plain = text.split('\n').map(readPhrase).join('\n');
	return composeArticle(readText(plain), metadata, origin);
};

const parseJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** The values of a JSON text, or of the lines of JSON Lines; of a line that is damaged, undefined. */
const parseLines = (text: string): readonly unknown[] => {
	const whole = parseJson(text);
	return whole === undefined
		? text.split('\n').map(line => (line.trim() === '' ? null : parseJson(line)))
		: [whole];
};

/** The objects of an array, of an object's list, or an object. */
const findRecords = (value: unknown): readonly Json[] => {
	const list = isObject(value)
		? (containers.map(name => value[name]).find(Array.isArray) ?? [value])
		: value;
	return Array.isArray(list) ? list.filter(isObject) : [];
};

/** The articles of an export, and the lines of it that are no JSON, from 1. */
export type Records = {
	readonly articles: readonly Article[];
	readonly damagedLines: readonly number[];
};

/** Reads the articles of a JSON or JSON Lines export; none where its objects are no articles. */
export const parseRecords = (text: string, origin: Origin): Records => {
	const values = parseLines(text);
	return {
		articles: values.flatMap(findRecords).flatMap(record => parseRecord(record, origin) ?? []),
		damagedLines: values.flatMap((value, index) => (value === undefined ? [index + 1] : [])),
	};
};
