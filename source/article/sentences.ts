import {endsSentence} from './sentence-end.js';

/** In UTF-16 units. `Intl.Segmenter` of Node 20 needs time with the square of its input. */
const pieceLength = 1000;

/** What is longer without any sentence end is no sentence: it is cut at a space. */
const longestSentence = 4000;

/** How much of the text on either side decides whether a sentence ends. */
const context = 200;

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

/** Ends of the segmenter's sentences, in pieces; the last, unfinished one is looked at again. */
function segmentEnds(text: string): number[] {
	const ends: number[] = [];
	let start = 0;
	let length = pieceLength;
	while (start < text.length) {
		const piece = text.slice(start, start + length);
		const found = [...segmenter.segment(piece)].map(({index, segment}) => index + segment.length);
		if (start + piece.length < text.length) {
			found.pop();
		}

		if (found.length === 0 && length < longestSentence) {
			length *= 2;
			continue;
		}

		if (found.length === 0) {
			found.push(piece.lastIndexOf(' ') + 1 || piece.length);
		}

		ends.push(...found.map(end => start + end));
		start = ends.at(-1) ?? text.length;
		length = pieceLength;
	}

	return ends;
}

/** Places where Unicode's rules (UAX #29) see no sentence end, and prose may have one. */
const missedEnds = new RegExp(
	[
		// An ellipsis: `I shall sleep tonight… He left.`
		String.raw`(?<=…["'”’»)\]]*\s)(?=["'“‘«(]*\p{Lu})`,
		// A quotation in French: `« Nous irons. » Il l’a dit.`
		String.raw`(?<=[.!?…]\s?»\s)(?=\p{Lu})`,
		// A sentence that begins with a figure: `It rained. 48 patients were moved.`
		String.raw`(?<=[\p{L}\p{N}%)\]][.!?]["'”’»)\]]*\s)(?=["'“‘«(]*[£$€¥]?\d)`,
		// A lost space: `It rained.The river rose.`
		String.raw`(?<=(?:\p{Ll}{3}|[\p{Ll}\d][”’"]|\d{3})[.!?]["”’]?)(?<!(?:[/@]|www\.)\S{0,100})(?=["“‘]?\p{Lu}[\p{Ll}’']*[\s.])`,
		`(?<=[.!?][”"])(?=“)`,
	].join('|'),
	'gu',
);

/** Place, date and agency before the first sentence: `MOSCOW, March 19. /TASS/. `. */
const dateline =
	/^(?:(?:\p{Lu}[\p{L}’'-]*|\d{1,4}|de|la|am|le)[ ,.]{1,3}){1,8}(?:\(\p{Lu}[^()]{1,40}\)|\/[^/]{2,30}\/)[.:]?(?:\s*[-–—]+)?\s/u;

/** Items of a list run into one line, each kind after a first item of its kind. */
const lists = [
	{start: /^[•⁃‣▪]/u, items: /(?<=\s)(?=[•⁃‣▪])/gu},
	{start: /^\d{1,2}[.)]+\s/u, items: /(?<=\s)(?=\d{1,2}[.)]+\s\p{Lu})/gu},
	{start: /^a[.)]+\s/u, items: /(?<=\s)(?=[b-z][.)]+\s\p{Lu})/gu},
];

const positions = (text: string, pattern: RegExp): number[] =>
	[...text.matchAll(pattern)].map(match => match.index);

/**
 * The sentences of one paragraph, trimmed, in order: every character but the space between them
 * is in one of them. The paragraph's white space is folded.
 */
export function splitSentences(paragraph: string): string[] {
	const list = lists.find(({start}) => start.test(paragraph));
	const items = new Set(list ? positions(paragraph, list.items) : []);
	const candidates = [...segmentEnds(paragraph), ...positions(paragraph, missedEnds), ...items];
	const headLength = dateline.exec(paragraph)?.[0].length ?? 0;
	const sentences: string[] = [];
	let start = 0;
	for (const end of [...new Set(candidates)].sort((a, b) => a - b)) {
		const isEnd =
			end === paragraph.length ||
			end - start >= longestSentence ||
			items.has(end) ||
			(end > headLength &&
				endsSentence(
					paragraph.slice(Math.max(start, end - context), end).trimEnd(),
					paragraph.slice(end, end + context).trimStart(),
				));
		if (isEnd) {
			sentences.push(paragraph.slice(start, end).trim());
			start = end;
		}
	}

	return sentences.filter(sentence => sentence !== '');
}
