import type {Hit} from '../../search/passage.js';
import type {Command} from '../keymap.js';
import {articlesById} from '../rows/of-state.js';
import {startOfColumn} from './cursor.js';
import {editField, insert, textOfField} from './field.js';
import {openReader, type SearchScreen, type State, show} from './state.js';

/** Keys of the search: typing, and reading a passage that was found. */
export const reduceSearch = (
	state: State,
	screen: SearchScreen,
	command: Command,
): State | undefined => {
	if (command === 'open') {
		const hit = screen.hits[screen.cursor.selected];
		const article = state.library && hit && articlesById(state.library).get(hit.article);
		return article === undefined ? state : openReader(state, article, hit?.sentence);
	}

	const field = editField(screen.field, command);
	return field === screen.field ? undefined : show(state, {...screen, field});
};

/** Types into the search field. */
export const typeIntoSearch = (state: State, screen: SearchScreen, text: string): State =>
	show(state, {...screen, field: insert(screen.field, text)});

/** Shows what a query has found, unless another one has been typed by now. */
export const showHits = (state: State, query: string, hits: readonly Hit[]): State => {
	const {screen} = state;
	return screen.name === 'search' && textOfField(screen.field) === query
		? show(state, {...screen, hits, answered: query, cursor: startOfColumn})
		: state;
};
