import type {Answer} from '../../search/client.js';
import type {Command} from '../command.js';
import {articlesById} from '../rows/of-state.js';
import {startOfColumn} from './cursor.js';
import {editField, insert, textOfField} from './field.js';
import type {SearchScreen} from './screen.js';
import {openReader, type State, show} from './state.js';

/** Keys of the search: typing, and reading a passage that was found. */
export const reduceSearch = (
	state: State,
	screen: SearchScreen,
	command: Command,
): State | undefined => {
	if (command === 'open') {
		const hit = screen.answer?.hits[screen.cursor.selected];
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
export const showAnswer = (state: State, query: string, answer: Answer): State => {
	const {screen} = state;
	if (screen.name !== 'search' || textOfField(screen.field) !== query) {
		return state;
	}

	// Answered again, as more articles have been taken in: the reader stays where they are.
	const cursor = screen.answered === query ? screen.cursor : startOfColumn;
	return show(state, {...screen, answer, answered: query, cursor});
};
