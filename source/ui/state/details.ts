import type {Command} from '../command.js';
import {detailEntries} from '../rows/details-rows.js';
import {isCurrent, selectPlace} from './place.js';
import type {CompareScreen, DetailsScreen, Place} from './screen.js';
import {sentenceNow} from './sentence-now.js';
import {closeScreen, openScreen, request, type State, show} from './state.js';

/** Opens the list of what either report has alone, where it was left. */
export const openDetails = (state: State, {comparison, listed}: CompareScreen): State =>
	comparison === undefined || detailEntries(comparison).length === 0
		? {...state, note: 'neither report has a name, figure, date or quotation alone'}
		: openScreen(state, {
				name: 'details',
				comparison,
				cursor: {selected: listed, top: undefined},
			});

/** Goes back to the comparison, which keeps where the list was left. */
const closeDetails = (state: State, {cursor}: DetailsScreen): State => {
	const below = closeScreen(state);
	return below.screen.name === 'compare'
		? show(below, {...below.screen, listed: cursor.selected})
		: below;
};

/** Selects a sentence, and takes the filter away if it hides that. */
const goTo = (state: State, screen: CompareScreen, place: Place): State => {
	const there = selectPlace(state, screen, place);
	const isShown =
		isCurrent(screen) && there.screen.name === 'compare' && there.screen.hidden === undefined;
	return isShown ? there : selectPlace(state, {...screen, filter: 'all'}, place);
};

/** Keys of the list. */
export const reduceDetails = (
	state: State,
	screen: DetailsScreen,
	command: Command,
): State | undefined => {
	const {comparison, cursor} = screen;
	const entry = detailEntries(comparison)[cursor.selected];
	if (entry === undefined) {
		return undefined;
	}

	const {side, detail} = entry;
	switch (command) {
		case 'open': {
			const below = closeDetails(state, screen);
			if (below.screen.name !== 'compare') {
				return below;
			}

			// The report may have been read again since.
			const now = below.screen.articles[side];
			const sentence = sentenceNow(comparison[side], now, detail.sentence) ?? detail.sentence;
			return goTo(below, below.screen, {side, sentence});
		}

		case 'back':
		case 'close':
			return closeDetails(state, screen);
		case 'copy':
			return request(state, {
				type: 'copy',
				text: comparison[side].sentences[detail.sentence]?.text ?? '',
			});
		default:
			return undefined;
	}
};
