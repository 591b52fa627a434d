import {rowsOf} from '../rows/of-state.js';
import type {State} from '../state/state.js';

/** A row, and which of how many it is; nothing where there is none. */
export const placed = (state: State, words: string | undefined): string =>
	words === undefined
		? ''
		: `${words} (${state.screen.cursor.selected + 1} of ${rowsOf(state).count})`;
