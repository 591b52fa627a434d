import {type Line, line, type Tone, textWidth, truncateLine} from './line.js';

const word = /\S+\s*/g;

/**
 * A passage in as much of its text as one line has room for: from the text's beginning, unless the
 * passage would then be cut, and with some of what follows it.
 * @param passage UTF-16 offsets in the text, `end` not included; shown in `tone`, the rest quietly.
 */
export const excerpt = (
	text: string,
	{start, end}: {readonly start: number; readonly end: number},
	tone: Tone,
	width: number,
): Line => {
	const after = text.slice(end);
	const room = width - Math.min(textWidth(after), Math.floor(width / 4));
	const fits = (from: number) => textWidth(text.slice(from, end)) + (from > 0 ? 1 : 0) <= room;
	const words = Array.from(text.slice(0, start).matchAll(word), ({index}) => index);
	const from = words.find(fits) ?? start;
	return truncateLine(
		[
			...line(from > 0 ? '…' : '', 'quiet'),
			...line(text.slice(from, start), 'quiet'),
			...line(text.slice(start, end), tone),
			...line(after, 'quiet'),
		],
		width,
	);
};
