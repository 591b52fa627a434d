import type {Comparison} from '../../comparison/comparison.js';
import {isDifference, type RowOrder, rowFilters} from '../../comparison/rows.js';
import {otherSide} from '../../sides.js';
import type {Command} from '../command.js';
import {bodyHeight, linesForDetails} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import {openAddress} from './address.js';
import {jumpToNext} from './cursor.js';
import {openDetails} from './details.js';
import {otherStory} from './open-comparison.js';
import {placeKept, placeOn, rowsOfScreen, selectPlace} from './place.js';
import type {CompareScreen} from './screen.js';
import {edit, openReader, request, type State, show} from './state.js';
import {openCoverage} from './story.js';
import {openWrite} from './write.js';

/** Shows a comparison that has been made, unless other articles have been chosen by now. */
export const showComparison = (state: State, comparison: Comparison): State => {
	const {screen} = state;
	return screen.name === 'compare' &&
		screen.articles.left === comparison.left &&
		screen.articles.right === comparison.right
		? selectPlace(state, {...screen, comparison, listed: 0}, screen.place)
		: state;
};

/** Changes how the rows are shown, and stays at the same sentence, or goes back to the one that a filter took away. */
const rearrange = (state: State, screen: CompareScreen, change: (state: State) => State): State => {
	const place = placeKept(state, screen, otherSide(screen.pane));
	const changed = change(state);
	return changed.screen.name === 'compare' ? selectPlace(changed, changed.screen, place) : changed;
};

const after = <Value>(values: readonly Value[], value: Value): Value =>
	values[(values.indexOf(value) + 1) % values.length] ?? value;

const orders: readonly RowOrder[] = ['left', 'right', 'kind'];

const moveToDifference = (state: State, screen: CompareScreen, step: 1 | -1): State => {
	const rows = rowsOfScreen(state, screen);
	const holds = (index: number): boolean => {
		const row = rows[index];
		return row !== undefined && isDifference(row);
	};
	const cursor = jumpToNext(screen.cursor, step, holds, rowsOf(state), bodyHeight(state));
	return cursor === undefined
		? {...state, note: step > 0 ? 'no difference below' : 'no difference above'}
		: show(state, {...screen, cursor});
};

/** Puts another report into the pane, and stays at the same sentence of the one that remains. */
const changeArticle = (state: State, screen: CompareScreen, step: 1 | -1): State => {
	const {pane, articles} = screen;
	const kept = articles[otherSide(pane)];
	const choice = state.library?.articles.filter(article => article !== kept) ?? [];
	const index = choice.indexOf(articles[pane]);
	const article = choice[(index + step + choice.length) % choice.length];
	if (article === undefined || article === articles[pane]) {
		return {...state, note: 'there is no other report'};
	}

	const changed = {...articles, [pane]: article};
	const before = placeKept(state, screen, otherSide(pane));
	// What is hidden in the report that goes is not there to be gone back to.
	const place = before?.side === pane ? placeOn(state, screen, otherSide(pane)) : before;
	return {
		...show(state, {...screen, articles: changed, place}),
		note: otherStory(state, changed),
	};
};

const arrangementWords: Readonly<Record<State['arrangement'], string>> = {
	automatic: 'automatic',
	columns: 'side by side',
	stacked: 'stacked',
};

/** Arranges the comparison otherwise, and says so, as it may look the same. */
const arrange = (state: State, arrangement: State['arrangement']): State => ({
	...state,
	arrangement,
	note: `layout: ${arrangementWords[arrangement]}`,
});

const swap = (state: State, screen: CompareScreen): State => {
	const place = placeKept(state, screen, screen.pane);
	const {left, right} = screen.articles;
	return show(state, {
		...screen,
		articles: {left: right, right: left},
		place: place && {...place, side: otherSide(place.side)},
	});
};

/** Keys of the comparison. */
export const reduceCompare = (
	state: State,
	screen: CompareScreen,
	command: Command,
): State | undefined => {
	const place = placeOn(state, screen, screen.pane);
	const article = screen.articles[place?.side ?? screen.pane];
	switch (command) {
		case 'move-to-next-difference':
			return moveToDifference(state, screen, 1);
		case 'move-to-previous-difference':
			return moveToDifference(state, screen, -1);
		case 'open-next-article':
			return changeArticle(state, screen, 1);
		case 'open-previous-article':
			return changeArticle(state, screen, -1);
		case 'switch-pane':
			return show(state, {...screen, pane: otherSide(screen.pane)});
		case 'swap-sides':
			return swap(state, screen);
		case 'change-order':
			return rearrange(state, screen, now => ({...now, order: after(orders, now.order)}));
		case 'change-filter':
			return rearrange(state, screen, now =>
				show(now, {...screen, filter: after(rowFilters, screen.filter)}),
			);
		case 'arrange-automatically':
			return arrange(state, 'automatic');
		case 'arrange-in-columns':
			return arrange(state, 'columns');
		case 'arrange-stacked':
			return arrange(state, 'stacked');
		case 'explain':
			return linesForDetails(state.size) === 0
				? {...state, note: 'no room to say why: make the terminal higher'}
				: {...state, explaining: !state.explaining};
		case 'show-details':
			return openDetails(state, screen);
		case 'open':
			return rowsOfScreen(state, screen)[screen.cursor.selected]?.folded
				? rearrange(state, screen, now => show(now, {...screen, unfolded: true}))
				: openReader(state, article, place?.sentence);
		case 'show-coverage':
			return openCoverage(state, article, place?.sentence);
		case 'write':
			return (
				screen.comparison && openWrite(state, {kind: 'comparison', comparison: screen.comparison})
			);
		case 'copy':
			return place === undefined
				? {...state, note: 'the filter shows no sentence'}
				: request(state, {type: 'copy', text: article.sentences[place.sentence]?.text ?? ''});
		case 'edit':
			return edit(state, article);
		case 'show-address':
			return openAddress(state, article);
		default:
			return undefined;
	}
};
