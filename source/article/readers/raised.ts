import type {Element} from './html-document.js';

const plain = '0123456789+-−–';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻';

const number = /^[+−–-]?\d+$/;

/** What a power can stand behind: figures, and the units of areas and volumes. */
const base = /(?:\d|(?<!\p{Alpha})(?:[ckm]?m|ft|mi|yd))\s?$/u;

const noteMark = /^(?:[\d,;\s*†‡§#]+|[[(][\da-z,;\s]+[\])])$/i;
const linkedMark = /^[[(]?[\da-z*†‡§#]{1,3}[\])]?$/i;

/**
 * The text of a raised element (`sup`) in plain characters, such that no figure grows by it: a power
 * stays one, the mark of a note goes. Endings (`19th`) and the parts of a fraction are as written.
 * @param before The text of its line so far.
 */
export const readRaised = (element: Element, before: string): string => {
	const text = element.textContent.trim();
	if (/^\s*[/⁄]/.test(element.nextSibling?.textContent ?? '')) {
		return /\d$/.test(before) ? ` ${text}` : text;
	}

	const isLinked = element.querySelector('a') !== null || element.parentNode?.localName === 'a';
	if (isLinked && linkedMark.test(text)) {
		return '';
	}

	if (number.test(text) && base.test(before)) {
		return text.replace(/./gs, char => raised[plain.indexOf(char)] ?? char);
	}

	return noteMark.test(text) ? '' : element.textContent;
};
