import fs from 'node:fs';
import type {Article} from '../source/article/article.js';
import type {Disagreement} from '../source/details/conflicts.js';
import type {Detail} from '../source/details/detail.js';
import {detailsOf} from '../source/details/details-of.js';
import type {Sides} from '../source/sides.js';

/** What a reader of two passages calls a conflict: the words on either side. */
type ToldConflict = Sides<string>;

/** Two passages that say the same of one event, and what they tell differently. */
export type LinkedPassages = {
	readonly name: string;
	readonly texts: Sides<string>;
	readonly details: Sides<readonly Detail[]>;
	readonly published: Sides<string>;
	readonly conflicts: readonly ToldConflict[];
};

const articleOf = (text: string, published: string): Article => ({
	id: published,
	source: '',
	outlet: '',
	title: '',
	published,
	url: undefined,
	sentences: [{text, role: 'body', paragraph: 0}],
});

const passage = /^([LR]) (\S+) \| (.+)$/gm;
const conflict = /^! \w+: (.+) \/ (.+)$/gm;

const readOne = (entry: string): LinkedPassages => {
	const [left, right] = [...entry.matchAll(passage)].map(([, , day = '', text = '']) => ({
		day,
		text,
	}));
	if (left === undefined || right === undefined) {
		throw new Error(`benchmark/conflicts: two passages are needed: ${entry}`);
	}

	const detailsIn = ({day, text}: typeof left) => detailsOf(articleOf(text, day)).flat();
	return {
		name: entry.split('\n')[0] ?? '',
		texts: {left: left.text, right: right.text},
		details: {left: detailsIn(left), right: detailsIn(right)},
		published: {left: left.day, right: right.day},
		conflicts: [...entry.matchAll(conflict)].map(([, one = '', other = '']) => ({
			left: one,
			right: other,
		})),
	};
};

/** The passages of a file of benchmark/conflicts, with the details of each. */
export const readPassages = (file: string): readonly LinkedPassages[] =>
	fs
		.readFileSync(file, 'utf8')
		.trim()
		.split(/\n{2,}/)
		.map(readOne);

const overlaps = (text: string, words: string, {start, end}: Detail): boolean => {
	const at = text.indexOf(words);
	return at !== -1 && start < at + words.length && end > at;
};

/** Whether two details are what a reader calls a conflict. */
export const isToldConflict = (
	{texts, conflicts}: LinkedPassages,
	{left, right}: Pick<Disagreement<Detail>, 'left' | 'right'>,
): boolean =>
	conflicts.some(
		told => overlaps(texts.left, told.left, left) && overlaps(texts.right, told.right, right),
	);
