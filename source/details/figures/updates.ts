import type {FigureDetail} from '../detail.js';

const dayLength = 'yyyy-mm-dd'.length;

const isOnEarlierDay = (one: string | undefined, other: string | undefined): boolean =>
	one !== undefined && other !== undefined && one.slice(0, dayLength) < other.slice(0, dayLength);

/** A count with a floor; what is measured does not grow with the news of it. */
const mayRise = ({hedge, unit}: FigureDetail): boolean =>
	unit === undefined && (hedge === 'at least' || hedge === 'over');

const isMore = ({values: [x = 0]}: FigureDetail, {values: [y = 0]}: FigureDetail): boolean => x > y;

/** Whether one figure is what became of the other on a later day: at least four dead on Sunday, five on Monday. */
export const isUpdate = (
	a: FigureDetail,
	publishedA: string | undefined,
	b: FigureDetail,
	publishedB: string | undefined,
): boolean =>
	(isOnEarlierDay(publishedA, publishedB) && mayRise(a) && isMore(b, a)) ||
	(isOnEarlierDay(publishedB, publishedA) && mayRise(b) && isMore(a, b));
