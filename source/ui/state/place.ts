import type {Row} from '../../comparison/comparison.js';
import {otherSide, type Side} from '../../sides.js';
import {orderedRows, shownRows} from '../rows/compare-rows.js';
import {startOfColumn} from './cursor.js';
import {nearestShown} from './nearest.js';
import type {CompareScreen, Place} from './screen.js';
import {type State, show} from './state.js';

/** The rows on the screen; none until the comparison is made. */
export const rowsOfScreen = (
	{order}: State,
	{comparison, filter, unfolded}: CompareScreen,
): readonly Row[] =>
	comparison === undefined ? [] : shownRows(comparison, order, filter, unfolded);

/** Where a row stands: on the wanted side if it is there, else on the other. */
const placeOf = (row: Row | undefined, wanted: Side): Place | undefined => {
	const side = row?.[wanted].length === 0 ? otherSide(wanted) : wanted;
	const sentence = row?.[side][0];
	return sentence === undefined ? undefined : {side, sentence};
};

/** Whether the comparison is of the articles that have been chosen. */
export const isCurrent = ({articles, comparison}: CompareScreen): boolean =>
	comparison?.left === articles.left && comparison.right === articles.right;

/** Where the reader is, by preference on one side. */
export const placeOn = (state: State, screen: CompareScreen, wanted: Side): Place | undefined =>
	isCurrent(screen)
		? placeOf(rowsOfScreen(state, screen)[screen.cursor.selected], wanted)
		: screen.place;

/** Where the reader is, or was when a filter took the sentence from the screen, which goes back there. */
export const placeKept = (state: State, screen: CompareScreen, wanted: Side): Place | undefined =>
	(isCurrent(screen) ? screen.hidden?.place : undefined) ?? placeOn(state, screen, wanted);

const indexOf = (rows: readonly Row[], {side, sentence}: Place): number =>
	rows.findIndex(row => row[side].includes(sentence));

/** The row that is shown where a sentence stands, or would stand but for the filter. */
const rowNear = (
	{order}: State,
	{comparison}: CompareScreen,
	rows: readonly Row[],
	place: Place,
): number => {
	const all = comparison === undefined ? [] : orderedRows(comparison, order);
	const at = indexOf(all, place);
	return nearestShown(all, rows, at === -1 ? all.length : at);
};

/**
 * Selects the row that holds a sentence, or the nearest one that is shown; without a place, the first
 * that is compared. While another comparison is being made, the place is kept for that.
 */
export const selectPlace = (
	state: State,
	screen: CompareScreen,
	place: Place | undefined,
): State => {
	const rows = rowsOfScreen(state, screen);
	if (place === undefined) {
		const selected = Math.max(
			0,
			rows.findIndex(({kind}) => kind !== 'aside'),
		);
		return show(state, {...screen, hidden: undefined, cursor: {...startOfColumn, selected}});
	}

	const found = indexOf(rows, place);
	const selected = found === -1 ? rowNear(state, screen, rows, place) : found;
	return show(state, {
		...screen,
		place: isCurrent(screen) ? undefined : place,
		hidden: found === -1 ? {place, row: selected} : undefined,
		cursor: {selected, top: undefined},
	});
};
