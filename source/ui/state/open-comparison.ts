import type {Article} from '../../article/article.js';
import {outletOf} from '../../layout/comparison.js';
import type {Sides} from '../../sides.js';
import {startOfColumn} from './cursor.js';
import {leftComparison} from './remembered.js';
import type {Place} from './screen.js';
import {openScreen, type State} from './state.js';
import {storyOf} from './story.js';

/** The report to compare an article with: the marked one, else the next of its story. */
export const partnerOf = ({library, marked}: State, article: Article): Article | undefined => {
	const ofStory = library?.stories.find(({articles}) => articles.includes(article))?.articles ?? [];
	const next = (articles: readonly Article[]): Article | undefined => {
		const others = articles.filter(other => other !== article);
		return others[articles.indexOf(article)] ?? others[0];
	};
	return marked.find(other => other !== article) ?? next(ofStory) ?? next(library?.articles ?? []);
};

/** What the library compares: the marked two, or the marked one with the selected, or that with its partner. */
export const pairOf = (state: State, selected: Article): Sides<Article> | undefined => {
	const [left = selected, marked] = state.marked;
	const right = marked ?? (left === selected ? partnerOf(state, left) : selected);
	return right && {left, right};
};

/** Opens the comparison of two reports at a place; if none is named, as it was left. */
export const openComparison = (state: State, articles: Sides<Article>, place?: Place): State => {
	const left = place === undefined ? leftComparison(state, articles) : undefined;
	return openScreen(state, {
		name: 'compare',
		articles,
		comparison: undefined,
		filter: left?.filter ?? 'all',
		unfolded: false,
		pane: 'right',
		place: place ?? left?.place,
		hidden: undefined,
		listed: 0,
		cursor: startOfColumn,
		find: undefined,
	});
};

/** That two reports stand side by side which are of different stories, once the stories are known. */
export const otherStory = (state: State, {left, right}: Sides<Article>): string | undefined => {
	const {library} = state;
	const isGrouped = library?.progress === undefined && !library?.isUngrouped;
	// What is gone is of no story any more.
	const areThere = [left, right].every(article => library?.articles.includes(article));
	return isGrouped && areThere && !storyOf(state, left).includes(right)
		? `these report different stories: ${outletOf(left)}, ${outletOf(right)}`
		: undefined;
};

/** Opens the comparison of two reports; where not both were marked to be compared, it says whether they are of one story. */
export const openPair = (state: State, articles: Sides<Article>, place?: Place): State => {
	const {left, right} = articles;
	const areChosen = state.marked.includes(left) && state.marked.includes(right);
	const opened = openComparison(state, articles, place);
	return areChosen ? opened : {...opened, note: otherStory(state, articles)};
};
