import fs from 'node:fs';
import type {Article} from '../../source/article/article.js';
import type {DetailKind} from '../../source/details/detail.js';

/** Where a detail stands in a sentence. */
export type Label = {readonly kind: DetailKind; readonly start: number; readonly end: number};

/** A made-up report with the details that a careful reader finds in each of its sentences. */
export type LabelledReport = {
	readonly article: Article;
	readonly labels: readonly (readonly Label[])[];
};

const kinds: Readonly<Record<string, DetailKind>> = {
	n: 'name',
	f: 'figure',
	d: 'date',
	q: 'quote',
};

/** A line without its marks, and what they stand around: `[n:Ana Ruiz] fled on [d:Friday].` */
const readLine = (line: string): {readonly text: string; readonly labels: readonly Label[]} => {
	const labels: Label[] = [];
	const open: {readonly kind: DetailKind; readonly start: number}[] = [];
	let text = '';
	for (const [part, letter] of line.matchAll(/\[([nfdq]):|\]|[^[\]]+|\[/g)) {
		const kind = kinds[letter ?? ''];
		const last = part === ']' ? open.pop() : undefined;
		if (kind) {
			open.push({kind, start: text.length});
		} else if (last) {
			labels.push({...last, end: text.length});
		} else {
			text += part;
		}
	}

	return {text, labels};
};

const headlineMark = /^> /;

const readReport = (block: string): LabelledReport => {
	const lines = block.split('\n').filter(line => line !== '' && !line.startsWith('#'));
	const read = lines.map(line => readLine(line.replace(headlineMark, '')));
	return {
		article: {
			id: 'labelled',
			source: 'labelled.txt',
			outlet: undefined,
			title: read[0]?.text ?? '',
			published: undefined,
			url: undefined,
			sentences: read.map(({text}, index) => ({
				text,
				role: headlineMark.test(lines[index] ?? '') ? 'headline' : 'body',
				paragraph: index,
			})),
		},
		labels: read.map(({labels}) => labels),
	};
};

/** The reports of a file: an empty line ends one. */
export const readLabelled = (file: string): readonly LabelledReport[] =>
	fs
		.readFileSync(file, 'utf8')
		.split('\n\n')
		.map(readReport)
		.filter(({labels}) => labels.length > 0);
