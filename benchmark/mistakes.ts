import type {Article} from '../source/article/article.js';
import type {Outcome} from './outcome.js';
import {scorePair} from './score.js';

const eachKind = 5;

type Mistake = {readonly weight: number; readonly text: string};

const textOf = ({sentences}: Article, at: readonly number[]): string =>
	at.map(index => sentences[index]?.text).join(' ');

const worst = (mistakes: readonly Mistake[]): readonly Mistake[] =>
	mistakes.toSorted((a, b) => b.weight - a.weight).slice(0, eachKind);

/** The false links with the highest confidence, and the missed ones whose sentences have most words in common. */
export const printMistakes = (outcomes: readonly Outcome[]): void => {
	const wrong: Mistake[] = [];
	const missed: Mistake[] = [];
	for (const {pair, sides, links} of outcomes) {
		const {mistakes} = scorePair(pair, links);
		const tell = (left: readonly number[], right: readonly number[]): string =>
			`${pair.story}, ${pair.name}\n    ${textOf(pair.left, left)}\n    ${textOf(pair.right, right)}`;
		for (const {left, right, confidence} of links) {
			if (mistakes.wrong.some(([a, b]) => left.includes(a) && right.includes(b))) {
				wrong.push({weight: confidence, text: `${confidence.toFixed(2)} ${tell(left, right)}`});
			}
		}

		for (const {left, right} of mistakes.missed) {
			const {coveredLeast} = sides.between(left, right).words;
			missed.push({weight: coveredLeast, text: `${coveredLeast.toFixed(2)} ${tell(left, right)}`});
		}
	}

	console.log('\nworst false links, by confidence');
	for (const {text} of worst(wrong)) {
		console.log(`  ${text}`);
	}

	console.log('\nworst missed links, by the share of words in common');
	for (const {text} of worst(missed)) {
		console.log(`  ${text}`);
	}
};
