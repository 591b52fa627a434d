import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readGold} from '../gold.js';
import {createPassages} from '../search/passages.js';
import {createRandom} from '../search/random.js';

const models = readGold('benchmark/gold').flatMap(({left}) =>
	left.sentences.filter(({role}) => role === 'body').map(({text}) => text),
);

const paragraphsOf = (sentences: readonly string[]): string =>
	Array.from({length: Math.ceil(sentences.length / 3)}, (_, index) =>
		sentences.slice(index * 3, index * 3 + 3).join(' '),
	).join('\n\n');

/**
 * Two reports of so many sentences each: every second sentence of the right one is one of the left
 * with a word in six exchanged, the others are its own.
 */
export const writePair = (folder: string, sentences: number): [left: string, right: string] => {
	const random = createRandom(1);
	const left = createPassages(models, sentences, {seed: 1});
	const others = createPassages(models, sentences, {seed: 2});
	const right = left.map((sentence, index) => {
		const other = others[index] ?? '';
		const otherWords = other.split(' ');
		const reworded = sentence
			.split(' ')
			.map((word, place) => (random() < 1 / 6 ? (otherWords[place] ?? word) : word));
		return index % 2 === 0 ? reworded.join(' ') : other;
	});
	const files: [string, string] = [join(folder, 'left.txt'), join(folder, 'right.txt')];
	writeFileSync(files[0], `The left report\n\n${paragraphsOf(left)}\n`);
	writeFileSync(files[1], `The right report\n\n${paragraphsOf(right)}\n`);
	return files;
};

const sentencesOfReport = 50;

/** A folder of so many reports of about 6 KB each, a hundred to a subfolder, over a month. */
export const writeLibrary = (folder: string, reports: number): void => {
	const passages = createPassages(models, reports * (sentencesOfReport + 1));
	for (let index = 0; index < reports; index++) {
		const subfolder = join(folder, String(Math.floor(index / 100)).padStart(3, '0'));
		mkdirSync(subfolder, {recursive: true});
		const start = index * (sentencesOfReport + 1);
		const [title = '', ...sentences] = passages.slice(start, start + sentencesOfReport + 1);
		const day = String(1 + (index % 28)).padStart(2, '0');
		writeFileSync(
			join(subfolder, `report-${index}.txt`),
			[
				'---',
				`title: "${title.replace(/["\\]/g, '')}"`,
				`outlet: Outlet ${index % 40}`,
				`date: 2024-03-${day}`,
				'---',
				'',
				`${paragraphsOf(sentences)}\n`,
			].join('\n'),
		);
	}
};
