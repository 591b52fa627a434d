import {implies} from './agree.js';
import {sharedWords} from './context.js';
import type {Detail, FigureDetail} from './detail.js';
import {isBareForm} from './figures/bare-form.js';
import {allowForEachOther} from './figures/contradict.js';
import {areExclusive} from './figures/groups.js';
import {shareFate} from './figures/other-things.js';

const figuresOf = (details: readonly Detail[]): readonly FigureDetail[] =>
	details.filter(detail => detail.kind === 'figure');

const sameCount = (a: FigureDetail, b: FigureDetail): boolean =>
	[a, b].every(({form, unit}) => form === 'number' && unit === undefined) &&
	a.values[0] === b.values[0];

/** Whether a figure's number, and what its counterpart across counts, stand on its side for it alone. */
const isFree = (
	figure: FigureDetail,
	side: readonly FigureDetail[],
	counterpart: FigureDetail,
): boolean =>
	side.every(
		other =>
			other === figure || !(sameCount(figure, other) || other.counted === counterpart.counted),
	);

/** Whether the same became of the same number of them, which is told once on each side: `two firefighters` and `two firemen`. */
const shareFateOnce = (
	figure: FigureDetail,
	own: readonly FigureDetail[],
	other: readonly FigureDetail[],
): boolean => {
	const like = (side: readonly FigureDetail[]) => side.filter(each => sameCount(each, figure));
	const [counterpart, another] = like(other);
	return (
		counterpart !== undefined &&
		another === undefined &&
		like(own).length === 1 &&
		shareFate(figure, counterpart) &&
		figure.isPart === counterpart.isPart &&
		!areExclusive(figure.group, counterpart.group)
	);
};

/** Whether a number stands once on each side, among the same words: `two embassy employees` are `two diplomats`. */
const countsSame = (
	figure: FigureDetail,
	own: readonly FigureDetail[],
	other: readonly FigureDetail[],
): boolean =>
	other.some(
		counterpart =>
			sameCount(figure, counterpart) &&
			sharedWords(figure, counterpart) > 0 &&
			isFree(figure, own, counterpart) &&
			isFree(counterpart, other, figure),
	);

/**
 * Whether a passage tells a detail of the passage `own`, with which it is linked. That they tell the same event allows
 * for more than the detail alone does: another word for what is counted, `over 100` for 140, a number without its unit.
 */
export const isToldInLink = (
	detail: Detail,
	own: readonly Detail[],
	other: readonly Detail[],
): boolean => {
	if (other.some(counterpart => implies(counterpart, detail))) {
		return true;
	}

	if (detail.kind !== 'figure') {
		return false;
	}

	const figures = figuresOf(other);
	return (
		figures.some(
			counterpart => allowForEachOther(detail, counterpart) || isBareForm(detail, counterpart),
		) ||
		shareFateOnce(detail, figuresOf(own), figures) ||
		countsSame(detail, figuresOf(own), figures)
	);
};
