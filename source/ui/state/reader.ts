import {tells} from '../../coverage/versions.js';
import type {Command} from '../command.js';
import {bodyHeight} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import {openAddress} from './address.js';
import {besideOf} from './beside.js';
import {jumpToNext, startOfColumn} from './cursor.js';
import {openPair, partnerOf} from './open-comparison.js';
import type {ReaderScreen} from './screen.js';
import {edit, request, type State, show} from './state.js';
import {openCoverage, whyAlone} from './story.js';
import {openVersions} from './versions.js';
import {openWrite} from './write.js';

const openNeighbour = (state: State, screen: ReaderScreen, step: 1 | -1): State => {
	const articles = state.library?.articles ?? [];
	const article = articles[articles.indexOf(screen.article) + step];
	return article === undefined
		? {...state, note: step > 0 ? 'this is the last report' : 'this is the first report'}
		: show(state, {
				...screen,
				article,
				cursor: {...startOfColumn, selected: state.positions.get(article.id) ?? 0},
			});
};

/** Goes to the next or previous sentence that no other report of the story tells. */
const moveToSentenceAlone = (state: State, screen: ReaderScreen, step: 1 | -1): State => {
	const {article, cursor} = screen;
	const beside = besideOf(state, article);
	if (!beside?.isFound) {
		return {...state, note: beside ? 'not compared yet' : whyAlone(state, article)};
	}

	const isAlone = (sentence: number): boolean => {
		const told = beside.of(sentence);
		return told.length > 0 && told.every(({version}) => !tells(version.telling));
	};

	const moved = jumpToNext(cursor, step, isAlone, rowsOf(state), bodyHeight(state));
	return moved === undefined
		? {...state, note: `no sentence ${step > 0 ? 'below' : 'above'} stands here alone`}
		: show(state, {...screen, cursor: moved});
};

/** Keys of the reader: other articles, comparing, copying, editing. */
export const reduceReader = (
	state: State,
	screen: ReaderScreen,
	command: Command,
): State | undefined => {
	const {article, cursor} = screen;
	switch (command) {
		case 'open-next-article':
			return openNeighbour(state, screen, 1);
		case 'open-previous-article':
			return openNeighbour(state, screen, -1);
		case 'move-to-next-difference':
			return moveToSentenceAlone(state, screen, 1);
		case 'move-to-previous-difference':
			return moveToSentenceAlone(state, screen, -1);
		case 'compare': {
			const right = partnerOf(state, article);
			return right === undefined
				? {...state, note: 'compare needs two reports'}
				: openPair(state, {left: article, right}, {side: 'left', sentence: cursor.selected});
		}

		case 'show-coverage':
			return openCoverage(state, article, cursor.selected);
		case 'show-versions':
			return openVersions(state);
		case 'copy':
			return request(state, {type: 'copy', text: article.sentences[cursor.selected]?.text ?? ''});
		case 'write': {
			const beside = besideOf(state, article);
			return beside?.isFound === false
				? {...state, note: 'the other reports are still being compared'}
				: openWrite(state, {kind: 'report', article, toldOf: row => beside?.of(row) ?? []});
		}

		case 'edit':
			return edit(state, article);
		case 'show-address':
			return openAddress(state, article);
		default:
			return undefined;
	}
};
