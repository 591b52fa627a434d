import {createRandom, pick, type Random} from './random.js';

const wordPattern = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu;

/** How many of the commonest words of the model sentences stay as they are: they hold sentences together. */
const functionWords = 150;

/** Invents words that look like the given ones: each letter drawn by the three before it. */
const createInventor = (words: readonly string[], random: Random): (() => string) => {
	const followers = new Map<string, string[]>();
	for (const word of words) {
		const padded = `^^^${word}$`;
		for (let i = 3; i < padded.length; i++) {
			const before = padded.slice(i - 3, i);
			followers.set(before, [...(followers.get(before) ?? []), padded.charAt(i)]);
		}
	}
	const invent = (): string => {
		let word = '^^^';
		for (;;) {
			const letter = pick(random, followers.get(word.slice(-3)) ?? ['$']);
			if (letter === '$' || word.length > 17) break;
			word += letter;
		}
		return word.length < 6 ? invent() : word.slice(3);
	};
	return invent;
};

/** Draws words so that the word of rank r comes up in proportion to 1 / (r + 2.7) (Zipf–Mandelbrot). */
const createDraw = (words: readonly string[], random: Random): (() => string) => {
	const sums: number[] = [];
	let sum = 0;
	for (const rank of words.keys()) {
		sum += 1 / (rank + 2.7);
		sums.push(sum);
	}
	return () => {
		const target = random() * sum;
		let low = 0;
		let high = sums.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sums[middle] ?? 0) < target) low = middle + 1;
			else high = middle;
		}
		return words[low] ?? '';
	};
};

/**
 * As many sentences as asked for, the same for the same seed: each is a model sentence whose figures
 * are drawn anew and whose words, but for the commonest, are drawn from `vocabularySize` words, the
 * models' own and invented ones, with the frequencies of natural text.
 */
export const createPassages = (
	models: readonly string[],
	count: number,
	{seed = 1, vocabularySize = 40_000} = {},
): string[] => {
	const random = createRandom(seed);
	const counts = new Map<string, number>();
	for (const model of models) {
		for (const [word] of model.matchAll(wordPattern)) {
			const key = word.toLowerCase();
			if (/^\p{L}+$/u.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	const ranked = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
	const kept = new Set(ranked.slice(0, functionWords));
	const content = new Set(ranked.slice(functionWords));
	const invent = createInventor([...content], random);
	while (content.size < vocabularySize) content.add(invent());
	const draw = createDraw([...content], random);

	const redraw = (word: string): string => {
		if (/\p{N}/u.test(word))
			return word.replace(/\p{N}/gu, () => String(1 + Math.floor(random() * 9)));
		if (kept.has(word.toLowerCase())) return word;
		const drawn = draw();
		return /^\p{Lu}/u.test(word) ? drawn.charAt(0).toUpperCase() + drawn.slice(1) : drawn;
	};
	return Array.from({length: count}, () => pick(random, models).replace(wordPattern, redraw));
};
