import {eastAsianWidth} from 'get-east-asian-width';

/**
 * What a stretch of text means on the screen. A theme turns it into colours; without colours the
 * words and signs must still say everything.
 */
export type Tone =
	/** The reports' own words. */
	| 'text'
	/** Numbers, rules, labels, and sentences that are no news. */
	| 'quiet'
	/** Titles and what is selected. */
	| 'strong'
	/** Words, details or sentences that stand in the left report alone. */
	| 'left'
	/** Words, details or sentences that stand in the right report alone. */
	| 'right'
	/** Details on which two sentences disagree. */
	| 'conflict'
	/** The mark of the selected row, and keys. */
	| 'accent'
	/** Characters that a search has matched. */
	| 'match';

export type Span = {
	readonly text: string;
	readonly tone: Tone;
	/** An address that a terminal may open when the text is clicked: `http(s)`, of printable ASCII. */
	readonly link?: string;
};

/** One line of the screen, from its left edge; no line break, no control character. */
export type Line = readonly Span[];

/** A line of one tone. */
export const line = (text: string, tone: Tone = 'text'): Line =>
	text === '' ? [] : [{text, tone}];

/** Latin text, the punctuation of news, and our own signs and rules: a column each, known without asking. */
const plain =
	/^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203a\u2190-\u21ff\u2200-\u22ff\u2500-\u25d7]*$/;

// Skin tones, the flags' tags, and what makes one emoji of several or of a letter.
const joiners =
	/\u200D(?=\p{Extended_Pictographic})|[\u20E3\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]/gu;

/**
 * The text as terminals are given it. Some draw a family of emoji as one, some each of its members,
 * and no program can tell which. Without what joins them, all terminals draw the members.
 */
export const asShown = (text: string): string =>
	plain.test(text) ? text : text.replaceAll(joiners, '');

// Marks are drawn over the letter before them, and the last parts of a Hangul syllable into it.
const withoutColumn = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/u;

const columnsOf = (character: string): number =>
	withoutColumn.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);

/**
 * Terminal columns of a text as it is shown: of every character by itself, as terminals count.
 * Those of ambiguous width have one.
 */
export const textWidth = (text: string): number =>
	plain.test(text)
		? text.length
		: Array.from(asShown(text), columnsOf).reduce((sum, columns) => sum + columns, 0);

/** Terminal columns of a line. */
export const lineWidth = (spans: Line): number =>
	spans.reduce((sum, span) => sum + textWidth(span.text), 0);

/** The line's characters without its tones. */
export const lineText = (spans: Line): string => spans.map(span => span.text).join('');

/** Letters written from right to left: Hebrew, Arabic and their kin. */
const rightToLeft =
	/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The mark U+200E. Terminals that turn right-to-left text would turn two columns of it as one, and
 * swap them: this ends the first. It has no width, in old terminals too, unlike newer isolates.
 */
const endOfTurned = '\u200E';

/** The line, filled with spaces up to `width` columns, so that another may stand beside it. */
export const padLine = (spans: Line, width: number): Line => {
	const isTurned = spans.some(({text}) => !plain.test(text) && rightToLeft.test(text));
	const filling = (isTurned ? endOfTurned : '') + ' '.repeat(Math.max(0, width - lineWidth(spans)));
	return filling === '' ? spans : [...spans, {text: filling, tone: 'text'}];
};

let graphemes: Intl.Segmenter | undefined;

const segmentGraphemes = (text: string): string[] => {
	// Its making takes longer than a whole comparison's layout, which seldom needs it.
	graphemes ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	return Array.from(graphemes.segment(text), ({segment}) => segment);
};

/** The characters a reader sees as one, in order. */
export const splitGraphemes = (text: string): string[] =>
	plain.test(text) ? [...text] : segmentGraphemes(text);

/** The text cut to at most `width` columns, with an ellipsis where something is missing. */
export const truncate = (text: string, width: number): string => {
	if (textWidth(text) <= width) {
		return text;
	}

	let kept = '';
	let used = 0;
	for (const character of splitGraphemes(text)) {
		used += textWidth(character);
		if (used > width - 1) {
			break;
		}

		kept += character;
	}

	return width > 0 ? `${kept.trimEnd()}…` : '';
};

/** The end of the text, of at most `width` columns, with an ellipsis where something is missing before it. */
export const truncateStart = (text: string, width: number): string => {
	let columns = textWidth(text);
	if (columns <= width) {
		return text;
	}

	const kept = splitGraphemes(text);
	while (columns >= width && kept.length > 0) {
		columns -= textWidth(kept.shift() ?? '');
	}

	return width > 0 ? `…${kept.join('')}` : '';
};

/** The line cut to at most `width` columns, with an ellipsis where something is missing. */
export const truncateLine = (spans: Line, width: number): Line => {
	if (lineWidth(spans) <= width) {
		return spans;
	}

	const kept: Span[] = [];
	let left = width;
	for (const span of spans) {
		const columns = textWidth(span.text);
		if (columns >= left) {
			// One column more than fits makes truncate() leave its ellipsis.
			kept.push({...span, text: truncate(`${span.text}  `, left)});
			break;
		}

		kept.push(span);
		left -= columns;
	}

	return kept;
};
