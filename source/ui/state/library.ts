import type {Article} from '../../article/article.js';
import type {GroupedLibrary} from '../../library/grouped.js';
import type {Command} from '../command.js';
import {articlesById} from '../rows/of-state.js';
import {openAddress} from './address.js';
import {openComparison, partnerOf} from './compare.js';
import {restore} from './remembered.js';
import type {LibraryScreen, Screen} from './screen.js';
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

/** Puts the articles of a library that was loaded again in the place of those before. */
const renew = (screen: Screen, before: readonly Article[], library: GroupedLibrary): Screen => {
	const now = (article: Article): Article => articlesById(library).get(article.id) ?? article;
	switch (screen.name) {
		case 'library': {
			const article = before[screen.cursor.selected];
			if (article === library.articles[screen.cursor.selected]) {
				return screen;
			}

			const selected = article === undefined ? -1 : library.articles.indexOf(now(article));
			return selected === -1 || selected === screen.cursor.selected
				? screen
				: {...screen, cursor: {...screen.cursor, selected}};
		}

		case 'reader':
			return {...screen, article: now(screen.article)};
		case 'compare': {
			const {left, right} = screen.articles;
			const articles = {left: now(left), right: now(right)};
			// What is being compared is not compared anew because another report has been read.
			const isSame = articles.left === left && articles.right === right;
			return isSame ? screen : {...screen, articles};
		}

		case 'coverage': {
			const articles = screen.articles.map(now);
			const isSame = articles.every((article, index) => article === screen.articles[index]);
			return isSame ? screen : {...screen, articles};
		}

		default:
			return screen;
	}
};

/** Shows a library that has been loaded, in the same place where one was shown before. */
export const showLibrary = (state: State, library: GroupedLibrary): State => {
	if (library === state.library) {
		return state;
	}

	const [left, right] = library.articles;
	if (
		state.comparing &&
		library.progress === undefined &&
		left !== undefined &&
		right !== undefined
	) {
		const opened = openComparison({...state, library, comparing: false}, {left, right});
		return {...opened, under: []};
	}

	const before = state.library?.articles ?? [];
	const renewed = {
		...state,
		library,
		marked: state.marked.flatMap(({id}) => articlesById(library).get(id) ?? []),
		under: state.under.map(screen => renew(screen, before, library)),
		screen: renew(state.screen, before, library),
	};
	return restore(renewed, library);
};
