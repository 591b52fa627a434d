import type {Article} from '../../article/article.js';
import {outletOf} from '../../layout/comparison.js';
import type {Command} from '../command.js';
import {openAddress} from './address.js';
import {openPair, pairOf} from './open-comparison.js';
import type {LibraryScreen} from './screen.js';
import {edit, openReader, request, type State} from './state.js';
import {openCoverage} from './story.js';
import {openWrite} from './write.js';

const mostMarked = 2;

/** Marks an article, or takes its mark away, and goes on to the next row. */
const mark = (state: State, screen: LibraryScreen, article: Article): State => {
	const cursor = {...screen.cursor, selected: screen.cursor.selected + 1};
	const others = state.marked.filter(other => other !== article);
	if (others.length < state.marked.length) {
		return {...state, marked: others, screen: {...screen, cursor}};
	}

	const [oldest] = others.slice(0, 1 - mostMarked);
	return {
		...state,
		marked: [...others.slice(1 - mostMarked), article],
		screen: {...screen, cursor},
		note: oldest && `no longer marked, as it was the first of three: ${outletOf(oldest)}`,
	};
};

const compareMarked = (state: State, selected: Article): State => {
	const pair = pairOf(state, selected);
	return pair === undefined ? {...state, note: 'compare needs two reports'} : openPair(state, pair);
};

const clearMarks = (state: State): State | undefined =>
	state.marked.length === 0 ? undefined : {...state, marked: [], note: 'no report is marked now'};

/** Stops the reading or grouping that is being done. */
const stop = (state: State): State | undefined => {
	const {library} = state;
	const work = library === undefined ? 'reading' : library.progress?.work;
	return work && request({...state, note: `stopped ${work}`}, {type: 'stop'});
};

/** Keys of the library: open, mark and compare articles. */
export const reduceLibrary = (
	state: State,
	screen: LibraryScreen,
	command: Command,
): State | undefined => {
	if (command === 'close') {
		return stop(state) ?? clearMarks(state);
	}

	const article = state.library?.articles[screen.cursor.selected];
	if (article === undefined) {
		return undefined;
	}

	switch (command) {
		case 'open':
			return openReader(state, article);
		case 'mark':
			return mark(state, screen, article);
		case 'compare':
			return compareMarked(state, article);
		case 'show-coverage':
			return openCoverage(state, article);
		case 'write':
			return openWrite(state, {kind: 'list', stories: state.library?.stories ?? []});
		case 'edit':
			return edit(state, article);
		case 'show-address':
			return openAddress(state, article);
		default:
			return undefined;
	}
};
