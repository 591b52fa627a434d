import {renderToString} from 'ink';
import {ScreenOnTop} from '../../source/ui/screens/screen-on-top.js';
import type {State} from '../../source/ui/state/state.js';

/** The lines that a terminal shows for a state, without colours and the blanks that end them. */
export const frameOf = (state: State): string[] =>
	renderToString(<ScreenOnTop state={state} />, {columns: state.size.columns}).split('\n');
