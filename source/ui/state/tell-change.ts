import type {Article} from '../../article/article.js';
import {outletOf} from '../../layout/comparison.js';
import type {GroupedLibrary} from '../../library/grouped.js';
import type {Screen} from './screen.js';
import type {State} from './state.js';

/** The reports that stand on a screen. */
const reportsOn = (screen: Screen): readonly Article[] => {
	switch (screen.name) {
		case 'reader':
			return [screen.article];
		case 'compare':
			return [screen.articles.left, screen.articles.right];
		case 'coverage':
			return screen.articles;
		default:
			return [];
	}
};

const namesOf = (reports: readonly Article[]): string => reports.map(outletOf).join(', ');

/** The story of some reports, as far as the stories are known. */
const storyWith = (
	library: GroupedLibrary | undefined,
	reports: readonly Article[],
): readonly Article[] => {
	const ids = new Set(reports.map(({id}) => id));
	const story = library?.stories.find(({articles}) => articles.some(({id}) => ids.has(id)));
	return story?.articles ?? [];
};

/** The reports that have joined the story of those on the screen, which are not compared there. */
const joinedBy = (
	state: State,
	reports: readonly Article[],
	library: GroupedLibrary,
): readonly Article[] => {
	const known = new Set([...reports, ...storyWith(state.library, reports)].map(({id}) => id));
	return library.progress === undefined
		? storyWith(library, reports).filter(({id}) => !known.has(id))
		: [];
};

/** What has become of the reports that stand on the screen, where it is worth telling. */
export const tellChange = (
	state: State,
	now: Screen,
	library: GroupedLibrary,
): string | undefined => {
	const reports = reportsOn(now);
	const gone = reports.filter(report => !library.articles.includes(report));
	if (gone.some(report => state.library?.articles.includes(report))) {
		return `gone, and shown as it was: ${namesOf(gone)}`;
	}

	const changed = reportsOn(state.screen).filter(
		(report, index) => report !== reports[index] && !report.isExcerpt,
	);
	if (changed.length > 0) {
		return `read again: ${namesOf(changed)}`;
	}

	const joined = now.name === 'coverage' ? joinedBy(state, reports, library) : [];
	return joined.length === 0 ? undefined : `new, and not compared here: ${namesOf(joined)}`;
};
