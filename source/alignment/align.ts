import type {Article, Role} from '../article/article.js';
import type {Alignment, Link} from './alignment.js';
import {mass, overlap, type Vector, vectorsOf} from './vectors.js';
import {gramsOf, stemsOf} from './words.js';

/** What speaks for and against a link between two sentences. All shares are 0 to 1 and the same from both sides. */
export type Evidence = {
	/** Cosine of the rarity-weighted stems. */
	readonly words: number;
	/** Cosine of the rarity-weighted runs of four characters. */
	readonly grams: number;
	/** How much of the sentence that is covered best stands in the other. */
	readonly contained: number;
};

/** How likely it is that two sentences say the same, 0 to 1. */
export type Judge = (evidence: Evidence) => number;

export const lexicalJudge: Judge = ({words, grams, contained}) =>
	0.35 * words + 0.35 * grams + 0.3 * contained;

const leadLength = 3;
const linkFrom = 0.24;
const joinFrom = 0.2;

type Unit = {
	readonly index: number;
	readonly role: Role;
	readonly isLead: boolean;
	readonly words: Vector;
	readonly grams: Vector;
};

type Cell = {readonly left: number; readonly right: number; readonly score: number};

const unitsOf = (article: Article): Omit<Unit, 'words' | 'grams'>[] => {
	let bodies = 0;
	return article.sentences.map(({role}, index) => ({
		index,
		role,
		isLead: role === 'body' && bodies++ < leadLength,
	}));
};

const mayLink = (left: Unit, right: Unit): boolean => {
	const roles = [left.role, right.role];
	if (roles.includes('headline')) {
		return [left, right].every(unit => unit.role === 'headline' || unit.isLead);
	}

	return left.role === right.role && (left.role === 'body' || left.role === 'caption');
};

const evidenceOf = (left: Unit, right: Unit): Evidence => {
	const shared = overlap(left.words, right.words);
	const masses = [mass(left.words), mass(right.words)] as const;
	return {
		words: shared / (Math.sqrt(masses[0] * masses[1]) || 1),
		grams:
			overlap(left.grams, right.grams) / (Math.sqrt(mass(left.grams) * mass(right.grams)) || 1),
		contained: shared / (Math.min(...masses) || 1),
	};
};

/** Links the sentences of two articles that report the same claim. */
export const align = (left: Article, right: Article, judge: Judge = lexicalJudge): Alignment => {
	const stems = [left, right].flatMap(({sentences}) => sentences.map(({text}) => stemsOf(text)));
	const words = vectorsOf(stems);
	const grams = vectorsOf(stems.map(bag => gramsOf(bag)));
	const [lefts, rights] = [left, right].map((article, side) =>
		unitsOf(article).map(unit => {
			const at = side * left.sentences.length + unit.index;
			return {...unit, words: words[at] ?? new Map(), grams: grams[at] ?? new Map()};
		}),
	) as [Unit[], Unit[]];

	const cells: Cell[] = lefts.flatMap(a =>
		rights.flatMap(b =>
			mayLink(a, b) ? [{left: a.index, right: b.index, score: judge(evidenceOf(a, b))}] : [],
		),
	);
	cells.sort((a, b) => b.score - a.score || a.left + a.right - b.left - b.right);

	const links: {left: number[]; right: number[]; score: number}[] = [];
	const linkOf = {left: new Map<number, number>(), right: new Map<number, number>()};
	for (const cell of cells) {
		const atLeft = linkOf.left.get(cell.left);
		const atRight = linkOf.right.get(cell.right);
		if (atLeft === undefined && atRight === undefined && cell.score >= linkFrom) {
			linkOf.left.set(cell.left, links.length);
			linkOf.right.set(cell.right, links.length);
			links.push({left: [cell.left], right: [cell.right], score: cell.score});
		}
	}

	for (const cell of cells) {
		for (const [side, other] of [
			['left', 'right'],
			['right', 'left'],
		] as const) {
			const link = links[linkOf[side].get(cell[side]) ?? -1];
			const near = link?.[other].some(index => Math.abs(index - cell[other]) === 1);
			if (
				link &&
				near &&
				cell.score >= joinFrom &&
				!linkOf[other].has(cell[other]) &&
				link.left.length + link.right.length === 2
			) {
				link[other] = [...link[other], cell[other]].sort((a, b) => a - b);
				linkOf[other].set(cell[other], linkOf[side].get(cell[side]) ?? -1);
			}
		}
	}

	return links
		.sort((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0))
		.map(
			({score, ...link}): Link => ({
				...link,
				relation: score > 0.6 ? 'same' : 'partial',
				confidence: Math.min(1, score + 0.3),
			}),
		);
};
