import type {Term} from './terms.js';
import type {WordIndex} from './word-index.js';

/** With so many candidates common words bring in no more of them. */
const enough = 5000;
const bins = 1000;

/** The texts with the highest sums, highest first, the first added first among equals. */
const highest = (texts: readonly number[], sums: Float32Array, count: number): number[] => {
	const sumOf = (text: number): number => sums[text] ?? 0;
	const top = texts.reduce((max, text) => Math.max(max, sumOf(text)), 0);
	const binOf = (text: number): number => Math.floor((sumOf(text) / top) * bins);
	const counts = new Int32Array(bins + 1);
	for (const text of texts) counts[binOf(text)] = (counts[binOf(text)] ?? 0) + 1;
	let lowest = bins;
	for (let kept = counts[bins] ?? 0; kept < count && lowest > 0; kept += counts[lowest] ?? 0) {
		lowest--;
	}
	return texts
		.filter(text => binOf(text) >= lowest)
		.sort((a, b) => sumOf(b) - sumOf(a) || a - b)
		.slice(0, count);
};

/** The texts whose words tell most for the terms, wherever they stand; at most `count`. */
export const candidatesFor = (
	index: WordIndex,
	terms: readonly Term[],
	count: number,
	accepts: (text: number) => boolean,
): readonly number[] => {
	const sums = new Float32Array(index.size);
	const countedFor = new Uint16Array(index.size);
	const found: number[] = [];
	for (const [place, {evidence}] of terms.toSorted((a, b) => b.most - a.most).entries()) {
		const isOpen = found.length < enough;
		for (const [word, telling] of evidence) {
			for (const text of index.holdersOf(word)) {
				if (countedFor[text] === place + 1) continue;
				if (countedFor[text] === 0) {
					if (!isOpen || !accepts(text)) continue;
					found.push(text);
				}
				countedFor[text] = place + 1;
				sums[text] = (sums[text] ?? 0) + telling;
			}
		}
	}
	return highest(found, sums, count);
};
