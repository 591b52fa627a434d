import {emptyField, fieldOf, insert, textOfField} from './field.js';
import type {SearchScreen} from './screen.js';
import {type State, show} from './state.js';

const most = 50;
const longest = 200;

/** Keeps what was searched for, as the last query. */
export const keepQuery = (state: State, {field}: SearchScreen): State => {
	const query = textOfField(field).trim().slice(0, longest);
	return query === '' || query === state.queries[0]
		? state
		: {
				...state,
				queries: [query, ...state.queries.filter(other => other !== query)].slice(0, most),
			};
};

/** Puts the query before the one in the field there; after the earliest, what was typed. */
export const recallQuery = (state: State, screen: SearchScreen): State => {
	const typed = screen.recalled?.typed ?? textOfField(screen.field);
	const earlier = state.queries.filter(query => query !== typed);
	const index = screen.recalled === undefined ? 0 : screen.recalled.index + 1;
	const query = earlier[index];
	if (earlier.length === 0) {
		return {...state, note: 'no earlier query'};
	}

	return query === undefined
		? show(state, {...screen, field: fieldOf(typed), recalled: undefined})
		: show(state, {...screen, field: insert(emptyField, query), recalled: {index, typed}});
};
