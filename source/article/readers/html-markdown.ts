import {Marked, type Tokens} from 'marked';
import type {Line} from '../line.js';
import {readFragment} from './html-fragment.js';
import {withinTime} from './time-limit.js';

/** Puts the numbers of items before them: `3. Oktober` and `1991. It was hot.` are lists to Markdown alone. */
const keepNumbers = ({items}: Tokens.List): void => {
	for (const {raw, tokens} of items) {
		const [number = ''] = /^ *\d+[.)] /.exec(raw) ?? [];
		const first: Tokens.Generic | undefined = tokens[0];
		(first?.tokens ?? tokens).unshift({type: 'text', raw: number, text: number});
	}
};

const marked = new Marked({
	// Reports write `2*3*4` and `5~6 of 7~8`, where no mark is meant.
	tokenizer: {
		emStrong: (text, _, before = '') =>
			/\d$/.test(before) && /^\*\d/.test(text) ? undefined : false,
		del: text => (text.startsWith('~~') ? false : undefined),
	},
	walkTokens(token) {
		if (token.type === 'list' && token.ordered && (token.start !== 1 || token.items.length === 1)) {
			keepNumbers(token as Tokens.List);
		}
	},
	renderer: {
		image({tokens, text}) {
			return `<figcaption>${tokens ? this.parser.parseInline(tokens) : text}</figcaption>`;
		},
	},
});

/** Takes away the marks of footnotes, which Markdown has by custom alone; the notes are paragraphs. */
const withoutNoteMarks = (text: string): string =>
	text.replace(/^\[\^[^\]\s]{1,100}\]:/gm, '\n').replace(/\[\^[^\]\s]{1,100}\]/g, '');

/** The first line is the headline, where it is marked as a heading. */
const markHeadline = (lines: readonly Line[]): Line[] => {
	const first = lines.findIndex(({role}) => role !== 'caption');
	return lines.map((line, index) =>
		index === first && line.role === 'heading' ? {...line, role: 'headline'} : line,
	);
};

/**
 * The lines of a Markdown text with marks, read as the HTML that it stands for.
 * @throws {TimeLimitError}
 */
export const readMarks = (text: string): Line[] =>
	withinTime(() =>
		markHeadline(readFragment(marked.parse(withoutNoteMarks(text), {async: false}))),
	);
