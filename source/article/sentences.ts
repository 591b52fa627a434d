import {sentenceBreaks} from './sentence-breaks.js';
import {endsSentence} from './sentence-end.js';

/** What is longer without any sentence end is no sentence: it is cut at a space. */
const longestSentence = 4000;

/** How much of the text before and behind a place decides whether a sentence ends there. */
const before = 60;
const behind = 200;

/** A stop, the marks that close behind it, and the space. */
const stops = /[.!?…](?:["'”’»)\]]|\s»)*\s?/gu;

const beforeLostSpace = /(?:\p{Lower}{3}|\d{3}|[\p{Lower}\d]["”’])[.!?]["”’]?$/u;
const afterLostSpace = /^["“‘]?\p{Upper}[\p{Lower}’']*[\s.]/u;
const address = /(?:[/@]|www\.)\S*$/;

/** Whether a space was lost between sentences: `It rained.The river rose.` */
const hasLostSpace = (text: string, after: string): boolean => {
	const isQuoted = /["”]$/.test(text) && after.startsWith('“');
	return (
		isQuoted || (afterLostSpace.test(after) && beforeLostSpace.test(text) && !address.test(text))
	);
};

/** Whether Unicode's rules (UAX #29) see no sentence end behind a stop and a space, where prose may have one. */
const isMissed = (stop: string, after: string): boolean => {
	// After an ellipsis, and after a quotation in French: `« Nous irons. » Il l’a dit.`
	const isUnusual = /[…»]/.test(stop) && /^["'“‘«(]*\p{Upper}/u.test(after);
	// Before a figure: `It rained. 48 patients were moved.`
	return isUnusual || /^["'“‘«(]*[£$€¥]?\d/.test(after);
};

const findMissedEnds = (text: string): number[] => {
	const ends: number[] = [];
	for (const {0: stop, index} of text.matchAll(stops)) {
		const end = index + stop.length;
		const after = text.slice(end, end + behind);
		const isEnd = stop.endsWith(' ')
			? isMissed(stop, after)
			: hasLostSpace(text.slice(Math.max(0, end - before), end), after);
		if (isEnd) {
			ends.push(end);
		}
	}

	return ends;
};

const openedBehindStop = /(?<=[。！？][”’」』）]?)[“‘「『《（【]+$/u;

/** Where a sentence ends, but for the quotation that opens behind it without a space: `他走了。“再见，”她说。` */
const beforeOpening = (text: string, end: number): number => {
	const opened = openedBehindStop.exec(text.slice(Math.max(0, end - before), end));
	return end === text.length ? end : end - (opened?.[0].length ?? 0);
};

/** Place, date and agency before the first sentence: `MOSCOW, March 19. /TASS/. `. */
const dateline =
	/^(?:(?:\p{Upper}[\p{Alpha}’'-]*|\d{1,4}|de|la|am|le)[ ,.]{1,3}){1,8}(?:\(\p{Upper}[^()]{1,40}\)|\/[^/]{2,30}\/)[.:]?(?:\s*[-–—]+)?\s/u;

const mayHaveDateline = /^[^(/]+[(/]/;

/** Items of a list run into one line, each kind after a first item of its kind. */
const lists = [
	{start: /^[•⁃‣▪]/u, items: /(?<=\s)(?=[•⁃‣▪])/gu},
	{start: /^\d{1,2}[.)]+\s/u, items: /(?<=\s)(?=\d{1,2}[.)]+\s\p{Upper})/gu},
	{start: /^a[.)]+\s/u, items: /(?<=\s)(?=[b-z][.)]+\s\p{Upper})/gu},
];

const positions = (text: string, pattern: RegExp): number[] =>
	[...text.matchAll(pattern)].map(match => match.index);

/** Where a text that is longer than a sentence is cut. */
const cutIn = (text: string, start: number): number => {
	const furthest = start + longestSentence;
	const space = text.lastIndexOf(' ', furthest - 1);
	const isWithinPair = /[\uDC00-\uDFFF]/.test(text.charAt(furthest));
	return space > start ? space + 1 : furthest - (isWithinPair ? 1 : 0);
};

/**
 * The sentences of one paragraph, trimmed, in order: every character but the space between them
 * is in one of them. The paragraph's white space is folded.
 */
export const splitSentences = (paragraph: string): string[] => {
	const list = lists.find(({start}) => start.test(paragraph));
	const items = new Set(list ? positions(paragraph, list.items) : []);
	const ends = sentenceBreaks(paragraph).map(end => beforeOpening(paragraph, end));
	const candidates = [...ends, ...findMissedEnds(paragraph), ...items];
	const headLength = mayHaveDateline.test(paragraph)
		? (dateline.exec(paragraph)?.[0].length ?? 0)
		: 0;
	const sentences: string[] = [];
	let start = 0;
	for (const end of [...new Set(candidates)].sort((a, b) => a - b)) {
		while (end - start > longestSentence) {
			const cut = cutIn(paragraph, start);
			sentences.push(paragraph.slice(start, cut).trim());
			start = cut;
		}

		const isEnd =
			end === paragraph.length ||
			items.has(end) ||
			(end > headLength &&
				endsSentence(
					paragraph.slice(Math.max(start, end - before), end).trimEnd(),
					paragraph.slice(end, end + behind).trimStart(),
				));
		if (isEnd) {
			sentences.push(paragraph.slice(start, end).trim());
			start = end;
		}
	}

	return sentences.filter(sentence => sentence !== '');
};
