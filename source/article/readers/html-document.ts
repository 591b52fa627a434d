import {parseHTML} from 'linkedom/worker';

/** The part of a DOM element that is used here. */
export type Element = {
	readonly localName: string;
	readonly nodeType: number;
	readonly childNodes: Iterable<Element>;
	readonly children: Iterable<Element>;
	readonly parentNode: Element | null;
	readonly nextSibling: Element | null;
	readonly attributes: Iterable<{readonly name: string; readonly value: string}>;
	textContent: string;
	setAttribute(name: string, value: string): void;
	getAttribute(name: string): string | null;
	querySelector(selector: string): Element | null;
	querySelectorAll(selector: string): Iterable<Element>;
};

/** A document of linkedom, in the terms that are used here. */
type Document = {readonly documentElement: Element | null};

/** Elements below are one text: Readability needs time with the cube of the depth. */
const deepest = 80;

/** A page of more elements is no article. */
const mostElements = 20_000;

/** Folds all that lies too deep into the text of the element above. */
const flatten = (root: Element): void => {
	let level = [root];
	for (let depth = 0; depth < deepest && level.length > 0; depth++) {
		level = level.flatMap(element => [...element.children]);
	}

	for (const element of level) {
		const text = element.textContent;
		element.textContent = text;
	}
};

/** Gives attributes their HTML names, which linkedom leaves as they are written: `CONTENT`. */
const lowerAttributes = (root: Element): void => {
	for (const element of root.querySelectorAll('*')) {
		for (const {name, value} of [...element.attributes]) {
			if (/[A-Z]/.test(name)) {
				element.setAttribute(name.toLowerCase(), value);
			}
		}
	}
};

const parseWhole = (html: string): Document =>
	(parseHTML(html) as unknown as {readonly document: Document}).document;

/** A document whose root is `html`, as Readability needs it: around the whole, where that begins otherwise. */
const makeDocument = (html: string): Document => {
	// As in browsers, what comes after the end of the body or of the page belongs to the body.
	const endless = html.replaceAll(/<\/(?:body|html)\s*>/gi, '');
	const document = /<html[\s>]/i.test(endless) ? parseWhole(endless) : undefined;
	return document?.documentElement?.localName === 'html'
		? document
		: parseWhole(`<html><body>${endless}`);
};

/** Whether HTML is too large for an article. */
export const isTooLarge = (html: string): boolean =>
	(html.match(/<[a-z]/gi)?.length ?? 0) > mostElements;

/** The document that HTML describes and its root, fit for Readability; undefined where there is none. */
export const parseDocument = (html: string): {document: Document; root: Element} | undefined => {
	const document = makeDocument(html);
	const root = document.documentElement;
	if (root === null) {
		return undefined;
	}

	lowerAttributes(root);
	flatten(root);
	return {document, root};
};
