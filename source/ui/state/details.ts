import type {Comparison} from '../../comparison/comparison.js';
import type {Command} from '../command.js';
import {detailEntries} from '../rows/details-rows.js';
import {startOfColumn} from './cursor.js';
import {selectPlace} from './place.js';
import type {DetailsScreen} from './screen.js';
import {closeScreen, openScreen, request, type State} from './state.js';

/** Opens the list of what either report has alone. */
export const openDetails = (state: State, comparison: Comparison): State =>
	detailEntries(comparison).length === 0
		? {...state, note: 'neither report has a name, figure, date or quotation alone'}
		: openScreen(state, {name: 'details', comparison, cursor: startOfColumn});

/** Keys of the list. */
export const reduceDetails = (
	state: State,
	{comparison, cursor}: DetailsScreen,
	command: Command,
): State | undefined => {
	const entry = detailEntries(comparison)[cursor.selected];
	if (entry === undefined) {
		return undefined;
	}

	const {side, detail} = entry;
	switch (command) {
		case 'open': {
			const below = closeScreen(state);
			return below.screen.name === 'compare'
				? selectPlace(below, {...below.screen, filter: 'all'}, {side, sentence: detail.sentence})
				: below;
		}

		case 'copy':
			return request(state, {
				type: 'copy',
				text: comparison[side].sentences[detail.sentence]?.text ?? '',
			});
		default:
			return undefined;
	}
};
