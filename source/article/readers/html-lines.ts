import type {Role} from '../article.js';
import type {Line} from '../line.js';
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

/** Whether all text of an element is that of links: it points to another page. */
function isPointer(element: Element): boolean {
	const links = [...element.querySelectorAll('a')].map(({textContent}) => sanitize(textContent));
	return links.length > 0 && links.join('').length >= sanitize(element.textContent).length;
}

/** The lines of an element's text, as its blocks part it. */
export function readLines(root: Element): Line[] {
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

		if (node.localName === 'sup') {
			text += readRaised(node, text);
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
