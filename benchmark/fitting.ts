import type {Evidence, OwnEvidence} from '../source/alignment/evidence/evidence.js';
import type {EvidenceWeights} from '../source/alignment/judge.js';
import type {GoldLink} from './gold.js';
import {fitLogistic} from './logistic.js';
import type {Lesson} from './training.js';

/** Ridge penalties, chosen once by leaving stories out; between 1 and 30 they change F1 by less than 0.01. */
const linkRidge = 3;
const relationRidge = 3;

const keysOf = (links: readonly Pick<GoldLink, 'left' | 'right'>[]): Set<string> =>
	new Set(links.flatMap(({left, right}) => left.flatMap(a => right.map(b => `${a},${b}`))));

const fitWeights = <Kind extends keyof Evidence>(
	examples: readonly {readonly evidence: Readonly<Record<Kind, number>>; readonly label: 0 | 1}[],
	kinds: readonly Kind[],
	ridge: number,
): EvidenceWeights<Kind> => {
	const {bias, weights} = fitLogistic(
		examples.map(({evidence, label}) => ({values: kinds.map(kind => evidence[kind]), label})),
		ridge,
	);
	const named = kinds.map((kind, index) => [kind, weights[index] ?? 0] as const);
	return {bias, weights: Object.fromEntries(named) as Record<Kind, number>};
};

/** Learns from every candidate cell whether it lies in a gold link. Optional cells teach nothing. */
export const fitLinks = (lessons: readonly Lesson[]): EvidenceWeights<keyof Evidence> => {
	const examples = lessons.flatMap(({pair, sides}) => {
		const links = keysOf(pair.links);
		const optional = keysOf(pair.optional);
		return sides.cells.flatMap(({left, right, evidence}) => {
			const key = `${left},${right}`;
			return optional.has(key)
				? []
				: [{evidence, label: links.has(key) ? (1 as const) : (0 as const)}];
		});
	});
	const [first] = examples;
	return fitWeights(examples, Object.keys(first?.evidence ?? {}) as (keyof Evidence)[], linkRidge);
};

/** Learns from every gold link whether it is `same`. */
export const fitRelations = (lessons: readonly Lesson[]): EvidenceWeights<keyof OwnEvidence> => {
	const examples = lessons.flatMap(({pair, sides}) =>
		pair.links
			.filter(({relation}) => relation !== 'either')
			.map(({left, right, relation}) => ({
				evidence: sides.between(left, right),
				label: relation === 'same' ? (1 as const) : (0 as const),
			})),
	);
	const [first] = examples;
	return fitWeights(
		examples,
		Object.keys(first?.evidence ?? {}) as (keyof OwnEvidence)[],
		relationRidge,
	);
};
