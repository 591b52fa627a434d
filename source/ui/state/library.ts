import type {Article} from '../../article/article.js';
import type {Command} from '../command.js';
import {openAddress} from './address.js';
import {openComparison, partnerOf} from './compare.js';
import type {LibraryScreen} from './screen.js';
import {edit, openReader, request, type State} from './state.js';
import {openCoverage} from './story.js';
import {openWrite} from './write.js';

const mark = (marked: readonly Article[], article: Article): readonly Article[] =>
	marked.includes(article)
		? marked.filter(other => other !== article)
		: [...marked.slice(-1), article];

const compareMarked = (state: State, selected: Article): State => {
	const [left = selected, right = partnerOf(state, left)] = state.marked;
	if (state.marked.length === 1 && left !== selected) {
		return openComparison(state, {left, right: selected});
	}

	return right === undefined
		? {...state, note: 'compare needs two reports'}
		: openComparison(state, {left, right});
};

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
		return stop(state);
	}

	const article = state.library?.articles[screen.cursor.selected];
	if (article === undefined) {
		return undefined;
	}

	switch (command) {
		case 'open':
			return openReader(state, article);
		case 'mark':
			return {
				...state,
				marked: mark(state.marked, article),
				screen: {...screen, cursor: {...screen.cursor, selected: screen.cursor.selected + 1}},
			};
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
