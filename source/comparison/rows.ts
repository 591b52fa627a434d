import type {Article} from '../article/article.js';
import type {ComparedLink, Row, RowKind, Side} from './comparison.js';

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

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

const rowsOfSide = (
	article: Article,
	side: Side,
	linkOf: ReadonlyMap<number, ComparedLink>,
): Row[] =>
	article.sentences.flatMap((sentence, index): Row[] => {
		const link = linkOf.get(index);
		if (link === undefined) {
			const kind = sentence.role === 'body' ? side : 'aside';
			return [{kind, left: [], right: [], link, [side]: [index]}];
		}

		return link[side][0] === index
			? [{kind: kindOf(link), left: link.left, right: link.right, link}]
			: [];
	});

/**
 * One row for each link and each unlinked sentence, in the order of one report: what stands in
 * the other report alone follows the row of the sentence before it there.
 */
export const buildRows = (
	left: Article,
	right: Article,
	links: readonly ComparedLink[],
	side: Side = 'left',
): Row[] => {
	const other = otherSide(side);
	const articles = {left, right};
	const linkOf = (of: Side) =>
		new Map(links.flatMap(link => link[of].map(index => [index, link] as const)));
	const leading = rowsOfSide(articles[side], side, linkOf(side));
	const following = new Map<ComparedLink | undefined, Row[]>();
	const otherLinks = linkOf(other);
	let anchor: ComparedLink | undefined;
	for (const row of rowsOfSide(articles[other], other, otherLinks)) {
		if (row.link === undefined) {
			const rows = following.get(anchor) ?? [];
			rows.push(row);
			following.set(anchor, rows);
		} else {
			anchor = row.link;
		}
	}

	return [
		...(following.get(undefined) ?? []),
		...leading.flatMap(row => [row, ...((row.link && following.get(row.link)) ?? [])]),
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
export const orderRows = (
	{
		left,
		right,
		links,
		rows,
	}: {left: Article; right: Article; links: readonly ComparedLink[]; rows: readonly Row[]},
	order: RowOrder,
): readonly Row[] => {
	if (order === 'kind') {
		return kindOrder.flatMap(kind => rows.filter(row => row.kind === kind));
	}

	return order === 'left' ? rows : buildRows(left, right, links, 'right');
};

export type RowFilter = 'all' | 'differences' | 'left' | 'right' | 'conflicts';

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
