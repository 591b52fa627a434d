// Figures of one kind that are told of different things, and so never dispute each other.
import {sharedWords} from '../context.js';
import type {FigureDetail} from '../detail.js';
import {areOfOppositeEnds, areOfOppositeMoves} from '../opposites.js';
import {areTransposed, isSlip, isTenfold, ratioOf} from './slips.js';

/** Whether the same became of those whom both count: `23 people died` and `the storm killed 31`. */
export const shareFate = (a: FigureDetail, b: FigureDetail): boolean =>
	a.fate !== undefined && a.fate === b.fate;

const haveOtherSubjects = ({subject: a}: FigureDetail, {subject: b}: FigureDetail): boolean =>
	a !== undefined && b !== undefined && !a.endsWith(b) && !b.endsWith(a);

/** What is told for a year is often told without saying so: `savings of £2m` for `£2m a year`. */
const tacitRate = 'year';

const haveOtherRates = ({rate: a}: FigureDetail, {rate: b}: FigureDetail): boolean =>
	(a ?? tacitRate) !== (b ?? tacitRate);

const mostShared = 2;

// `The index gained 0.9%` and `the banks lost 1.2%`; a rise and a fall in profit are one thing told in two ways.
const moveOppositely = (a: FigureDetail, b: FigureDetail): boolean =>
	(a.subject === undefined || a.subject !== b.subject) &&
	sharedWords(a, b) < mostShared &&
	areOfOppositeMoves(a, b);

const inPercent = /\d|cent/;
/** In percentage points. Near one half, a point more decides. */
const reachOfPart = 2;
const half = 50;

/** Whether one is told as a part of one, and so near the other that it may be that, rounded: two thirds for 66 per cent. */
const isRoundedPart = (a: FigureDetail, b: FigureDetail): boolean =>
	[a, b].every(({unit}) => unit?.dimension === 'percent') &&
	[a, b].some(({text}) => !inPercent.test(text)) &&
	[a, b].every(({values: [share]}) => share !== half) &&
	Math.abs((a.values[0] ?? 0) - (b.values[0] ?? 0)) <= reachOfPart;

/** Below this ratio nobody errs, but for a slip of the pen. */
const farApart = 0.3;

const areFarApart = (a: FigureDetail, b: FigureDetail): boolean =>
	ratioOf(a, b) < farApart &&
	!shareFate(a, b) &&
	!areTransposed(a, b) &&
	!isTenfold(a, b) &&
	!isSlip(a, b);

/**
 * Whether two figures are told of different things: sales of 5 million and a profit of 3 million, losses a day and in
 * all, the price at the opening and at the close, the passengers of a year and of a month. Nor is a share another that is told in round words.
 */
export const areOfOthers = (a: FigureDetail, b: FigureDetail): boolean =>
	haveOtherSubjects(a, b) ||
	areFarApart(a, b) ||
	isRoundedPart(a, b) ||
	haveOtherRates(a, b) ||
	(a.unit !== undefined && (areOfOppositeEnds(a, b) || moveOppositely(a, b)));
