import {below, createRandom, pick, type Random, shuffle} from './random.js';

/** A query with mistakes in it, and the one passage it is meant to find. */
export type CorruptedQuery = {
	readonly kind: Corruption;
	readonly text: string;
	/** Position in the list of passages. */
	readonly passage: number;
};

export const corruptions = [
	'typos',
	'dropped',
	'reordered',
	'all misspelt',
	'joined',
	'split',
	'several',
] as const;
export type Corruption = (typeof corruptions)[number];

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** One letter left out, put in, replaced or swapped with the next. */
const misspell = (word: string, random: Random): string => {
	const place = below(random, word.length);
	const [before, letter, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
	const other = pick(random, [...alphabet]);
	const misspelt = pick(random, [
		before + after,
		before + other + letter + after,
		before + other + after,
		before + after.charAt(0) + letter + after.slice(1),
	]);
	return misspelt === word ? misspell(word, random) : misspelt;
};

const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.match(/\p{L}+/gu)
		?.filter(word => word.length > 1) ?? [];

/** The words that a query for a passage is made of, and what became of them. */
const corrupt = (
	kind: Corruption,
	words: readonly string[],
	random: Random,
): {meant: readonly string[]; written: readonly string[]} => {
	const start = below(random, words.length - 7);
	const run = words.slice(start, start + 4);
	const scattered = [...run, ...words.slice(start + 4, start + 8)].filter(() => random() < 0.5);
	const long = shuffle(
		random,
		words.filter(word => word.length >= 5),
	);
	const wrong = (word: string): string => (word.length > 2 ? misspell(word, random) : word);
	switch (kind) {
		case 'typos': {
			const places = shuffle(random, [...run.keys()]).slice(0, 2);
			return {
				meant: run,
				written: run.map((word, place) => (places.includes(place) ? wrong(word) : word)),
			};
		}
		case 'dropped':
			return {meant: scattered, written: scattered};
		case 'reordered':
			return {meant: run, written: shuffle(random, run)};
		case 'all misspelt': {
			const meant = long.slice(0, 2 + below(random, 2));
			return {meant, written: meant.map(wrong)};
		}
		case 'joined': {
			const place = below(random, run.length - 1);
			const joined = run.slice(place, place + 2).join('');
			return {meant: run, written: run.toSpliced(place, 2, joined)};
		}
		case 'split': {
			const [word = ''] = long;
			const place = words.indexOf(word);
			const meant = words.slice(Math.max(0, place - 1), place + 2);
			const cut = 2 + below(random, word.length - 3);
			return {
				meant,
				written: meant.flatMap(other =>
					other === word ? [word.slice(0, cut), word.slice(cut)] : [other],
				),
			};
		}
		case 'several': {
			const written = shuffle(random, scattered);
			return {meant: scattered, written: [wrong(written[0] ?? ''), ...written.slice(1)]};
		}
	}
};

/**
 * Queries with mistakes, as many of each kind. The words before the mistakes stand together in one
 * passage alone, so that every query has one right answer.
 */
export const createQueries = (
	passages: readonly string[],
	count: number,
	seed = 2,
): CorruptedQuery[] => {
	const random = createRandom(seed);
	const holders = new Map<string, Set<number>>();
	for (const [place, passage] of passages.entries()) {
		for (const word of wordsOf(passage)) {
			const holding = holders.get(word) ?? new Set();
			holders.set(word, holding.add(place));
		}
	}
	const isUnique = (words: readonly string[]): boolean => {
		const [rarest = new Set<number>(), ...others] = [...new Set(words)]
			.map(word => holders.get(word) ?? new Set<number>())
			.sort((a, b) => a.size - b.size);
		let shared = 0;
		for (const place of rarest) {
			if (others.every(other => other.has(place)) && ++shared > 1) return false;
		}
		return shared === 1;
	};
	const queries: CorruptedQuery[] = [];
	while (queries.length < count) {
		const kind = corruptions[queries.length % corruptions.length] ?? 'typos';
		const passage = below(random, passages.length);
		const words = wordsOf(passages[passage] ?? '');
		if (words.filter(word => word.length >= 5).length < 3 || words.length < 8) continue;
		const {meant, written} = corrupt(kind, words, random);
		if (meant.length > 1 && isUnique(meant)) queries.push({kind, text: written.join(' '), passage});
	}
	return queries;
};
