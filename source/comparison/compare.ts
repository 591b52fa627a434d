import {align} from '../alignment/align.js';
import type {Alignment, Link} from '../alignment/alignment.js';
import type {Article} from '../article/article.js';
import {conflictsBetween} from '../details/conflicts.js';
import type {Side, Sides} from '../sides.js';
import type {ComparedLink, Comparison, Row, RowKind, Summary} from './comparison.js';
import {type DetailIndex, detailsAlone, detailsNowhere, indexDetails} from './details.js';
import {findMoved} from './moved.js';
import {buildRows} from './rows.js';
import {sameWords} from './words.js';

const textOf = (article: Article, indices: readonly number[]): string =>
	indices.map(index => article.sentences[index]?.text ?? '').join(' ');

const compareLinks = (
	left: Article,
	right: Article,
	alignment: readonly Link[],
	details: Sides<DetailIndex>,
): ComparedLink[] => {
	const texts = (link: Link) => [textOf(left, link.left), textOf(right, link.right)] as const;
	const weight = (link: Link) => texts(link).join('').length;
	const moved = findMoved(alignment, weight);
	return alignment.map((link, index): ComparedLink => {
		const found = {left: details.left.of(link.left), right: details.right.of(link.right)};
		return {
			...link,
			wording: sameWords(...texts(link)) ? 'identical' : 'reworded',
			moved: moved[index] ?? false,
			details: {
				left: detailsAlone(found.left, found.right, details.right),
				right: detailsAlone(found.right, found.left, details.left),
			},
			conflicts: conflictsBetween(found, details),
		};
	});
};

const unlinkedBody = (article: Article, links: readonly Link[], side: Side): number[] => {
	const linked = new Set(links.flatMap(link => link[side]));
	return article.sentences.flatMap(({role}, index) =>
		role === 'body' && !linked.has(index) ? [index] : [],
	);
};

const summarize = (left: Article, rows: readonly Row[]): Summary => {
	const news = rows.filter(
		row => row.link === undefined || row.left.some(index => left.sentences[index]?.role === 'body'),
	);
	const count = (kind: RowKind): number => news.filter(row => row.kind === kind).length;
	return {
		identical: count('identical'),
		reworded: count('reworded'),
		partial: count('partial'),
		conflicts: count('conflict'),
		onlyLeft: count('left'),
		onlyRight: count('right'),
	};
};

/**
 * Compares two reports sentence by sentence.
 * @param alignment What to compare by; left out, the two are aligned.
 */
export const compare = (
	left: Article,
	right: Article,
	alignment: Alignment = align(left, right),
): Comparison => {
	const {possible} = alignment;
	const details = {left: indexDetails(left), right: indexDetails(right)};
	const links = compareLinks(left, right, alignment.links, details);
	const rows = buildRows({left, right, links, possible});
	return {
		left,
		right,
		links,
		possible,
		rows,
		only: {left: unlinkedBody(left, links, 'left'), right: unlinkedBody(right, links, 'right')},
		details: {
			left: detailsNowhere(left, details.left, details.right),
			right: detailsNowhere(right, details.right, details.left),
		},
		summary: summarize(left, rows),
	};
};
