// Our own reading of Unicode's rules: `Intl.Segmenter` takes longer to be made than two reports take to be
// read, and in Node 20 as long as the square of its text.

/** What clings to the character before it. */
const clinging = String.raw`[\p{M}\p{Cf}]*`;
const stop = String.raw`[\p{Sentence_Terminal}\u2024]`;
const closing = String.raw`[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Quotation_Mark}]`;

/** A stop, what closes behind it, and the space. */
const ends = new RegExp(
	String.raw`${stop}${clinging}((?:${closing}${clinging})*)((?:\s${clinging})*)`,
	'gu',
);

/** A comma, colon or dash, or another stop: with these a sentence goes on. */
const continuing = new RegExp(
	String.raw`^(?:[,\-:;\u055D\u060C\u060D\u07F8\u1802\u1808\u2013\u2014\u3001\uFE10\uFE11\uFE13\uFE31\uFE32\uFE50\uFE51\uFE55\uFE58\uFE63\uFF0C\uFF0D\uFF1A\uFF64]|${stop})`,
	'u',
);
const fullStop = /^[.\u2024\uFE52\uFF0E]/;
const digit = /^\p{Nd}/u;
const upper = /^\p{Upper}/u;
const afterLetter = /(?:\p{Upper}|\p{Lower})(?:\p{M}|\p{Cf})*$/u;
/** A letter in lower case, before any other letter or stop. */
const lower = new RegExp(String.raw`^(?:(?!${stop})\P{Alpha})*\p{Lower}`, 'u');

/** In UTF-16 units: as much of what stands before and behind an end as is looked at. */
const before = 8;
const behind = 200;

/**
 * Where sentences end in a line of text, its end included: behind a stop, the marks that close and the space
 * (Unicode Standard Annex #29, Sentence Boundaries). Abbreviations are not known.
 */
export const sentenceBreaks = (line: string): number[] => {
	const breaks: number[] = [];
	for (const {0: found, 1: closed, 2: space, index} of line.matchAll(ends)) {
		const end = index + found.length;
		const next = line.slice(end, end + behind);
		const isAlone = closed === '' && space === '';
		const isAfterLetter = () => afterLetter.test(line.slice(Math.max(0, index - before), index));
		// `3.5`, `U.S.`
		const isWithin = isAlone && (digit.test(next) || (upper.test(next) && isAfterLetter()));
		// `etc. in`
		const isNoEnd = fullStop.test(found) && (isWithin || lower.test(next));
		if (next !== '' && !isNoEnd && !continuing.test(next)) {
			breaks.push(end);
		}
	}

	return line === '' ? breaks : [...breaks, line.length];
};
