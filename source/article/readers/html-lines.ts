import type {Role} from '../article.js';
import {endsWithStop, type Line} from '../line.js';
import {sanitize} from '../sanitize.js';
import type {Element} from './html-document.js';
import {readRaised} from './raised.js';

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

/** What is no text, or stands beside the words that it replaces, repeats or reads aloud. */
const skipped = new Set(
	`audio button canvas datalist del iframe noscript object rp rt s script select strike style svg
	template textarea video`.split(/\s+/),
);

/** Items with a larger share of links are no text, but a list of pages. */
const mostlyLinks = 0.5;

/** How much of an element's text is that of links, 0 to 1: with all of it, it points to another page. */
const linkShare = (element: Element): number => {
	const links = [...element.querySelectorAll('a')].map(({textContent}) => sanitize(textContent));
	return links.join('').length / (sanitize(element.textContent).length || 1);
};

/** Whether a table is one of data, a row of which is one line, and no layout of old. */
const holdsData = (table: Element): boolean =>
	table.querySelector('th') !== null &&
	table.querySelector('div, h1, h2, h3, p, table, ul') === null;

/** The lines of an element's text, as its blocks part it. */
export const readLines = (root: Element): Line[] => {
	const lines: Line[] = [];
	let text = '';
	let role: Role | undefined;
	let isItem = false;
	let isData = false;
	const endLine = (): void => {
		const line = sanitize(text);
		if (line !== '') {
			lines.push({text: line, spaced: true, ...(role && {role}), ...(isItem && {isItem})});
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

		if (node.localName === 'sup') {
			text += readRaised(node, text);
			return;
		}

		const isCell = isData && /^t[dh]$/.test(node.localName);
		if (isCell || !blocks.has(node.localName)) {
			text += isCell && text.trim() !== '' ? ' | ' : '';
			visitAll(node.childNodes);
			return;
		}

		endLine();
		const outer = {role, isItem, isData};
		const share = /^(?:li|p)$/.test(node.localName) ? linkShare(node) : 0;
		const isPointer = share >= 1 && !endsWithStop(sanitize(node.textContent));
		role = roles[node.localName] ?? outer.role ?? (isPointer ? 'boilerplate' : undefined);
		isItem = node.localName === 'li' ? share < mostlyLinks : isItem && node.localName === 'p';
		isData ||= node.localName === 'table' && holdsData(node);
		if (isData && node.localName === 'tr') {
			isItem = node.querySelector('td') !== null;
			role = isItem ? role : 'heading';
		}

		visitAll(node.childNodes);
		endLine();
		({role, isItem, isData} = outer);
	};

	const visitAll = (nodes: Iterable<Element>): void => {
		for (const node of nodes) {
			visit(node);
		}
	};

	visit(root);
	endLine();
	return lines;
};
