import type {Answer} from '../../search/client.js';
import type {Hit} from '../../search/passage.js';
import type {Command} from '../command.js';
import {shownHits} from '../rows/hit-rows.js';
import {articlesById} from '../rows/of-state.js';
import {startOfColumn} from './cursor.js';
import {editField, fieldOf, insert, textOfField} from './field.js';
import {keepQuery, recallQuery} from './queries.js';
import type {SearchScreen} from './screen.js';
import {closeScreen, openReader, type State, show} from './state.js';

/** The longest of the words that were found, as it is written there. */
const wordFound = ({text, matches}: Hit): string =>
	matches
		.map(([start, end]) => text.slice(start, end))
		.reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Opens the passage; in the reader, what was found in it stays marked, and one can go to its next place. */
const open = (state: State, screen: SearchScreen): State => {
	const hit = shownHits(screen)[screen.cursor.selected];
	const article = state.library && hit && articlesById(state.library).get(hit.article);
	return hit === undefined || article === undefined
		? state
		: openReader(keepQuery(state, screen), article, hit.sentence, wordFound(hit));
};

/** Searches for the nearest that is there, in the place of a query that has found nothing. */
const takeNearest = (state: State, screen: SearchScreen): State => {
	const {answer, answered, field} = screen;
	const nearest = answered === textOfField(field) ? answer?.nearest : undefined;
	return nearest === undefined
		? state
		: show(
				{...keepQuery(state, screen), note: `nothing found for ${textOfField(field)}`},
				{...screen, field: fieldOf(nearest.query), recalled: undefined},
			);
};

/** Puts the passages in the other order; the same one stays selected. */
const group = (state: State, screen: SearchScreen): State => {
	const hit = shownHits(screen)[screen.cursor.selected];
	const grouped = {...screen, grouped: !screen.grouped};
	const selected = hit === undefined ? 0 : shownHits(grouped).indexOf(hit);
	return show(state, {...grouped, cursor: {selected, top: undefined}});
};

/** Keys of the search: typing, and reading a passage that was found. */
export const reduceSearch = (
	state: State,
	screen: SearchScreen,
	command: Command,
): State | undefined => {
	switch (command) {
		case 'open':
			return shownHits(screen).length === 0 ? takeNearest(state, screen) : open(state, screen);
		case 'group-passages':
			return group(state, screen);
		case 'close':
			return {...closeScreen(keepQuery(state, screen)), typedAhead: []};
		case 'move-up': {
			const {selected, top} = screen.cursor;
			const isAtTop = selected === 0 && (top?.line ?? 0) === 0;
			return isAtTop ? recallQuery(state, screen) : undefined;
		}

		default: {
			const field = editField(screen.field, command);
			return field === screen.field
				? undefined
				: show(state, {...screen, field, recalled: undefined});
		}
	}
};

/** Types into the search field. */
export const typeIntoSearch = (state: State, screen: SearchScreen, text: string): State =>
	show(state, {...screen, field: insert(screen.field, text), recalled: undefined});

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
