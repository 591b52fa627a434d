import type {Metadata} from '../compose.js';
import type {Element} from './html-document.js';
import {readPhrase} from './html-fragment.js';

/** What schema.org calls an article, a publisher or an author, as far as it is used here. */
type LinkedData = {
	readonly [key in
		| '@type'
		| '@graph'
		| 'name'
		| 'alternateName'
		| 'headline'
		| 'url'
		| 'publisher'
		| 'author'
		| 'datePublished'
		| 'inLanguage'
		| 'isAccessibleForFree']?: unknown;
};

const isObject = (value: unknown): value is LinkedData =>
	typeof value === 'object' && value !== null;
const asText = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value : undefined;

const parseJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** The page's own description of its article in JSON-LD (schema.org `NewsArticle` and its kin). */
const findLinkedData = (document: Element): LinkedData => {
	const values = [...document.querySelectorAll('script[type="application/ld+json"]')]
		.flatMap(script => parseJson(script.textContent))
		.flatMap(value =>
			isObject(value) && Array.isArray(value['@graph']) ? value['@graph'] : value,
		);
	const articles = values
		.filter(isObject)
		.filter(value =>
			[value['@type']].flat().some(type => /Article|Posting|Report/.test(String(type))),
		);
	return articles[0] ?? {};
};

const nameOf = (value: unknown): string | undefined => {
	const [first] = [value].flat();
	return asText(first) ?? (isObject(first) ? asText(first.name) : undefined);
};

/** The name of the site that an address is on. */
export const hostOf = (address: string | undefined): string | undefined =>
	address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;

/** What a page says of itself, beside the metadata of its article. */
export type PageMetadata = Metadata & {
	readonly author: string | undefined;
	/** Whether the page says that only subscribers see the whole. */
	readonly isPaywalled: boolean;
};

/** Reads the metadata of a page: JSON-LD first, then Open Graph, then the elements for it. */
export const readPageMetadata = (document: Element, address: string | undefined): PageMetadata => {
	const data = findLinkedData(document);
	const attribute = (selector: string, name: string): string | undefined =>
		asText(document.querySelector(selector)?.getAttribute(name));
	const meta = (...names: readonly string[]): string | undefined =>
		names
			.map(name => attribute(`meta[property="${name}"], meta[name="${name}"]`, 'content'))
			.find(content => content !== undefined);
	const link =
		attribute('link[rel="canonical"]', 'href') ?? meta('og:url') ?? asText(data.url) ?? address;
	const url = link && URL.canParse(link, address) ? new URL(link, address).href : address;
	const {inLanguage} = data;
	return {
		title:
			readPhrase(asText(data.headline) ?? meta('og:title')) ??
			asText(document.querySelector('h1')?.textContent),
		outlet: readPhrase(nameOf(data.publisher) ?? meta('og:site_name', 'application-name')),
		published:
			asText(data.datePublished) ??
			meta('article:published_time', 'parsely-pub-date', 'dc.date', 'date', 'pubdate') ??
			attribute('time[datetime]', 'datetime'),
		url,
		language:
			asText(isObject(inLanguage) ? inLanguage.alternateName : inLanguage) ??
			asText(document.getAttribute('lang')) ??
			meta('og:locale'),
		author: readPhrase(nameOf(data.author) ?? meta('author', 'article:author')),
		isPaywalled: String(data.isAccessibleForFree ?? true).toLowerCase() === 'false',
	};
};
