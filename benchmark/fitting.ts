import type {Cell} from '../source/alignment/candidates.js';
import {choosePairs, joiningsOf} from '../source/alignment/decide.js';
import type {Evidence, FirstEvidence} from '../source/alignment/evidence/evidence.js';
import type {KinshipEvidence} from '../source/alignment/evidence/kinship.js';
import type {OwnEvidence} from '../source/alignment/evidence/own.js';
import {amongKin, inCompany, judgedCells, kinshipOf} from '../source/alignment/judged.js';
import {
	type CaseForJoining,
	type EvidenceWeights,
	weighingJudge,
} from '../source/alignment/weighing.js';
import type {GoldLink, GoldPair} from './gold.js';
import {fitLogistic} from './logistic.js';
import type {Lesson} from './training.js';

/** All that is fitted for choosing links. */
export type LinkModel = {
	readonly kin: EvidenceWeights<KinshipEvidence>;
	readonly impression: EvidenceWeights<FirstEvidence>;
	readonly link: EvidenceWeights<Evidence>;
};

/** Penalties on standardised weights, chosen by leaving stories out; from 1 to 10 they change F1 by less than 0.01. */
const kinRidge = 1;
const linkRidge = 3;
const joiningRidge = 1;
const relationRidge = 3;
/** Where sentences stand and how long they are does not tell whether they hold the same details. */
const placing = ['form'];
/** The second fit sees first impressions of stories that the first fit has not seen. */
const folds = 4;

type Case<Known> = {readonly evidence: Known; readonly label: 0 | 1; readonly weight: number};

const fitWeights = <Known extends object>(
	cases: readonly Case<Known>[],
	ridge: number,
	without: readonly string[] = [],
): EvidenceWeights<Known> => {
	const kinds = Object.entries<object>(cases[0]?.evidence ?? {})
		.filter(([kind]) => !without.includes(kind))
		.map(([kind, pieces]) => [kind, Object.keys(pieces)] as const);
	const valuesOf = (evidence: Known): number[] => {
		const known = evidence as Readonly<Record<string, Readonly<Record<string, number>>>>;
		return kinds.flatMap(([kind, pieces]) => pieces.map(piece => known[kind]?.[piece] ?? 0));
	};

	const {bias, weights} = fitLogistic(
		cases.map(({evidence, ...rest}) => ({values: valuesOf(evidence), ...rest})),
		ridge,
	);
	const left = [...weights];
	const named = kinds.map(([kind, pieces]) => {
		const own = left.splice(0, pieces.length);
		return [kind, Object.fromEntries(pieces.map((piece, index) => [piece, own[index]]))];
	});
	return {bias, weights: Object.fromEntries(named) as EvidenceWeights<Known>['weights']};
};

const keysOf = (links: readonly Pick<GoldLink, 'left' | 'right'>[]): ReadonlySet<string> =>
	new Set(links.flatMap(({left, right}) => left.flatMap(a => right.map(b => `${a},${b}`))));

/** Whether each cell lies in a gold link. Optional cells teach nothing. */
const labelled = <Known>(
	{links, optional}: GoldPair,
	cells: readonly (Cell & {readonly evidence: Known})[],
	weight: number,
): Case<Known>[] => {
	const [linked, skipped] = [keysOf(links), keysOf(optional)];
	return cells.flatMap(({left, right, evidence}) => {
		const key = `${left},${right}`;
		return skipped.has(key) ? [] : [{evidence, label: linked.has(key) ? 1 : 0, weight}];
	});
};

/** Pairs of one story, of like events, and of strangers. */
const classOf = ({pair, weight}: Lesson): string =>
	pair.links.length > 0 ? 'one event' : weight < 1 ? 'like events' : 'strangers';

/**
 * Fits whether two articles tell of one event: pairs of one story against look-alikes and strangers. Each of the three
 * counts as much, however many stories there are.
 */
const fitKin = (lessons: readonly Lesson[]): LinkModel['kin'] => {
	const counts = new Map<string, number>();
	for (const lesson of lessons) {
		counts.set(classOf(lesson), (counts.get(classOf(lesson)) ?? 0) + 1);
	}

	return fitWeights(
		lessons.map(lesson => ({
			evidence: lesson.sides.openings.evidence,
			label: lesson.pair.links.length > 0 ? 1 : 0,
			weight: lessons.length / counts.size / (counts.get(classOf(lesson)) ?? 1),
		})),
		kinRidge,
	);
};

/** Fits the first impression of a cell, then the judgement of it among its rivals. */
export const fitLinks = (lessons: readonly Lesson[]): LinkModel => {
	const kin = fitKin(lessons);
	const kinOf = weighingJudge<KinshipEvidence>(kin);
	const taught = lessons.map(lesson => ({
		...lesson,
		cells: amongKin(lesson.sides, kinshipOf(lesson.sides, kinOf)),
	}));
	const fitImpression = (from: typeof taught): LinkModel['impression'] =>
		fitWeights(
			from.flatMap(({pair, cells, weight}) => labelled(pair, cells, weight)),
			linkRidge,
		);
	const stories = [...new Set(lessons.map(({pair}) => pair.story))].sort();
	const foldOf = ({pair}: Lesson): number => stories.indexOf(pair.story) % folds;
	const cases = Array.from({length: folds}, (_, fold) => {
		const unseen = fitImpression(taught.filter(lesson => foldOf(lesson) !== fold));
		const impressionOf = weighingJudge<FirstEvidence>(unseen);
		return taught
			.filter(lesson => foldOf(lesson) === fold)
			.flatMap(({pair, cells, weight}) => labelled(pair, inCompany(cells, impressionOf), weight));
	}).flat();
	return {kin, impression: fitImpression(taught), link: fitWeights(cases, linkRidge)};
};

/** The lessons of careful readers, where there are any. */
const toldByReaders = (lessons: readonly Lesson[]): readonly Lesson[] => {
	const told = lessons.filter(({isTold}) => isTold);
	return told.length > 0 ? told : lessons;
};

/** Fits whether a sentence that was left over belongs to a link. */
export const fitJoining = (
	lessons: readonly Lesson[],
	{kin, impression, link}: LinkModel,
): EvidenceWeights<CaseForJoining> => {
	const kinOf = weighingJudge<KinshipEvidence>(kin);
	const judges = {
		firstImpression: weighingJudge<FirstEvidence>(impression),
		link: weighingJudge<Evidence>(link),
	};
	return fitWeights(
		toldByReaders(lessons).flatMap(({pair: gold, sides, weight}) => {
			const cells = judgedCells(sides, kinshipOf(sides, kinOf), judges);
			const joinings = joiningsOf(cells, choosePairs(cells)).map(joining => ({
				...joining.more,
				evidence: {joining: sides.joining(joining), cell: {score: joining.more.score}},
			}));
			return labelled(gold, joinings, weight);
		}),
		joiningRidge,
	);
};

/** Fits whether a gold link is `same`, on what careful readers told where there is any. */
export const fitRelations = (lessons: readonly Lesson[]): EvidenceWeights<OwnEvidence> => {
	return fitWeights(
		toldByReaders(lessons).flatMap(({pair, sides, weight}) =>
			pair.links
				.filter(({relation}) => relation !== 'either')
				.map(({left, right, relation}): Case<OwnEvidence> => {
					const label = relation === 'same' ? 1 : 0;
					return {evidence: sides.between(left, right), label, weight};
				}),
		),
		relationRidge,
		placing,
	);
};
