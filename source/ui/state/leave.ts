import {closeScreen, type State} from './state.js';
import {isComparing} from './typed-ahead.js';

/** Goes back to the screen below, and says so where that stops what was being done for this one. */
export const leave = (state: State): State => {
	const closed = closeScreen(state);
	return closed !== state && isComparing(state)
		? {...closed, typedAhead: [], note: 'stopped comparing'}
		: closed;
};
