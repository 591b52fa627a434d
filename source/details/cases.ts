import type {Sides} from '../sides.js';
import {agree} from './agree.js';
import {levelOf} from './dates/contradict.js';
import type {Detail} from './detail.js';
import {isBareForm} from './figures/bare-form.js';
import type {Standing} from './figures/dispute.js';
import {haveOwnThing} from './figures/own-things.js';
import {summedFigures} from './figures/sums.js';

const dayLevels = new Set(['day', 'weekday']);

/** Details of one sort may be taken for each other. */
const sortOf = (detail: Detail): string => {
	switch (detail.kind) {
		case 'figure':
			return detail.form === 'score'
				? 'score'
				: `${detail.unit?.dimension ?? detail.counted ?? 'figure'} ${detail.form}`;
		case 'date':
			return dayLevels.has(levelOf(detail)) ? 'day' : levelOf(detail);
		default:
			return detail.kind;
	}
};

const isOnlyOne = (detail: Detail, side: readonly Detail[]): boolean =>
	side.every(other => other === detail || sortOf(other) !== sortOf(detail));

/** Counts come in lists, of which one may be wrong; of dates, scores and measures one is mostly what the passage tells. */
const isSettledByOne = (detail: Detail): boolean =>
	detail.kind === 'date' ||
	(detail.kind === 'figure' && (detail.unit !== undefined || detail.form === 'score'));

const figuresOf = (side: readonly Detail[]) => side.filter(detail => detail.kind === 'figure');

const isToldBy = (details: readonly Detail[], detail: Detail): boolean =>
	details.some(other => agree(detail, other));

/** Whether two figures are told of one thing, which is not what the sides agree on: of the one party, and of the other. */
const isOfOtherThan = (agreedOn: readonly Detail[], a: Detail, b: Detail): boolean =>
	a.kind === 'figure' && b.kind === 'figure' && haveOwnThing(a, b, figuresOf(agreedOn));

/** Two details that only one side each tells, and how they stand among the others. */
export type Case<Found extends Detail> = Sides<Found> & {readonly standing: Standing};

/** The details of linked passages that the other side does not tell. */
export type Untold<Found extends Detail> = Sides<readonly Found[]>;

const isToldBare = (details: readonly Detail[], detail: Detail): boolean =>
	detail.kind === 'figure' && figuresOf(details).some(other => isBareForm(detail, other));

/** What one side of linked passages tells and the other does not, nor could add up. */
export const untoldOf = <Found extends Detail>(linked: Sides<readonly Found[]>): Untold<Found> => {
	const summed = new Set<Detail>(summedFigures(figuresOf(linked.left), figuresOf(linked.right)));
	const untold = (side: readonly Found[], other: readonly Found[]) =>
		side.filter(
			detail => !summed.has(detail) && !isToldBy(other, detail) && !isToldBare(other, detail),
		);
	return {left: untold(linked.left, linked.right), right: untold(linked.right, linked.left)};
};

/** The pairs of details of linked passages that may be versions of one. */
export const casesBetween = <Found extends Detail>(
	linked: Sides<readonly Found[]>,
	untold: Untold<Found> = untoldOf(linked),
): readonly Case<Found>[] => {
	const agreed = (side: readonly Found[], other: readonly Found[]) =>
		side.filter(detail => isSettledByOne(detail) && isToldBy(other, detail));
	const settled = [...agreed(linked.left, linked.right), ...agreed(linked.right, linked.left)];
	const settlers = (detail: Detail) => settled.filter(other => sortOf(other) === sortOf(detail));
	return untold.left.flatMap(left =>
		untold.right.map(right => {
			const only = [isOnlyOne(left, untold.left), isOnlyOne(right, untold.right)];
			const onlyOnes = only.filter(Boolean).length as 0 | 1 | 2;
			const agreedOn = [settlers(left), settlers(right)];
			const isSettled =
				agreedOn.every(({length}) => length > 0) && !isOfOtherThan(agreedOn.flat(), left, right);
			return {left, right, standing: {onlyOnes, isSettled}};
		}),
	);
};
