import type {Article} from '../article/article.js';
import {agree} from '../details/agree.js';
import type {NameDetail} from '../details/detail.js';
import {functionWords} from '../details/function-words.js';
import {linesOf} from '../details/lines.js';
import type {Link} from './alignment.js';
import type {Cell} from './candidates.js';
import {lexicalJudges} from './judge.js';
import {kinshipOf, linkableCells} from './judged.js';
import {rarest} from './rarity.js';
import {type Reading, readArticle} from './reading/reading.js';
import {createVocabulary} from './reading/vocabulary.js';
import {wordsOf} from './reading/words.js';
import {readSideBySide} from './side-by-side.js';
import {rarityIn} from './weighed.js';

/** A word or name that both sides of a link have, and how rare it is in the two reports: 0 to 1. */
export type Shared = {readonly text: string; readonly weight: number};

/** Passages that are linked, or one that is linked to nothing. */
type Passages = Pick<Link, 'left' | 'right'>;

/** What speaks for a link, or for one that was not made. */
export type Explanation = {
	/** The rarest first. */
	readonly shared: readonly Shared[];
	/** The likeliest partner of either side, but for the other side, and how likely it is: 0 to 1. */
	readonly runnerUp: (Cell & {readonly score: number}) | undefined;
};

const rarestFirst = (a: Shared, b: Shared): number => b.weight - a.weight;

const pick = <Sentence>(all: readonly Sentence[], at: readonly number[]): readonly Sentence[] =>
	at.flatMap(index => all[index] ?? []);

const namesOf = (readings: readonly Reading[]): readonly NameDetail[] =>
	readings.flatMap(({names}) => names);

/** Finds the words and names that the sides of a link have in common. */
const createShared = (left: Article, right: Article): ((sides: Passages) => Shared[]) => {
	const vocabulary = createVocabulary();
	const readings = [readArticle(left, vocabulary), readArticle(right, vocabulary)] as const;
	const {stems} = rarityIn(readings);
	const stemOf = (word: string): number => vocabulary.formOf(word).stem;
	const weightOf = (words: readonly string[]): number =>
		Math.max(0, ...words.map(word => stems(stemOf(word)) / rarest));

	return link => {
		const [lefts, rights] = [pick(readings[0], link.left), pick(readings[1], link.right)];
		const others = namesOf(rights);
		const names = namesOf(lefts).filter(name => others.some(other => agree(name, other)));
		const named = new Set(names.flatMap(({words}) => words));
		const known = new Set(rights.flatMap(reading => [...reading.stems]));
		const words = pick(linesOf(left), link.left)
			.flatMap(wordsOf)
			.filter(word => !functionWords.has(word) && !named.has(word) && known.has(stemOf(word)));
		const shared = [
			...names.map(({text, words}) => ({text, weight: weightOf(words)})),
			...words.map(word => ({text: word, weight: weightOf([word])})),
		];
		return [...new Map(shared.map(each => [each.text, each])).values()].sort(rarestFirst);
	};
};

/** Finds the likeliest cell that has one side, and another partner for it. */
const createRunnerUp = (
	left: Article,
	right: Article,
): ((sides: Passages) => Explanation['runnerUp']) => {
	const sides = readSideBySide(left, right);
	const kinship = kinshipOf(sides, lexicalJudges.kin);
	const scored = linkableCells(sides, kinship, lexicalJudges)
		.map(cell => ({left: cell.left, right: cell.right, score: cell.score}))
		.sort((a, b) => b.score - a.score);
	return link =>
		scored.find(cell => link.left.includes(cell.left) !== link.right.includes(cell.right));
};

/** Tells why passages of two articles are linked, or are not, for a reader who doubts it. */
export const createExplainer = (
	left: Article,
	right: Article,
): ((sides: Passages) => Explanation) => {
	const sharedBy = createShared(left, right);
	const runnerUpOf = createRunnerUp(left, right);
	return sides => ({shared: sharedBy(sides), runnerUp: runnerUpOf(sides)});
};
