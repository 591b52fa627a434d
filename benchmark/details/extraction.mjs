// How many of the details in `labelled.txt` are found, and how many of those found are right.
//     npm run --silent build && node benchmark/details/extraction.mjs [--verbose]
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {detailsOf} from '../../dist/details/details-of.js';

const kinds = {n: 'name', f: 'figure', d: 'date', q: 'quote'};

/** A line without its marks, and the details that they stand around. */
const readLine = line => {
	const details = [];
	const open = [];
	let text = '';
	for (const [part, kind] of line.matchAll(/\[([nfdq]):|\]|[^[\]]+|\[/g)) {
		if (kind) {
			open.push({kind: kinds[kind], start: text.length});
		} else if (part === ']' && open.length > 0) {
			const {kind, start} = open.pop();
			details.push({kind, start, end: text.length, text: text.slice(start)});
		} else {
			text += part;
		}
	}

	return {text, details};
};

const readReport = block => {
	const lines = block
		.split('\n')
		.filter(line => line !== '' && !line.startsWith('#'))
		.map(line => ({
			role: line.startsWith('> ') ? 'headline' : 'body',
			...readLine(line.replace(/^> /, '')),
		}));
	const sentences = lines.map(({text, role}, paragraph) => ({text, role, paragraph}));
	return {lines, article: {id: '', source: '', title: '', sentences}};
};

/** Whether two spans share at least half of what they cover together. */
const matches = (a, b) =>
	a.kind === b.kind &&
	(Math.min(a.end, b.end) - Math.max(a.start, b.start)) * 2 >=
		Math.max(a.end, b.end) - Math.min(a.start, b.start);

const source = readFileSync(new URL('labelled.txt', import.meta.url), 'utf8');
const counts = Object.fromEntries(
	Object.values(kinds).map(kind => [kind, {labelled: 0, found: 0, missed: 0, wrong: 0}]),
);
for (const block of source.split('\n\n')) {
	const {lines, article} = readReport(block);
	const found = detailsOf(article);
	for (const [index, {text, details}] of lines.entries()) {
		const missed = details.filter(detail => !found[index].some(other => matches(detail, other)));
		const wrong = found[index].filter(detail => !details.some(other => matches(detail, other)));
		for (const kind of Object.keys(counts)) {
			const only = list => list.filter(detail => detail.kind === kind).length;
			counts[kind].labelled += only(details);
			counts[kind].found += only(found[index]);
			counts[kind].missed += only(missed);
			counts[kind].wrong += only(wrong);
		}

		if (process.argv.includes('--verbose') && missed.length + wrong.length > 0) {
			console.log(text);
			for (const [sign, list] of [
				['missed', missed],
				['wrong', wrong],
			]) {
				console.log(...list.flatMap(detail => [`  ${sign} ${detail.kind}: ${detail.text}`]));
			}
		}
	}
}

console.log('kind     labelled  recall  precision');
for (const [kind, {labelled, found, missed, wrong}] of Object.entries(counts)) {
	const recall = (1 - missed / labelled).toFixed(3);
	const precision = (1 - wrong / found).toFixed(3);
	console.log(`${kind.padEnd(8)} ${String(labelled).padStart(8)}   ${recall}      ${precision}`);
}
