import type {Comparison} from '../../comparison/comparison.js';
import type {Coverage} from '../../coverage/coverage.js';
import type {GroupedLibrary} from '../../library/grouped.js';
import type {Answer} from '../../search/client.js';
import type {Ground} from '../../theme/theme.js';
import {commandOf, showKey, shownKeyOf} from '../bindings.js';
import {type Command, fields} from '../command.js';
import {bodyHeight, isTooSmall} from '../frame.js';
import {plainKeysOf, typedBy} from '../keys.js';
import {rowsOf} from '../rows/of-state.js';
import type {MouseReport} from '../terminal/reports.js';
import {within} from './column.js';
import {showComparison} from './compare.js';
import {reveal} from './cursor.js';
import {scrollLines} from './motion.js';
import {clickedRow, scrolledLines} from './mouse.js';
import {obey, typeText} from './obey.js';
import {takeDownPlace} from './remembered.js';
import {showAnswer} from './search.js';
import {showLibrary} from './show-library.js';
import {type Covering, contextOf, type Size, type State, show, type Typed} from './state.js';
import {showCoverage} from './story.js';
import {editsQuery, hasToWait, isAwaiting} from './typed-ahead.js';
import {askToOverwrite, showWritten} from './write.js';

/** What happens: a key, a size, something that was read, made or found. */
export type Action =
	| Typed
	| {readonly type: 'mouse'; readonly report: MouseReport}
	| {readonly type: 'hear-ground'; readonly ground: Ground}
	| {readonly type: 'resize'; readonly size: Size}
	| {readonly type: 'show-library'; readonly library: GroupedLibrary}
	| {readonly type: 'show-comparison'; readonly comparison: Comparison}
	| {readonly type: 'show-coverage'; readonly coverage: Coverage}
	| {readonly type: 'show-covering'; readonly covering: Covering}
	| {readonly type: 'show-written'; readonly file: string}
	| {readonly type: 'ask-to-overwrite'; readonly file: string}
	| {readonly type: 'show-answer'; readonly query: string; readonly answer: Answer}
	| {readonly type: 'take-requests'; readonly count: number}
	| {readonly type: 'tell'; readonly note: string};

/** What to say of a key that is bound to nothing where it is pressed. */
const wordsForUnknown = (state: State, key: string): string => {
	const help = shownKeyOf(state.keymap, contextOf(state), 'show-help');
	const hint = help === undefined ? '' : `: ${help} shows the keys`;
	return `${showKey(key)} does nothing here${hint}`;
};

const press = (state: State, key: string): State => {
	const told = state.note === undefined ? state : {...state, note: undefined};
	const command = commandOf(state.keymap, contextOf(state), key);
	if (command !== undefined) {
		return obey(told, command);
	}

	const typed = typeText(told, typedBy(key));
	return typed === told ? {...told, note: wordsForUnknown(state, key)} : typed;
};

/** The wheel scrolls; a click selects a row, and opens the one that is selected. */
const point = (state: State, report: MouseReport): State => {
	const {screen} = state;
	const lines = scrolledLines(report);
	if (lines !== 0) {
		const cursor = scrollLines(screen.cursor, rowsOf(state), bodyHeight(state), lines);
		return show(state, {...screen, cursor});
	}

	const row = clickedRow(state, report);
	if (row === undefined) {
		return state;
	}

	// Whoever points at a row has done with typing what to find.
	const typed = contextOf(state) === 'find' ? obey(state, 'accept') : state;
	const there = show(typed, {...typed.screen, cursor: {...screen.cursor, selected: row}});
	return row === screen.cursor.selected ? obey(there, 'open') : there;
};

/** What can be asked for without seeing what it is asked of. */
const blind: ReadonlySet<Command | undefined> = new Set<Command>(['quit', 'suspend', 'redraw']);

const isUnseen = (state: State, action: Action): boolean =>
	isTooSmall(state.size) &&
	(action.type === 'mouse' ||
		action.type === 'paste' ||
		(action.type === 'press' && !blind.has(commandOf(state.keymap, contextOf(state), action.key))));

const takeIn = (state: State, typed: Typed): State => {
	if (hasToWait(state, typed)) {
		return {...state, typedAhead: [...state.typedAhead, typed]};
	}

	const now = editsQuery(state, typed) ? {...state, typedAhead: []} : state;
	return typed.type === 'press' ? press(now, typed.key) : typeText(now, typed.text);
};

const act = (state: State, action: Action): State => {
	switch (action.type) {
		case 'press':
		case 'paste':
			return takeIn(state, action);
		case 'mouse':
			return point(state, action.report);
		case 'hear-ground':
			return action.ground === state.ground ? state : {...state, ground: action.ground};
		case 'resize':
			return action.size === state.size ? state : {...state, size: action.size};
		case 'show-library':
			return showLibrary(state, action.library);
		case 'show-comparison':
			return showComparison(state, action.comparison);
		case 'show-coverage':
			return showCoverage(state, action.coverage);
		case 'show-covering':
			return {...state, covering: action.covering};
		case 'show-written':
			return showWritten(state, action.file);
		case 'ask-to-overwrite':
			return askToOverwrite(state, action.file);
		case 'show-answer':
			return showAnswer(state, action.query, action.answer);
		case 'take-requests':
			return {...state, requests: state.requests.slice(action.count)};
		case 'tell':
			return {...state, note: action.note};
	}
};

/** Keeps the selected row in its column and on the screen, whatever has happened to it. */
const settle = (state: State): State => {
	const {cursor} = state.screen;
	const rows = rowsOf(state);
	const selected = within(rows, cursor.selected);
	// What stands below the rows, and leaves them their room, is about the selected one.
	const inColumn =
		selected === cursor.selected
			? state
			: show(state, {...state.screen, cursor: {...cursor, selected}});
	const {top} = reveal(inColumn.screen.cursor, rows, bodyHeight(inColumn));
	return top.row === cursor.top?.row && top.line === cursor.top.line
		? inColumn
		: show(inColumn, {...inColumn.screen, cursor: {selected, top}});
};

/**
 * Gives up what a filter has taken from the screen as soon as the reader goes on from the row in its
 * stead; what is still being typed to find may lead back to that.
 */
const giveUpHidden = (state: State): State => {
	const {screen} = state;
	const isLeft =
		'hidden' in screen &&
		screen.hidden !== undefined &&
		screen.hidden.row !== screen.cursor.selected &&
		!screen.find?.typing;
	return isLeft ? show(state, {...screen, hidden: undefined}) : state;
};

const actAndSettle = (state: State, action: Action): State => {
	const next = isUnseen(state, action) ? state : act(state, action);
	return next === state ? state : takeDownPlace(giveUpHidden(settle(next)));
};

/** Does what was typed ahead, until something has to be awaited again. */
const catchUp = (state: State): State => {
	let now = state;
	while (!isAwaiting(now)) {
		const [first, ...rest] = now.typedAhead;
		if (first === undefined) {
			break;
		}

		now = {...actAndSettle({...now, typedAhead: []}, first), typedAhead: rest};
	}

	return now;
};

const keysAsKnown = (state: State, key: string): readonly string[] => {
	const context = contextOf(state);
	const plain = plainKeysOf(key);
	// Whoever edits a line by keys of the shell would be thrown out of the field by one it does not know.
	const leavesField = plain.length > 1 && fields.has(context);
	return leavesField || commandOf(state.keymap, context, key) !== undefined ? [key] : plain;
};

/** A key as the place knows it where it is pressed. */
const asKnown = (state: State, action: Action): readonly Action[] =>
	action.type === 'press'
		? keysAsKnown(state, action.key).map(key => ({type: 'press', key}))
		: [action];

/** The state after an action. */
export const reduce = (state: State, action: Action): State =>
	asKnown(state, action).reduce((now, each) => catchUp(actAndSettle(now, each)), state);
