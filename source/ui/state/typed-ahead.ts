import {commandOf} from '../bindings.js';
import type {Command} from '../command.js';
import {typedBy} from '../keys.js';
import {editField, textOfField} from './field.js';
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

/** Whether the query in the search field has no answer yet, or none so far in what has been searched. */
const isSearching = ({screen}: State): boolean =>
	screen.name === 'search' &&
	textOfField(screen.field).trim() !== '' &&
	(screen.answered !== textOfField(screen.field) ||
		(screen.answer?.hits.length === 0 && !screen.answer.complete));

/** Whether the screen on top waits for what other threads find. */
export const isAwaiting = (state: State): boolean => isComparing(state) || isSearching(state);

const leaving: ReadonlySet<Command> = new Set<Command>(['back', 'close', 'quit', 'suspend']);

/** What can be done without what the reports are compared for. */
const independent: ReadonlySet<Command> = new Set<Command>([
	...leaving,
	'change-theme',
	'open-next-article',
	'open-previous-article',
	'redraw',
	'search-library',
	'show-help',
	'swap-sides',
]);

/** What needs the passages that a query has found. */
const aboutPassages: ReadonlySet<Command> = new Set<Command>([
	'open',
	'group-passages',
	'move-down',
	'move-page-down',
]);

const canGoFirst = ({screen}: State, command: Command): boolean =>
	screen.name === 'search' ? !aboutPassages.has(command) : independent.has(command);

/** After these, letters are a text. */
const openingField: ReadonlySet<Command | undefined> = new Set(['find', 'search-library', 'write']);

const commandOfTyped = (state: State, typed: Typed): Command | undefined =>
	typed.type === 'press' ? commandOf(state.keymap, contextOf(state), typed.key) : undefined;

const textOfTyped = (typed: Typed): string =>
	typed.type === 'press' ? typedBy(typed.key) : typed.text;

/**
 * Whether a query is edited, so that nobody waits for its answer any more. Letters behind Enter are
 * no part of it, but for the report that this opens.
 */
export const editsQuery = (state: State, typed: Typed): boolean => {
	const {screen, typedAhead} = state;
	if (screen.name !== 'search') {
		return false;
	}

	const command = commandOfTyped(state, typed);
	return command === undefined
		? textOfTyped(typed) !== '' && typedAhead.every(each => commandOfTyped(state, each) !== 'open')
		: editField(screen.field, command) !== screen.field;
};

/**
 * Whether what is typed has to wait until the reports have been compared, or the query has been
 * answered. What needs that waits, and what comes after it, so that everything happens in order; but
 * one can always leave.
 */
export const hasToWait = (state: State, typed: Typed): boolean => {
	if (!isAwaiting(state) || contextOf(state) === 'find' || editsQuery(state, typed)) {
		return false;
	}

	const command = commandOfTyped(state, typed);
	const isFirst = state.typedAhead.length === 0;
	if (command === undefined) {
		return !isFirst;
	}

	const isText =
		typed.type === 'press' &&
		typedBy(typed.key) !== '' &&
		state.typedAhead.some(each => openingField.has(commandOfTyped(state, each)));
	return isText || !(isFirst ? canGoFirst(state, command) : leaving.has(command));
};
