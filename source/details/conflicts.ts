import {agree} from './agree.js';
import {dateConflict, levelOf} from './dates/contradict.js';
import type {Detail, DetailKind, FigureDetail} from './detail.js';
import {figuresAgree} from './figures/agree.js';
import {figureConflict} from './figures/contradict.js';
import {nameConflict} from './names/contradict.js';

/** Two linked passages on one thing that they tell differently. */
export type Disagreement<Found extends Detail> = {
	readonly kind: DetailKind;
	readonly left: Found;
	readonly right: Found;
};

type Sides<Value> = {readonly left: Value; readonly right: Value};

/** From which score on a reader would call it a conflict. */
const thresholds = {figure: 2, date: 1.5, name: 1};
/** What it adds if neither side has another candidate. */
const onlyOne = 0.5;

const conflictOf = (a: Detail, b: Detail): number => {
	if (a.kind === 'figure' && b.kind === 'figure') {
		return figureConflict(a, b);
	}

	if (a.kind === 'date' && b.kind === 'date') {
		return dateConflict(a, b);
	}

	return a.kind === 'name' && b.kind === 'name' ? nameConflict(a, b) : 0;
};

const isFigure = (detail: Detail): detail is FigureDetail => detail.kind === 'figure';

/** Counts that, added up, are a count of the other side: `148 passengers and nine crew`, `almost 160 people`. */
const addends = (parts: readonly Detail[], whole: Detail): readonly Detail[] => {
	const counts = parts
		.filter(isFigure)
		.filter(({unit, form}) => unit === undefined && form === 'number');
	if (!isFigure(whole) || whole.unit) {
		return [];
	}

	for (const [index, a] of counts.entries()) {
		for (const b of counts.slice(index + 1)) {
			const sum = (a.values[0] ?? 0) + (b.values[0] ?? 0);
			if (a.counted === b.counted && figuresAgree({...a, values: [sum], hedge: undefined}, whole)) {
				return [a, b];
			}
		}
	}

	return [];
};

const isAlone = (detail: Detail, others: readonly Detail[]): boolean =>
	others.every(other => other === detail || conflictGroup(other) !== conflictGroup(detail));

const conflictGroup = (detail: Detail): string => {
	switch (detail.kind) {
		case 'figure':
			return `figure ${detail.unit?.dimension ?? detail.counted ?? ''} ${detail.form}`;
		case 'date':
			return `date ${levelOf(detail)}`;
		default:
			return detail.kind;
	}
};

/**
 * What two linked passages tell differently: the same quantity, date or name. Rounding, units, and figures that
 * one side alone has are no conflict; nor is what the other article has elsewhere.
 * @param linked Details of the linked passages.
 * @param all Details of the whole articles.
 */
export const conflictsBetween = <Found extends Detail>(
	linked: Sides<readonly Found[]>,
	all: Sides<readonly Detail[]>,
): readonly Disagreement<Found>[] => {
	const sums = new Set([
		...linked.right.flatMap(whole => {
			const p = addends(linked.left, whole);
			return p.length ? [...p, whole] : [];
		}),
		...linked.left.flatMap(whole => {
			const p = addends(linked.right, whole);
			return p.length ? [...p, whole] : [];
		}),
	]);
	const unmatched = (
		side: readonly Found[],
		other: readonly Found[],
		otherArticle: readonly Detail[],
	) =>
		side.filter(
			detail =>
				!sums.has(detail) &&
				!other.some(counterpart => agree(detail, counterpart)) &&
				!(detail.kind === 'name' && otherArticle.some(counterpart => agree(detail, counterpart))),
		);
	const left = unmatched(linked.left, linked.right, all.right);
	const right = unmatched(linked.right, linked.left, all.left);
	const found = left.flatMap(a =>
		right.flatMap(b => {
			const score = conflictOf(a, b);
			const alone = isAlone(a, left) && isAlone(b, right) ? onlyOne : 0;
			const enough = a.kind !== 'quote' && score > 0 && score + alone >= thresholds[a.kind];
			return enough ? [{kind: a.kind, left: a, right: b, score: score + alone}] : [];
		}),
	);
	const taken = new Set<Detail>();
	return found
		.sort((a, b) => b.score - a.score)
		.filter(({left: a, right: b}) => {
			const free = !taken.has(a) && !taken.has(b);
			if (free) {
				taken.add(a).add(b);
			}

			return free;
		})
		.map(({kind, left: a, right: b}) => ({kind, left: a, right: b}));
};
