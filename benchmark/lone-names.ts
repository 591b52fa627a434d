/** A name in it stands without a capital, and is a name all the same. */
const address = /\S*@\S+|(?:https?:|www\.)\S+/g;

/** Words with what stands before them in their line. */
const wordsOf = (line: string): ReadonlyArray<{word: string; before: string}> =>
	Array.from(
		line
			.replaceAll('’', "'")
			.replaceAll(address, '@')
			.matchAll(/\p{Alpha}[\p{Alpha}'-]*/gu),
		match => ({
			word: match[0],
			before: match.input.slice(0, match.index),
		}),
	);

const startsSentence = /(?:^|[.?!:])["“]?\s*$/;

/** Words that stand with a capital within a sentence, in lower case. */
const capitalsOf = (lines: readonly string[]): ReadonlySet<string> =>
	new Set(
		lines
			.flatMap(wordsOf)
			.filter(({word, before}) => word !== word.toLowerCase() && !startsSentence.test(before))
			.map(({word}) => word.toLowerCase()),
	);

/**
 * Names that one source alone has, in lower case: words that it has with a capital within a sentence, and
 * no text has without. They tell who wrote a text, and nothing of what it is.
 */
export const loneNames = (
	sources: ReadonlyArray<readonly string[]>,
	texts: readonly string[],
): ReadonlySet<string> => {
	const common = new Set(texts.flatMap(wordsOf).map(({word}) => word));
	const holders = new Map<string, number>();
	for (const name of sources.flatMap(lines => [...capitalsOf(lines)])) {
		holders.set(name, (holders.get(name) ?? 0) + 1);
	}

	const lone = [...holders].filter(([name, number]) => number === 1 && !common.has(name));
	return new Set(lone.map(([name]) => name));
};
