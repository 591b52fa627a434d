/** Stand between names, and before them. */
const joining =
	/^(?:and|of|the|in|at|for|from|by|with|via|to|our|de|del|della|da|di|du|la|le|van|von|der|den|bin|al|el|y|e|et|und)$/;

/** The words of a line, without capitals, that are not between names either: those of a sentence, or of a trade. */
export const ordinaryWords = (line: string): string[] =>
	line
		.split(/[^\p{Alpha}\d’'.]+/u)
		.map(word => word.replace(/\.$/, ''))
		.filter(word => /^\p{Lower}[^\p{Upper}]*$/u.test(word) && !joining.test(word));

/** Capitalized words from within sentences: names, since no sentence begins with them. */
export const namesIn = (texts: readonly string[]): ReadonlySet<string> => {
	const words = texts.flatMap(
		text => text.match(/(?<=[\p{Lower}\d,] )\p{Upper}[\p{Alpha}’'-]*/gu) ?? [],
	);
	return new Set(words.flatMap(word => word.replace(/[’']s$/, '').split('-')));
};

/** Whether a line is a row of names that the report knows: `Putin and Xi Jinping`. */
export const isRowOfNames = (line: string, names: ReadonlySet<string>): boolean => {
	const words = line.split(/[\s,&/-]+/).filter(word => !/^(?:and|with|und|et|y|)$/.test(word));
	return words.length >= 2 && words.every(word => names.has(word));
};
