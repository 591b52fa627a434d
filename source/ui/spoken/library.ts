import {outletOf} from '../../layout/comparison.js';
import {articleInWords} from '../../layout/in-words.js';
import {problemLine} from '../../library/source.js';
import {shownKeyOf} from '../bindings.js';
import {describe} from '../screens/library.js';
import type {LibraryScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import type {Spoken} from './announce.js';
import {placed} from './placed.js';

/** What is marked, and what comparing does with it. */
const marks = ({marked, keymap}: State): string => {
	const [first, second] = marked.map(outletOf);
	const key = shownKeyOf(keymap, 'library', 'compare');
	return first === undefined
		? ''
		: second === undefined
			? `Marked: ${first}. ${key} compares it with the selected report.`
			: `Marked: ${first} and ${second}. ${key} compares them.`;
};

/** What there is to say of the library. */
export const spokenLibrary = (state: State, {cursor}: LibraryScreen): Spoken => {
	const {library, marked, keymap} = state;
	if (library === undefined || library.progress !== undefined) {
		return ['Loading.'];
	}

	const article = library.articles[cursor.selected];
	const story = article && library.stories.find(({articles}) => articles.includes(article));
	const reports = story?.articles.length ?? 0;
	return [
		`Library: ${describe(library)}. ${shownKeyOf(keymap, 'library', 'show-help')} gives help.`,
		library.problems.map(problemLine).join(' '),
		marks(state),
		story !== undefined && reports > 1 ? `Story of ${reports} reports: ${story.title}` : '',
		placed(
			state,
			article && `${marked.includes(article) ? 'Marked. ' : ''}${articleInWords(article)}`,
		),
	];
};
