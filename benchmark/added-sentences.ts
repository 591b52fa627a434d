import {align} from '../source/alignment/align.js';
import type {Link} from '../source/alignment/alignment.js';
import type {Article} from '../source/article/article.js';
import type {GoldPair} from './gold.js';

/** At most about so many sentences are added to a pair, spread over those of the other reports. */
const eachPair = 27;

/** An article with one more sentence of running text. */
export const withAtEnd = (article: Article, text: string): Article => ({
	...article,
	sentences: [
		...article.sentences,
		{text, role: 'body', paragraph: (article.sentences.at(-1)?.paragraph ?? 0) + 1},
	],
});

const sidesOf = ({left, right}: Link): string => `${left}|${right}`;

/** Whether a sentence, added at the end of the right report, changes links but its own and those that it takes over. */
const changesOthers = ({left, right}: GoldPair, text: string): boolean => {
	const added = right.sentences.length;
	const after = align(left, withAtEnd(right, text)).links;
	const own = after.find(link => link.right.includes(added));
	const untouched = align(left, right).links.filter(
		link => !link.left.some(index => own?.left.includes(index)),
	);
	const others = after.filter(link => link !== own);
	return others.map(sidesOf).join() !== untouched.map(sidesOf).join();
};

/** Body sentences of the other reports of a pair's story, spread over them. */
const toldByOthers = (pair: GoldPair, pairs: readonly GoldPair[]): readonly string[] => {
	const own = new Set([pair.left.id, pair.right.id]);
	const others = pairs
		.filter(({story}) => story === pair.story)
		.flatMap(({left, right}) => [left, right])
		.filter(({id}) => !own.has(id));
	const bodies = others.flatMap(({sentences}) => sentences.filter(({role}) => role === 'body'));
	const texts = [...new Set(bodies.map(({text}) => text))];
	const step = Math.max(1, Math.floor(texts.length / eachPair));
	return texts.filter((_, index) => index % step === 0);
};

/** How many sentences of the same story were added to reports, and how many of them changed links that they had no part in. */
export const addSentences = (
	pairs: readonly GoldPair[],
): {readonly added: number; readonly changing: number} => {
	const changes = pairs.flatMap(pair =>
		toldByOthers(pair, pairs).map(text => changesOthers(pair, text)),
	);
	return {added: changes.length, changing: changes.filter(Boolean).length};
};
