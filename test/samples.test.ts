import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {align} from '../source/alignment/align.js';
import {parseArticle} from '../source/article/parse.js';

const samplesFolder = 'samples';
const reportsFolder = '../shared/articles';

const filesOf = (folder: string) =>
	readdirSync(folder)
		.sort()
		.map(name => ({name, text: readFileSync(join(folder, name), 'utf8')}));

const quotation = /[“"][^“”"]*[”"]/g;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}$]+/gu) ?? [];

/** All runs of `length` words that follow one another. */
const runsOf = (text: string, length: number) => {
	const words = wordsOf(text);
	return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
};

const samples = filesOf(samplesFolder);

test('there are six samples, each with title, outlet, date and an address that leads nowhere', () => {
	expect(samples).toHaveLength(6);
	for (const {text} of samples) {
		expect(text).toMatch(
			/^---\ntitle: .+\noutlet: .+\ndate: \d{4}-\d\d-\d\d\nurl: https:\/\/[a-z]+\.example\/\S+\n---\n/,
		);
	}
});

test('two of the samples carry what Peskov said', () => {
	const carriers = samples.filter(({text}) => text.includes('Peskov')).map(({name}) => name);
	expect(carriers).toEqual(['northern-wire.md', 'port-city-herald.md']);
});

test('what a source said is not taken for what the ambassador said in like words', async () => {
	const read = (id: string) =>
		parseArticle(samples.find(({name}) => name === id)?.text ?? '', {id, source: id});
	const [source, ambassador] = await Promise.all(
		['northern-wire.md', 'port-city-herald.md'].map(read),
	);
	if (source === undefined || ambassador === undefined) {
		throw new Error('two of the samples are missing');
	}

	const said = source.sentences.findIndex(({text}) => text.startsWith('“Putin will visit China,”'));
	expect(said).toBeGreaterThan(0);
	expect(align(source, ambassador).links.flatMap(({left}) => left)).not.toContain(said);
});

const reportsArePresent = existsSync(reportsFolder);
if (!reportsArePresent) {
	console.log(`${reportsFolder} is absent: the samples are not held against the real reports.`);
}

describe.skipIf(!reportsArePresent)('held against the real reports', () => {
	const reports = reportsArePresent ? filesOf(reportsFolder).map(({text}) => text) : [];

	test.each(samples)('$name takes no six words in a row from them, but in quotations', ({text}) => {
		const taken = new Set(reports.flatMap(report => runsOf(report, 6)));
		const own = text.split(quotation);
		expect(own.flatMap(part => runsOf(part, 6)).filter(run => taken.has(run))).toEqual([]);
	});

	test.each(samples)('$name puts in quotation marks only what they quote', ({text}) => {
		const said = reports.map(report => wordsOf(report).join(' '));
		const quotations = text.match(quotation) ?? [];
		const invented = quotations.filter(
			quoted => !said.some(report => report.includes(wordsOf(quoted).join(' '))),
		);
		expect(invented).toEqual([]);
	});
});
