import type {PossibleLink} from '../alignment/alignment.js';
import type {Article} from '../article/article.js';
import {otherSide, type Side} from '../sides.js';
import type {ComparedLink, Comparison, Row, RowKind} from './comparison.js';
import {keyOfWords} from './words.js';

/** The order of the rows: as in one of the reports, or by what they say. */
export type RowOrder = Side | 'kind';

const kindOf = ({conflicts, relation, wording}: ComparedLink): RowKind => {
	if (conflicts.length > 0) {
		return 'conflict';
	}

	if (relation === 'partial') {
		return 'partial';
	}

	return wording;
};

/** What stands in one row: a link, two headlines or headings, or one sentence that has no counterpart. */
type Joint = Pick<Row, 'left' | 'right' | 'link'>;

/** Headlines head both columns, whether or not they say the same. */
const pairHeadlines = (left: Article, right: Article, links: readonly ComparedLink[]): Joint[] => {
	const find = (article: Article, side: Side): number[] => {
		const index = article.sentences.findIndex(({role}) => role === 'headline');
		const linked = links.some(link => link[side].includes(index));
		return index === -1 || linked ? [] : [index];
	};

	const pair = {left: find(left, 'left'), right: find(right, 'right'), link: undefined};
	return pair.left.length > 0 && pair.right.length > 0 ? [pair] : [];
};

/** Where headings stand, by their words. */
const headingsOf = ({sentences}: Article): ReadonlyMap<string, number[]> => {
	const places = new Map<string, number[]>();
	for (const [index, {role, text}] of sentences.entries()) {
		if (role === 'heading') {
			const words = keyOfWords(text);
			places.set(words, [...(places.get(words) ?? []), index]);
		}
	}

	return places;
};

/** Headings of the same words stand side by side, the first with the first. */
const pairHeadings = (left: Article, right: Article): Joint[] => {
	const inRight = headingsOf(right);
	return [...headingsOf(left)].flatMap(([words, indexes]) =>
		indexes.flatMap((index, nth) => {
			const twin = inRight.get(words)?.[nth];
			return twin === undefined ? [] : [{left: [index], right: [twin], link: undefined}];
		}),
	);
};

const rowOf = (joint: Joint): Row => ({
	...joint,
	kind: joint.link === undefined ? 'aside' : kindOf(joint.link),
});

/** Of each sentence of one report the likeliest link that it may have. */
const likeliest = (
	possible: readonly PossibleLink[],
	side: Side,
): ReadonlyMap<number, PossibleLink> =>
	new Map(
		possible
			.toSorted((a, b) => a.confidence - b.confidence)
			.map(link => [link[side], link] as const),
	);

/** Each row of one report, in its order, with the joint it stands for where it has one. */
const rowsOfSide = (
	article: Article,
	side: Side,
	joints: readonly Joint[],
	possible: readonly PossibleLink[],
): {row: Row; joint?: Joint}[] => {
	const possibleOf = likeliest(possible, side);
	const jointOf = new Map(joints.flatMap(joint => joint[side].map(index => [index, joint])));
	return article.sentences.flatMap(({role}, index): {row: Row; joint?: Joint}[] => {
		const joint = jointOf.get(index);
		if (joint !== undefined) {
			return joint[side][0] === index ? [{row: rowOf(joint), joint}] : [];
		}

		const kind = role === 'body' ? side : 'aside';
		const row = {kind, left: [], right: [], link: undefined, [side]: [index]} as const;
		const link = possibleOf.get(index);
		return [{row: link === undefined ? row : {...row, possible: link}}];
	});
};

/**
 * One row for each link and each unlinked sentence, in the order of one report: what stands in
 * the other report alone follows the row of the sentence before it there. Where nothing is linked,
 * one report stands after the other.
 */
export const buildRows = (
	{left, right, links, possible}: Pick<Comparison, 'left' | 'right' | 'links' | 'possible'>,
	side: Side = 'left',
): Row[] => {
	const joints = [
		...pairHeadlines(left, right, links),
		...pairHeadings(left, right),
		...links.map(link => ({left: link.left, right: link.right, link})),
	];
	const bySide = {
		left: rowsOfSide(left, 'left', joints, possible),
		right: rowsOfSide(right, 'right', joints, possible),
	};
	const leading = bySide[side];
	const other = bySide[otherSide(side)];
	if (links.length === 0) {
		return [...leading, ...other.filter(({joint}) => joint === undefined)].map(({row}) => row);
	}

	const following = new Map<Joint | undefined, Row[]>();
	let anchor: Joint | undefined;
	for (const {row, joint} of other) {
		if (joint !== undefined) {
			anchor = joint;
			continue;
		}

		const rows = following.get(anchor) ?? [];
		rows.push(row);
		following.set(anchor, rows);
	}

	return [
		...(following.get(undefined) ?? []),
		...leading.flatMap(({row, joint}) => [row, ...((joint && following.get(joint)) ?? [])]),
	];
};

const kindOrder: readonly RowKind[] = [
	'conflict',
	'partial',
	'reworded',
	'identical',
	'left',
	'right',
	'aside',
];

/** The rows of a comparison in the order that a reader asks for. */
export const orderRows = (comparison: Comparison, order: RowOrder): readonly Row[] => {
	const {rows} = comparison;
	if (order === 'kind') {
		return kindOrder.flatMap(kind => rows.filter(row => row.kind === kind));
	}

	return order === 'left' ? rows : buildRows(comparison, 'right');
};

/** Which rows are shown; `left` and `right` are what stands in that report alone. */
export const rowFilters = ['all', 'differences', 'left', 'right', 'conflicts'] as const;

export type RowFilter = (typeof rowFilters)[number];

const shown: Record<RowFilter, readonly RowKind[] | undefined> = {
	all: undefined,
	differences: ['partial', 'conflict', 'left', 'right'],
	left: ['left'],
	right: ['right'],
	conflicts: ['conflict'],
};

/** The rows that a filter lets through, in their order. */
export const filterRows = (rows: readonly Row[], filter: RowFilter): readonly Row[] => {
	const kinds = shown[filter];
	return kinds === undefined ? rows : rows.filter(({kind}) => kinds.includes(kind));
};

/** Whether the row shows that the two reports do not say the same. */
export const isDifference = ({kind}: Row): boolean => shown.differences?.includes(kind) ?? false;
