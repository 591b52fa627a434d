import {datesAgree} from './dates/agree.js';
import type {Detail, QuoteDetail} from './detail.js';
import {figuresAgree} from './figures/agree.js';
import {namesAgree} from './names/agree.js';

const quoted = 0.7;

/** Whether the shorter quotation is, by most of its words, inside the longer one. */
const quotesAgree = (a: QuoteDetail, b: QuoteDetail): boolean => {
	const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
	const words = new Set(long.words);
	const shared = short.words.filter(word => words.has(word)).length;
	return shared >= short.words.length * quoted;
};

/** Whether two details tell the same: rounding, units and other forms of a name allowed. Symmetric. */
export const agree = (a: Detail, b: Detail): boolean => {
	switch (a.kind) {
		case 'name':
			return b.kind === 'name' && namesAgree(a, b);
		case 'figure':
			return b.kind === 'figure' && figuresAgree(a, b);
		case 'date':
			return b.kind === 'date' && datesAgree(a, b);
		case 'quote':
			return b.kind === 'quote' && quotesAgree(a, b);
	}
};
