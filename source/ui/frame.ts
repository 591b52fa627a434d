import type {Line} from '../layout/line.js';
import {remarkLines} from './state/remarks.js';
import type {Size, State} from './state/state.js';
import {linesTold} from './state/told.js';

/** Columns that stay free at either edge; the mark of the selected row stands in the left one. */
export const margin = 2;

/** The smallest terminal that there is room to read in. */
export const smallest: Size = {columns: 40, rows: 10};

/** From this width on, a preview stands beside a list. */
const widthForPreview = 110;

// From these heights on, the details of the selected row have a line below the texts, and another one. They are as many
// for every row, so that the texts stay where they are.
const heightsForDetails = [16, 24, 40];

export const isTooSmall = ({columns, rows}: Size): boolean =>
	columns < smallest.columns || rows < smallest.rows;

/** Columns that a line of the screen may fill. */
export const innerWidth = ({columns}: Size): number => Math.max(1, columns - 2 * margin);

/** Lines that the comparison has for the details of the selected row. */
export const linesForDetails = ({rows}: Size): number =>
	heightsForDetails.filter(height => rows >= height).length;

/** Columns of the preview and of the list beside it; no preview where it would be too narrow. */
export const listAndPreview = (size: Size): {list: number; preview: number | undefined} => {
	const width = innerWidth(size);
	if (size.columns < widthForPreview) {
		return {list: width, preview: undefined};
	}

	const preview = Math.min(80, Math.floor(width * 0.38));
	return {list: width - preview - 2 * margin - 1, preview};
};

// Below this height, the versions of a sentence give their room to the rows.
const heightForVersions = 20;

// Of the terminal's height. In the reader, the text keeps two thirds of the room; coverage is about
// the versions.
const mostInReader = 0.23;
const mostInCoverage = 0.35;

/** How the reports put what is selected: below the rows, in no more lines than that needs. */
export const linesOfVersions = (state: State): readonly Line[] => {
	const {size, screen} = state;
	const share = screen.name === 'reader' ? mostInReader : mostInCoverage;
	return size.rows < heightForVersions
		? []
		: linesTold(state, innerWidth(size), Math.floor(size.rows * share));
};

// Header, footer and two rules.
const linesAround = 4;

/** Lines below the passages that show the selected one in its surroundings, where there is no room beside. */
export const heightOfPreview = ({screen, size}: State): number =>
	screen.name === 'search' &&
	screen.answer !== undefined &&
	screen.answer.hits.length > 0 &&
	listAndPreview(size).preview === undefined &&
	size.rows >= heightForVersions
		? Math.floor((size.rows - linesAround) / 3) - 1
		: 0;

const linesAboveRows: Record<State['screen']['name'], number> = {
	library: 2,
	reader: 2,
	compare: 3,
	details: 2,
	versions: 2,
	address: 2,
	coverage: 4,
	search: 3,
	help: 2,
	write: 3,
};

/** What to know of the comparison on the screen as a whole; on a low terminal, the texts keep their room. */
export const linesOfRemarks = ({screen, size}: State): readonly Line[] =>
	screen.name === 'compare' && screen.comparison !== undefined
		? remarkLines(
				screen.comparison,
				innerWidth(size),
				Math.floor((size.rows - smallest.rows) / 2) + 1,
			)
		: [];

/** Lines of the header and its rule: where the rows begin. */
export const linesAbove = (state: State): number =>
	linesAboveRows[state.screen.name] + linesOfRemarks(state).length;

/** Lines of the footer, and of what stands over it. */
const linesBelow = (state: State): number => {
	const {screen, size, library} = state;
	switch (screen.name) {
		case 'library':
			return library?.problems.length ? 3 : 2;
		case 'details':
		case 'versions':
		case 'address':
		case 'help':
		case 'write':
			return 2;
		case 'search': {
			const preview = heightOfPreview(state);
			return preview === 0 ? 2 : preview + 3;
		}

		case 'reader':
		case 'coverage': {
			const versions = linesOfVersions(state).length;
			return versions === 0 ? 2 : versions + 3;
		}

		case 'compare': {
			const details = linesForDetails(size);
			return details === 0 ? 2 : details + 3;
		}
	}
};

/** Lines that the screen has for its rows. */
export const bodyHeight = (state: State): number =>
	Math.max(1, state.size.rows - linesAbove(state) - linesBelow(state));
