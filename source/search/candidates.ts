import type {Term} from './terms.js';
import type {WordIndex} from './word-index.js';

/** No more terms than that, the most telling ones, bring in candidates. */
const tellingTerms = 12;
/** With so many candidates common words bring in no more of them. */
const enough = 5000;

/** Texts that may answer, and how much the words of each tell for the terms, wherever they stand. */
export type Candidates = {
	readonly texts: readonly number[];
	/** By text, in nats. */
	readonly told: Float32Array;
};

/** Those of whose words most is told, most first, the first added first among equals; at most `count`. */
export const bestOf = ({texts, told}: Candidates, count: number): readonly number[] => {
	const isBefore = (one: number, other: number): boolean => {
		const difference = (told[one] ?? 0) - (told[other] ?? 0);
		return difference === 0 ? one < other : difference > 0;
	};
	const top: number[] = [];
	for (const text of texts) {
		if (top.length === count && !isBefore(text, top.at(-1) ?? text)) continue;
		top.splice(top.findLastIndex(other => !isBefore(text, other)) + 1, 0, text);
		if (top.length > count) top.pop();
	}
	return top;
};

/** How telling the most telling word is that a term has. */
const strongest = ({evidence}: Term): number => evidence.values().next().value ?? 0;

/** The texts that have a word for one of the terms; for common words alone not all of them. */
export const candidatesFor = (
	index: WordIndex,
	terms: readonly Term[],
	accepts: (text: number) => boolean,
): Candidates => {
	const told = new Float32Array(index.size);
	const countedFor = new Uint16Array(index.size);
	const found: number[] = [];
	const telling = terms.toSorted((a, b) => strongest(b) - strongest(a)).slice(0, tellingTerms);
	for (const [place, {evidence}] of telling.entries()) {
		const isOpen = found.length < enough;
		for (const [word, nats] of evidence) {
			for (const text of index.holdersOf(word)) {
				if (countedFor[text] === place + 1) continue;
				if (countedFor[text] === 0) {
					if (!isOpen || !accepts(text)) continue;
					found.push(text);
				}
				countedFor[text] = place + 1;
				told[text] = (told[text] ?? 0) + nats;
			}
		}
	}
	return {texts: found, told};
};
