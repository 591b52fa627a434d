import {isCurrent} from './place.js';
import {closeScreen, type State} from './state.js';
import {wantedCoverage} from './story.js';

/** Whether reports are being compared for the screen on top. */
const isComparing = (state: State): boolean => {
	const {screen} = state;
	return screen.name === 'coverage'
		? wantedCoverage(state) !== undefined
		: screen.name === 'compare' && !isCurrent(screen);
};

/** Goes back to the screen below, and says so where that stops what was being done for this one. */
export const leave = (state: State): State => {
	const closed = closeScreen(state);
	return closed !== state && isComparing(state) ? {...closed, note: 'stopped comparing'} : closed;
};
