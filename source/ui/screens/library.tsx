import {line, textWidth, truncate} from '../../layout/line.js';
import type {GroupedLibrary} from '../../library/grouped.js';
import {type Problem, problemLine} from '../../library/source.js';
import {shownKeyOf} from '../bindings.js';
import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {Lines} from '../components/lines.js';
import {ListAndPreview} from '../components/list-and-preview.js';
import {Message} from '../components/message.js';
import {Rule} from '../components/rule.js';
import {counted} from '../counted.js';
import {bodyHeight, innerWidth, margin} from '../frame.js';
import {hintsNow} from '../hints.js';
import type {LibraryScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {previewArticle} from './preview-lines.js';

/** How much there is to read, and how far the loading is. */
export const describe = (library: GroupedLibrary): string => {
	const {articles, stories, progress, unread = 0, isUngrouped = false} = library;
	const reports = counted(articles.length, 'report');
	const read = unread === 0 ? reports : `${reports}, ${counted(unread, 'file')} unread`;
	if (progress !== undefined) {
		return `${read}, ${progress.work} … ${Math.floor(progress.share * 100)} %`;
	}

	return `${read}, ${isUngrouped ? 'not grouped' : counted(stories.length, 'story', 'stories')}`;
};

const gap = '   ';
const whereAll = ' (wirediff list names all)';
// From this width on, there is room for that.
const widthForWhere = 76;
// More than have room in a line of any terminal.
const mostTold = 20;

/** What could not be read: as much of it as there is room for, and how much more there is. */
const problemsLine = (problems: readonly Problem[], columns: number): string => {
	const [first = '', ...others] = problems.slice(0, mostTold).map(problemLine);
	const where = columns < widthForWhere ? '' : whereAll;
	const moreThan = (shown: number): string =>
		shown < problems.length ? `${gap}and ${problems.length - shown} more${where}` : '';
	let shown = 1;
	let told = truncate(first, columns - textWidth(moreThan(shown)));
	for (const other of others) {
		const longer = told + gap + other;
		if (textWidth(longer + moreThan(shown + 1)) > columns) {
			break;
		}

		told = longer;
		shown += 1;
	}

	return told + moreThan(shown);
};

/** The articles by story, with the beginning of the selected one beside them. */
export const Library = ({
	state,
	screen,
}: {
	readonly state: State;
	readonly screen: LibraryScreen;
}) => {
	const {library, size, note} = state;
	const {selected} = screen.cursor;
	const columns = innerWidth(size);
	const height = bodyHeight(state);
	const article = library?.articles[selected];
	const count = library?.articles.length ?? 0;
	const stopKey = shownKeyOf(state.keymap, 'library', 'close');
	const hint = library?.progress && stopKey !== undefined ? ` (${stopKey} stops)` : '';
	const about = library === undefined ? 'loading …' : describe(library) + hint;
	return (
		<>
			<Header context="library" path={[about]} columns={columns} />
			<Rule columns={columns} />
			{article === undefined ? (
				<Message
					words={library === undefined ? [] : ['There is nothing to read.']}
					columns={columns}
					height={height}
				/>
			) : (
				<ListAndPreview
					state={state}
					previewLines={(width, lines) => previewArticle(article, width, lines)}
				/>
			)}
			<Rule columns={columns} position={count === 0 ? '' : `${selected + 1}/${count}`} />
			{library !== undefined && library.problems.length > 0 && (
				<Lines
					lines={[
						[
							...line('! '.padStart(margin), 'conflict'),
							...line(problemsLine(library.problems, columns)),
						],
					]}
				/>
			)}
			<Footer context="library" hints={hintsNow(state)} note={note} columns={columns} />
		</>
	);
};
