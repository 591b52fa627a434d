import type {Sides} from '../sides.js';
import {casesBetween, untoldOf} from './cases.js';
import {dateConflict} from './dates/contradict.js';
import type {Detail, DetailKind} from './detail.js';
import {disputeOdds, mayDispute, type Standing} from './figures/dispute.js';
import {areWholeAndPart, tellBoth} from './figures/elsewhere.js';
import {ofDifferentTimes} from './figures/times.js';
import {isUpdate, updatedFigures} from './figures/updates.js';
import type {Lookup} from './lookup.js';
import {nameConflict} from './names/contradict.js';

/** Two details on one thing that linked passages tell differently. */
export type Disagreement<Found extends Detail> = Sides<Found> & {readonly kind: DetailKind};

/** An article, as far as it is asked what it tells elsewhere, and when. */
export type Teller = Pick<Lookup, 'has'> & {
	readonly all: readonly Detail[];
	readonly published?: string | undefined;
};

/**
 * From which likelihood on it is called a conflict: figures from two in five on, as a missed one costs a reader more than
 * a look at two figures. Quotations are only ever worded differently.
 */
const thresholds = {figure: -0.5, date: 1.5, name: 1, quote: Number.POSITIVE_INFINITY};
/** What it adds if neither side has another date or name of the sort. */
const onlyOnes = 0.5;
/** What it takes off if the sides agree on another date of the sort: these are likely of other things. */
const leftovers = 1;

/** Of figures in log odds, of dates and names on scales of their own. */
const likelihood = (
	a: Detail,
	b: Detail,
	standing: Standing,
	{left, right}: Sides<Teller>,
): number => {
	if (a.kind === 'figure' && b.kind === 'figure') {
		// What is told of different things, or on different days, is no dispute, though it may be one event that is told.
		return mayDispute(a, b) && !isUpdate(a, left.published, b, right.published)
			? disputeOdds(a, b, standing)
			: Number.NEGATIVE_INFINITY;
	}

	const found =
		a.kind === 'date' && b.kind === 'date'
			? dateConflict(a, b)
			: a.kind === 'name' && b.kind === 'name'
				? nameConflict(a, b)
				: Number.NEGATIVE_INFINITY;
	const alone = found > 0 && standing.onlyOnes === 2 ? onlyOnes : 0;
	return standing.isSettled ? found - leftovers : found + alone;
};

/**
 * Whether the articles tell elsewhere that both are right: a name that the other gives too, the numbers of each other,
 * what makes up one number to the other.
 */
const areToldElsewhere = (a: Detail, b: Detail, {left, right}: Sides<Teller>): boolean => {
	if (a.kind === 'figure' && b.kind === 'figure') {
		const told = {left: left.all, right: right.all};
		return tellBoth(a, b, told) || areWholeAndPart(a, b, told);
	}

	return a.kind === 'name' && (right.has(a) || left.has(b));
};

/** How much likelier it is than it must be. */
type Candidate<Found extends Detail> = Disagreement<Found> & {readonly margin: number};

const byMargin = (a: Candidate<Detail>, b: Candidate<Detail>): number =>
	b.margin - a.margin || a.left.start + a.right.start - b.left.start - b.right.start;

/**
 * What two linked passages tell differently: the same quantity, date or name. Rounding and units are allowed for;
 * a detail that one side alone has is no conflict, nor is a name that the other article gives elsewhere, or a number where
 * each article tells that of the other.
 * Each detail is in one conflict at most; of each kind the surest stand first. Swapping the sides swaps the answer.
 * @param linked Details of the linked passages.
 * @param articles The whole articles.
 */
export const conflictsBetween = <Found extends Detail>(
	linked: Sides<readonly Found[]>,
	articles: Sides<Teller>,
): readonly Disagreement<Found>[] => {
	const untold = untoldOf(linked);
	const candidates = casesBetween(linked, untold).flatMap(
		({left, right, standing}): Candidate<Found>[] => {
			const margin = likelihood(left, right, standing, articles) - thresholds[left.kind];
			return margin < 0 || areToldElsewhere(left, right, articles)
				? []
				: [{kind: left.kind, left, right, margin}];
		},
	);
	const explained = ofDifferentTimes(linked, untold);
	const updated = updatedFigures(untold, {
		left: articles.left.published,
		right: articles.right.published,
	});
	const open = candidates.filter(
		({left, right}) =>
			!(explained.has(left) && explained.has(right)) && !updated.has(left) && !updated.has(right),
	);
	const taken = new Set<Detail>();
	const chosen: Disagreement<Found>[] = [];
	for (const {kind, left, right} of open.toSorted(byMargin)) {
		if (!taken.has(left) && !taken.has(right)) {
			taken.add(left).add(right);
			chosen.push({kind, left, right});
		}
	}

	return chosen;
};
