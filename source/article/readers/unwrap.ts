/** In characters. Lines of mail and plain-text books are no longer, nor are they much shorter. */
const longestWrap = 100;
const shortestWrap = 40;

const firstWord = (line: string): string => /^\S*/.exec(line)?.[0] ?? '';

/** Whether a sentence visibly goes on behind a line break. */
const goesOn = (line: string, next: string): boolean =>
	/[\p{Alpha}\d,;–—-]$/u.test(line) && /^["'“‘(]?\p{Lower}/u.test(next);

/**
 * The width at which a text's lines were broken by a program, as in mail; undefined where its line
 * breaks are its author's.
 */
const findWidth = (lines: readonly string[]): number | undefined => {
	const broken = lines.filter((line, index) => line !== '' && lines[index + 1]);
	const lengths = broken.map(({length}) => length).sort((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
	if (width < shortestWrap || width > longestWrap) {
		return undefined;
	}

	const midSentence = lines.filter((line, index) => goesOn(line, lines[index + 1] ?? ''));
	const isWrapped = midSentence.length >= 2 && midSentence.length * 3 >= broken.length;
	return isWrapped ? width : undefined;
};

/** Joins two lines; a word that was hyphenated for the break becomes one again. */
const join = (line: string, next: string, hyphenated: ReadonlySet<string>): string => {
	const start = /\p{Alpha}{2,}-$/u.exec(line)?.[0];
	const end = /^\p{Lower}[\p{Alpha}’']*/u.exec(next)?.[0];
	if (start === undefined || end === undefined) {
		return `${line} ${next}`;
	}

	return hyphenated.has(start + end) ? line + next : line.slice(0, -1) + next;
};

/**
 * Undoes hard wrapping: lines that were broken at a width become paragraphs again. A break stays
 * where the next word would have fitted on the line, and where a line is indented.
 */
export const unwrap = (text: string): string => {
	const lines = text.split('\n').map(line => line.trimEnd());
	const width = findWidth(lines);
	if (width === undefined) {
		return text;
	}

	const hyphenated = new Set(text.match(/\p{Alpha}{2,}-\p{Lower}[\p{Alpha}’']*/gu));
	const joined: string[] = [];
	for (const [index, line] of lines.entries()) {
		const previous = lines[index - 1] ?? '';
		const hadRoom = previous.length + 1 + firstWord(line).length <= width;
		const isBreak =
			previous === '' || line === '' || /^\s/.test(line) || (hadRoom && !goesOn(previous, line));
		joined.push(isBreak ? line : join(joined.pop() ?? '', line, hyphenated));
	}

	return joined.join('\n');
};
