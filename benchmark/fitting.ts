import type {Evidence, FirstEvidence, OwnEvidence} from '../source/alignment/evidence/evidence.js';
import {type EvidenceWeights, weighingJudge} from '../source/alignment/judge.js';
import {inCompany, type WeighedCell} from '../source/alignment/side-by-side.js';
import type {GoldLink, GoldPair} from './gold.js';
import {fitLogistic} from './logistic.js';
import type {Lesson} from './training.js';

/** All that is fitted for choosing links. */
export type LinkModel = {
	readonly impression: EvidenceWeights<keyof FirstEvidence>;
	readonly link: EvidenceWeights<keyof Evidence>;
};

/** Penalties on standardised weights, chosen by leaving stories out; from 1 to 10 they change F1 by less than 0.01. */
const linkRidge = 3;
const relationRidge = 3;
/** The second fit sees first impressions of stories that the first fit has not seen. */
const folds = 4;

type Case<Known> = {readonly evidence: Known; readonly label: 0 | 1; readonly weight: number};

const fitWeights = <Known extends OwnEvidence>(
	cases: readonly Case<Known>[],
	ridge: number,
): EvidenceWeights<keyof Known & keyof Evidence> => {
	const kinds = Object.keys(cases[0]?.evidence ?? {}) as (keyof Known & keyof Evidence)[];
	const {bias, weights} = fitLogistic(
		cases.map(({evidence, ...rest}) => ({
			values: kinds.map(kind => Number(evidence[kind])),
			...rest,
		})),
		ridge,
	);
	const named = kinds.map((kind, index) => [kind, weights[index] ?? 0] as const);
	return {bias, weights: Object.fromEntries(named) as Record<keyof Known & keyof Evidence, number>};
};

const keysOf = (links: readonly Pick<GoldLink, 'left' | 'right'>[]): ReadonlySet<string> =>
	new Set(links.flatMap(({left, right}) => left.flatMap(a => right.map(b => `${a},${b}`))));

/** Whether each cell lies in a gold link. Optional cells teach nothing. */
const labelled = <Known extends FirstEvidence>(
	{links, optional}: GoldPair,
	cells: readonly WeighedCell<Known>[],
	weight: number,
): Case<Known>[] => {
	const [linked, skipped] = [keysOf(links), keysOf(optional)];
	return cells.flatMap(({left, right, evidence}) => {
		const key = `${left},${right}`;
		return skipped.has(key) ? [] : [{evidence, label: linked.has(key) ? 1 : 0, weight}];
	});
};

const fitImpression = (lessons: readonly Lesson[]): LinkModel['impression'] =>
	fitWeights(
		lessons.flatMap(({pair, sides, weight}) => labelled(pair, sides.cells, weight)),
		linkRidge,
	);

/** Fits the first impression of a cell, then the judgement of it among its rivals. */
export const fitLinks = (lessons: readonly Lesson[]): LinkModel => {
	const stories = [...new Set(lessons.map(({pair}) => pair.story))].sort();
	const foldOf = ({pair}: Lesson): number => stories.indexOf(pair.story) % folds;
	const cases = Array.from({length: folds}, (_, fold) => {
		const unseen = fitImpression(lessons.filter(lesson => foldOf(lesson) !== fold));
		const impressionOf = weighingJudge<FirstEvidence>(unseen);
		return lessons
			.filter(lesson => foldOf(lesson) === fold)
			.flatMap(({pair, sides, weight}) =>
				labelled(pair, inCompany(sides.cells, impressionOf), weight),
			);
	}).flat();
	return {impression: fitImpression(lessons), link: fitWeights(cases, linkRidge)};
};

/** Fits whether a gold link is `same`. */
export const fitRelations = (lessons: readonly Lesson[]): EvidenceWeights<keyof OwnEvidence> =>
	fitWeights(
		lessons.flatMap(({pair, sides, weight}) =>
			pair.links
				.filter(({relation}) => relation !== 'either')
				.map(({left, right, relation}): Case<OwnEvidence> => {
					const label = relation === 'same' ? 1 : 0;
					return {evidence: sides.between(left, right), label, weight};
				}),
		),
		relationRidge,
	);
