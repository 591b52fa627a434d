import {commandOf} from '../bindings.js';
import type {Command} from '../command.js';
import {typedBy} from '../keys.js';
import {isCurrent} from './place.js';
import {contextOf, type State, type Typed} from './state.js';
import {wantedCoverage} from './story.js';

/** Whether reports are being compared for the screen on top. */
export const isComparing = (state: State): boolean => {
	const {screen} = state;
	return screen.name === 'coverage'
		? wantedCoverage(state) !== undefined
		: screen.name === 'compare' && !isCurrent(screen);
};

const leaving: ReadonlySet<Command> = new Set<Command>(['back', 'close', 'quit', 'suspend']);

/** What can be done without what the reports are compared for. */
const independent: ReadonlySet<Command> = new Set<Command>([
	...leaving,
	'change-theme',
	'open-next-article',
	'open-previous-article',
	'search-library',
	'show-help',
	'swap-sides',
]);

/** After these, letters are a text. */
const openingField: ReadonlySet<Command | undefined> = new Set(['find', 'search-library', 'write']);

/**
 * Whether what is typed has to wait until the reports have been compared. What needs them waits, and
 * what comes after that, so that everything happens in order; but one can always leave.
 */
export const hasToWait = (state: State, typed: Typed): boolean => {
	const context = contextOf(state);
	if (!isComparing(state) || context === 'find') {
		return false;
	}

	const commandBy = (each: Typed): Command | undefined =>
		each.type === 'press' ? commandOf(state.keymap, context, each.key) : undefined;
	const command = commandBy(typed);
	const isFirst = state.typedAhead.length === 0;
	if (command === undefined) {
		return !isFirst;
	}

	const isText =
		typed.type === 'press' &&
		typedBy(typed.key) !== '' &&
		state.typedAhead.some(each => openingField.has(commandBy(each)));
	return isText || !(isFirst ? independent : leaving).has(command);
};
