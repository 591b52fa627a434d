import type {Conflict, LinkDetail} from '../comparison/comparison.js';
import {otherSide} from '../sides.js';
import type {SentenceGraph, Tie} from './sentence-graph.js';

/** How a report tells what a sentence of another report says. */
export type Telling =
	/** All of it. */
	| 'reports'
	/** Less of it, or a neighbouring claim. */
	| 'partly'
	/** It, with another figure, date or name. */
	| 'disagrees'
	/** It is not linked to it, but by way of a third report or by a possible link. */
	| 'perhaps'
	| 'leaves out';

/** Whether a report that tells it so has anything of it. */
export const tells = (telling: Telling): boolean =>
	telling !== 'perhaps' && telling !== 'leaves out';

/** What one report has of a claim, beside a sentence that tells the claim. */
export type Version = {
	readonly telling: Telling;
	/** The claim's sentences in this report: positions in `Article.sentences`, ascending. */
	readonly sentences: readonly number[];
	/** Where there are none of them: sentences of other claims that are linked to this one, or may be. */
	readonly near: readonly number[];
	/** Details of the sentence that this report does not have beside it. */
	readonly lacks: readonly LinkDetail[];
	/** Details that this report has and the sentence does not. */
	readonly adds: readonly LinkDetail[];
	/** What the two disagree on; `left` is the sentence's, `right` this report's. */
	readonly conflicts: readonly Conflict[];
};

const tellingOf = (
	relation: Tie['link']['relation'],
	{lacks, adds, conflicts}: Pick<Version, 'lacks' | 'adds' | 'conflicts'>,
): Telling => {
	if (conflicts.length > 0) {
		return 'disagrees';
	}

	// More than the sentence says is still all of it. Who was named before is `he` here; a date or figure is told or not.
	const saysMore =
		adds.length > 0 && lacks.every(({kind, elsewhere}) => kind === 'name' && elsewhere);
	return relation === 'same' || saysMore ? 'reports' : 'partly';
};

const strongest = (ties: readonly Tie[]): Tie | undefined =>
	ties.reduce<Tie | undefined>(
		(best, tie) => (tie.link.confidence > (best?.link.confidence ?? 0) ? tie : best),
		undefined,
	);

const nothing = {lacks: [], adds: [], conflicts: []};

/** The version of the report that the sentence itself stands in. */
const ownVersion = (sentences: readonly number[]): Version => ({
	telling: 'reports',
	sentences,
	near: [],
	...nothing,
});

/** The version of a report that is linked to a sentence by a tie of that sentence. */
const linkedVersion = (
	{link, side}: Tie,
	{sentences, near}: Pick<Version, 'sentences' | 'near'>,
): Version => {
	const lacks = link.details[side];
	const adds = link.details[otherSide(side)];
	const conflicts =
		side === 'left'
			? link.conflicts
			: link.conflicts.map(({kind, left, right}) => ({kind, left: right, right: left}));
	const telling = tellingOf(link.relation, {lacks, adds, conflicts});
	return {telling, sentences, near, lacks, adds, conflicts};
};

/**
 * How each of some reports tells what a sentence says.
 * @param from The number of the sentence, one of the claim's.
 * @param members The numbers of all of the claim's sentences.
 * @returns One for each article, in their order.
 */
export const versionsBeside = (
	from: number,
	members: readonly number[],
	{places, firsts, ties, possible}: SentenceGraph,
): Version[] =>
	firsts.map((_, article): Version => {
		const isHere = (number: number): boolean => places[number]?.article === article;
		const positions = (numbers: readonly number[]): number[] =>
			[...new Set(numbers)].sort((a, b) => a - b).map(number => places[number]?.sentence ?? 0);
		const own = members.filter(isHere);
		const sentences = positions(own);
		if (isHere(from)) {
			return ownVersion(sentences);
		}

		// A link too weak to join the claim, or to another of its sentences, still speaks against an omission.
		const linked = (number: number) => (ties[number] ?? []).filter(({to}) => isHere(to));
		const near = own.length > 0 ? [] : positions(members.flatMap(linked).map(({to}) => to));
		const tie = strongest(linked(from));
		if (tie !== undefined) {
			return linkedVersion(tie, {sentences, near});
		}

		if (own.length > 0 || near.length > 0) {
			return {telling: 'partly', sentences, near, ...nothing};
		}

		const onward = (number: number) => [
			...(possible[number] ?? []),
			...(ties[number] ?? []).flatMap(({to}) => (ties[to] ?? []).map(tie => tie.to)),
		];
		const maybe = positions(members.flatMap(onward).filter(isHere));
		const telling = maybe.length > 0 ? 'perhaps' : 'leaves out';
		return {telling, sentences, near: maybe, ...nothing};
	});
