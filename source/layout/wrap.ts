import {holdsUnspaced} from '../article/unspaced.js';
import {
	type Line,
	lineText,
	type Span,
	splitGraphemes,
	type Tone,
	textWidth,
	truncateLine,
} from './line.js';

/** A stretch of a text that is shown in a tone of its own: UTF-16 offsets, `end` not included. */
export type ToneRange = {readonly start: number; readonly end: number; readonly tone: Tone};

type Piece = {start: number; end: number; width: number};

const words = /\S+/g;

/** Where the text may be broken: its words, and the characters of words that are too long or unspaced. */
function* pieces(text: string, width: number): Generator<Piece> {
	for (const match of text.matchAll(words)) {
		const [word] = match;
		const columns = textWidth(word);
		if (columns <= width && !holdsUnspaced(word)) {
			yield {start: match.index, end: match.index + word.length, width: columns};
			continue;
		}

		let start = match.index;
		for (const character of splitGraphemes(word)) {
			const end = start + character.length;
			yield {start, end, width: textWidth(character)};
			start = end;
		}
	}
}

/** The visual lines of a text as ranges of it. A character wider than `width` has a line alone. */
const breakLines = (text: string, width: number): Piece[] => {
	const lines: Piece[] = [];
	let current: Piece | undefined;
	for (const piece of pieces(text, width)) {
		const gap = current === undefined ? 0 : piece.start - current.end;
		if (current !== undefined && current.width + gap + piece.width <= width) {
			current.end = piece.end;
			current.width += gap + piece.width;
		} else {
			current = {start: piece.start, end: piece.end, width: piece.width};
			lines.push(current);
		}
	}

	return lines;
};

const toneLine = (
	text: string,
	{start, end}: Piece,
	ranges: readonly ToneRange[],
	tone: Tone,
): Line => {
	const spans: Span[] = [];
	let at = start;
	for (const range of ranges) {
		if (range.end <= at || range.start >= end) {
			continue;
		}

		if (range.start > at) {
			spans.push({text: text.slice(at, range.start), tone});
			at = range.start;
		}

		const until = Math.min(range.end, end);
		spans.push({text: text.slice(at, until), tone: range.tone});
		at = until;
	}

	if (at < end) {
		spans.push({text: text.slice(at, end), tone});
	}

	return spans;
};

/**
 * Breaks a text into lines of at most `width` columns (at least 1): at spaces, and inside words
 * that are longer than a line or written without spaces.
 * @param text White space folded to single spaces.
 * @param ranges In order, not overlapping; the rest of the text has the tone `tone`.
 */
export const wrapText = (
	text: string,
	width: number,
	{ranges = [], tone = 'text'}: {ranges?: readonly ToneRange[]; tone?: Tone} = {},
): Line[] => breakLines(text, Math.max(1, width)).map(piece => toneLine(text, piece, ranges, tone));

/** The spans of a line from one place of its text to another. */
const partOf = (spans: Line, from: number, to: number): Line => {
	const parts: Span[] = [];
	let at = 0;
	for (const span of spans) {
		const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at));
		if (text !== '') {
			parts.push({...span, text});
		}

		at += span.text.length;
	}

	return parts;
};

/** Breaks a line that is too long at spaces, into at most so many; the last is cut where that is not enough. */
export const flowLine = (spans: Line, width: number, most: number): Line[] => {
	const text = lineText(spans);
	const lines = breakLines(text, Math.max(1, width)).slice(0, most);
	return lines.map(({start, end}, index) =>
		index === most - 1
			? truncateLine(partOf(spans, start, text.length), width)
			: partOf(spans, start, end),
	);
};

/** Ranges of one text, all in one tone. */
export const toned = (
	ranges: readonly {readonly start: number; readonly end: number}[],
	tone: Tone,
): ToneRange[] => ranges.map(({start, end}) => ({start, end, tone}));

/** Lays ranges over others, which are cut where they are covered. */
export const overlay = (under: readonly ToneRange[], over: readonly ToneRange[]): ToneRange[] => {
	if (over.length === 0) {
		return [...under];
	}

	const visible = under.flatMap(range => {
		const parts: ToneRange[] = [];
		let at = range.start;
		for (const {start, end} of over) {
			if (end <= at || start >= range.end) {
				continue;
			}

			if (start > at) {
				parts.push({...range, start: at, end: start});
			}

			at = end;
		}

		return at < range.end ? [...parts, {...range, start: at}] : parts;
	});
	return [...visible, ...over].sort((a, b) => a.start - b.start);
};
