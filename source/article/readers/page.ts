import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom/worker';
import type {Article, Role} from '../article.js';
import {composeArticle, type Metadata, type Origin} from '../compose.js';
import type {Line} from '../line.js';
import {sanitize} from '../sanitize.js';
import {type Element, hostOf, readPageMetadata} from './page-metadata.js';
import {withinTime} from './time-limit.js';

/** An article found on a web page. */
export type Page = {
	readonly article: Article;
	/** Whether the page says that only subscribers see the whole. */
	readonly isPaywalled: boolean;
};

/** Elements below are one text: Readability needs time with the cube of the depth. */
const deepest = 80;

/** A page of more elements is no article. */
const mostElements = 20_000;

/** In characters: what Readability takes for an article rather than try again with laxer rules. */
const shortestArticle = 200;

const blocks = new Set(
	`address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3
	h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul`.split(/\s+/),
);

const roles: Readonly<Record<string, Role>> = {
	h1: 'heading',
	h2: 'heading',
	h3: 'heading',
	h4: 'heading',
	h5: 'heading',
	h6: 'heading',
	figcaption: 'caption',
};

const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'iframe']);

/** Folds all that lies too deep into the text of the element above. */
function flatten(root: Element): void {
	let level = [root];
	for (let depth = 0; depth < deepest && level.length > 0; depth++) {
		level = level.flatMap(element => [...element.children]);
	}

	for (const element of level) {
		const text = element.textContent;
		element.textContent = text;
	}
}

/** Gives attributes their HTML names, which linkedom leaves as they are written: `CONTENT`. */
function lowerAttributes(root: Element): void {
	for (const element of root.querySelectorAll('*')) {
		for (const {name, value} of [...element.attributes]) {
			if (/[A-Z]/.test(name)) {
				element.setAttribute(name.toLowerCase(), value);
			}
		}
	}
}

/** Takes the site's name from a title, where the page has a line without it: `Levee fails - Ledger`. */
function splitTitle(title: string, lines: readonly Line[]): {title: string; site?: string} {
	const [, headline, site] = /^(.{8,}) [-–—|·:] ([^-–—|·]{2,40})$/.exec(sanitize(title)) ?? [];
	const isHeadline = site !== undefined && lines.some(({text}) => text === headline);
	return isHeadline && headline !== undefined ? {title: headline, site} : {title};
}

/** Whether all text of an element is that of links: it points to another page. */
function isPointer(element: Element): boolean {
	const links = [...element.querySelectorAll('a')].map(({textContent}) => sanitize(textContent));
	return links.length > 0 && links.join('').length >= sanitize(element.textContent).length;
}

/** The lines of an element's text, as its blocks part it. */
function readLines(root: Element): Line[] {
	const lines: Line[] = [];
	let text = '';
	let role: Role | undefined;
	const endLine = (): void => {
		const line = sanitize(text);
		if (line !== '') {
			lines.push({text: line, spaced: true, ...(role && {role})});
		}

		text = '';
	};

	const visit = (node: Element): void => {
		if (node.nodeType === 3) {
			text += node.textContent.replace(/\s+/g, ' ');
			return;
		}

		if (node.nodeType !== 1 || skipped.has(node.localName)) {
			return;
		}

		const isBlock = blocks.has(node.localName);
		const outer = role;
		if (isBlock) {
			endLine();
			role = roles[node.localName] ?? outer;
			if (role === undefined && /^(?:li|p)$/.test(node.localName) && isPointer(node)) {
				role = 'boilerplate';
			}
		}

		for (const child of node.childNodes) {
			visit(child);
		}

		if (isBlock) {
			endLine();
			role = outer;
		}
	};

	visit(root);
	endLine();
	return lines;
}

/** A document of linkedom, in the terms that are used here. */
type Document = {readonly documentElement: Element | null};

const parseWhole = (html: string): Document =>
	(parseHTML(html) as unknown as {readonly document: Document}).document;

/** A document whose root is `html`, as Readability needs it: around the whole, where that begins otherwise. */
function makeDocument(html: string): Document {
	// As in browsers, what comes after the end of the body or of the page belongs to the body.
	const endless = html.replaceAll(/<\/(?:body|html)\s*>/gi, '');
	const document = parseWhole(endless);
	return document.documentElement?.localName === 'html'
		? document
		: parseWhole(`<html><body>${endless}`);
}

/** The page's document and its root, made fit for Readability; undefined where it is too large. */
function parseDocument(html: string): {document: Document; root: Element} | undefined {
	if ((html.match(/<[a-z]/gi)?.length ?? 0) > mostElements) {
		return undefined;
	}

	const document = makeDocument(html);
	const root = document.documentElement;
	if (root === null) {
		return undefined;
	}

	lowerAttributes(root);
	flatten(root);
	return {document, root};
}

/**
 * Reads HTML that is an article and nothing else, such as a feed's entry.
 * @throws {TimeLimitError}
 */
export function parseFragment(html: string, metadata: Metadata, origin: Origin): Article {
	return withinTime(() => {
		const page = parseDocument(html);
		return composeArticle(page ? readLines(page.root) : [], metadata, origin);
	});
}

function findArticle(html: string, origin: Origin): Page | undefined {
	const page = parseDocument(html);
	if (page === undefined) {
		return undefined;
	}

	const address = /^https?:/i.test(origin.source) ? origin.source : undefined;
	const {author, isPaywalled, ...metadata} = readPageMetadata(page.root, address);
	// Readability wants a browser's document by its types, and works with any.
	const found = new Readability<Element>(page.document as never, {
		charThreshold: shortestArticle,
		serializer: (node: unknown) => node as Element,
	}).parse();
	if (!found?.content) {
		return undefined;
	}

	const lines = readLines(found.content);
	const byline = sanitize(found.byline ?? author ?? '');
	const isNew = byline !== '' && !lines.some(({text}) => text === byline);
	const credited: Line[] = isNew ? [{text: byline, role: 'byline', spaced: true}, ...lines] : lines;
	const {title, site} = splitTitle(metadata.title ?? found.title ?? '', lines);
	const outlet = metadata.outlet ?? site ?? hostOf(metadata.url);
	const article = composeArticle(credited, {...metadata, title, outlet}, origin);
	return {article, isPaywalled};
}

/**
 * Finds the article on a web page.
 * @returns undefined where there is none, or the page is too large to be one
 * @throws {TimeLimitError}
 */
export const parsePage = (html: string, origin: Origin): Page | undefined =>
	withinTime(() => findArticle(html, origin));
