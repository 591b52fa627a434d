import {themeAfter} from '../../theme/themes.js';
import type {Command} from '../command.js';
import {bodyHeight} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import {reduceAddress} from './address.js';
import {reduceCompare} from './compare.js';
import {reduceCoverage} from './coverage.js';
import {reduceDetails} from './details.js';
import {reduceFind, typeIntoFind} from './find.js';
import {leave} from './leave.js';
import {reduceLibrary} from './library.js';
import {isMotion, moveCursor} from './motion.js';
import {reduceReader} from './reader.js';
import {reduceSearch, typeIntoSearch} from './search.js';
import {openScreen, openSearch, request, type State, show, themeOf} from './state.js';
import {reduceVersions} from './versions.js';
import {reduceWrite, typeIntoWrite} from './write.js';

/** What every screen does alike. */
const reduceAnywhere = (state: State, command: Command): State => {
	const {screen} = state;
	if (isMotion(command)) {
		const cursor = moveCursor(screen.cursor, command, rowsOf(state), bodyHeight(state));
		return show(state, {...screen, cursor});
	}

	switch (command) {
		case 'search-library':
			return openSearch(state);
		case 'change-theme': {
			if (!state.hasColors) {
				return {...state, note: 'there are no colours here: all themes look alike'};
			}

			const theme = themeAfter(themeOf(state));
			return {...state, theme, note: `theme: ${theme}`};
		}

		case 'show-help':
			return openScreen(state, {
				name: 'help',
				about: screen.name,
				cursor: {selected: 0, top: undefined},
			});
		case 'close':
			return leave(state);
		case 'back':
			return state.under.length === 0 ? request(state, {type: 'quit'}) : leave(state);
		case 'quit':
			return request(state, {type: 'quit'});
		case 'suspend':
			return request(state, {type: 'suspend'});
		case 'redraw':
			return request(state, {type: 'redraw'});
		default:
			return state;
	}
};

/** What the screen on top does of its own; undefined where a command means there what it means anywhere. */
const reduceScreen = (state: State, command: Command): State | undefined => {
	const {screen} = state;
	switch (screen.name) {
		case 'library':
			return reduceLibrary(state, screen, command);
		case 'reader':
			return reduceFind(state, screen, command) ?? reduceReader(state, screen, command);
		case 'compare':
			return reduceFind(state, screen, command) ?? reduceCompare(state, screen, command);
		case 'address':
			return reduceAddress(state, screen, command);
		case 'details':
			return reduceDetails(state, screen, command);
		case 'versions':
			return reduceVersions(state, screen, command);
		case 'coverage':
			return reduceFind(state, screen, command) ?? reduceCoverage(state, screen, command);
		case 'search':
			return reduceSearch(state, screen, command);
		case 'write':
			return reduceWrite(state, screen, command);
		case 'help':
			return undefined;
	}
};

/** Does what is asked for. */
export const obey = (state: State, command: Command): State =>
	reduceScreen(state, command) ?? reduceAnywhere(state, command);

/** Types into the field that is open, if any. */
export const typeText = (state: State, text: string): State => {
	const {screen} = state;
	if (text === '') {
		return state;
	}

	if (screen.name === 'search') {
		return typeIntoSearch(state, screen, text);
	}

	if (screen.name === 'write') {
		return typeIntoWrite(state, screen, text);
	}

	return 'find' in screen ? typeIntoFind(state, screen, text) : state;
};
