import {expect, test} from 'vitest';
import {withAtEnd} from '../../benchmark/added-sentences.js';
import {type GoldPair, readGold} from '../../benchmark/gold.js';
import {align} from '../../source/alignment/align.js';
import type {Alignment} from '../../source/alignment/alignment.js';

const pairs = readGold('benchmark/gold');

const sentencesOf = ({links}: Alignment) => links.map(({left, right}) => ({left, right}));

const eachPair = 6;

/** Body sentences of the other stories, spread over them. */
const foreignTo = ({story}: GoldPair, at: number): readonly string[] => {
	const foreign = pairs
		.filter(pair => pair.story !== story)
		.flatMap(({left}) => left.sentences.filter(({role}) => role === 'body'));
	return Array.from(
		{length: eachPair},
		(_, index) => foreign[(at * 31 + index * 53) % foreign.length]?.text ?? '',
	);
};

test.each(pairs.map((pair, at) => [`${pair.story}: ${pair.name}`, pair, at] as const))(
	'a sentence of another story added at the end changes no link but what it takes over: %s',
	(_, pair, at) => {
		const before = sentencesOf(align(pair.left, pair.right));
		for (const text of foreignTo(pair, at)) {
			const added = pair.right.sentences.length;
			const after = sentencesOf(align(pair.left, withAtEnd(pair.right, text)));
			const own = after.find(({right}) => right.includes(added));
			const untouched = before.filter(({left}) => !left.some(index => own?.left.includes(index)));
			expect(after.filter(link => link !== own)).toEqual(untouched);
		}
	},
);
