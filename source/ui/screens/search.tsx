import {line, padLine, textWidth} from '../../layout/line.js';
import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {Lines} from '../components/lines.js';
import {ListAndPreview} from '../components/list-and-preview.js';
import {Message} from '../components/message.js';
import {Rule} from '../components/rule.js';
import {TextCursor, visibleText} from '../components/text-field.js';
import {counted} from '../counted.js';
import {bodyHeight, innerWidth, margin} from '../frame.js';
import {articlesById} from '../rows/of-state.js';
import {textOfField} from '../state/field.js';
import type {SearchScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {previewHit} from './preview-lines.js';

const advice = [
	'Words in any order; misspelt ones are found too.',
	'',
	'"in these words"   !without   outlet:reuters   title:harbin',
	'after:2024-03-01   before:2024-04',
];

/** How many passages there are, and whether that is all there is. */
export const countOf = (screen: SearchScreen): string => {
	const {answer, answered} = screen;
	if (answer === undefined || answered === '') {
		return '';
	}

	const count = counted(answer.hits.length, 'passage');
	return answer.complete ? count : `${count}, ${answer.searched} sentences searched so far`;
};

/** What to say where there is nothing to show. */
export const wordsFor = (query: string, {answer, answered}: SearchScreen): readonly string[] => {
	if (query === '') {
		return advice;
	}

	if (answer === undefined || answered !== query) {
		return [];
	}

	return answer.nearest === undefined
		? ['Nothing found.']
		: ['Nothing found.', `The nearest that is there: ${answer.nearest}`];
};

/** Passages of all reports, found while the query is being typed. */
export const Search = ({state, screen}: {readonly state: State; readonly screen: SearchScreen}) => {
	const {library, size, note} = state;
	const {answer, cursor} = screen;
	const columns = innerWidth(size);
	const height = bodyHeight(state);
	const query = textOfField(screen.field);
	const hits = answer?.hits ?? [];
	const hit = hits[cursor.selected];
	const article = library && hit && articlesById(library).get(hit.article);
	const count = countOf(screen);
	const roomForQuery = columns - textWidth(count) - 2;
	const field = visibleText(screen.field, roomForQuery);
	return (
		<>
			<Header context="search" path={['search']} columns={columns} />
			<Lines
				lines={[
					[
						...line('/ '.padStart(margin), 'accent'),
						...padLine(line(textOfField(field)), columns - textWidth(count)),
						...line(count, 'quiet'),
					],
				]}
			/>
			<TextCursor field={field} column={margin} row={1} />
			<Rule columns={columns} />
			{hit === undefined || article === undefined ? (
				<Message words={wordsFor(query, screen)} height={height} />
			) : (
				<ListAndPreview
					state={state}
					previewLines={(width, lines) => previewHit(article, hit, width, lines)}
				/>
			)}
			<Rule
				columns={columns}
				position={hit === undefined ? '' : `${cursor.selected + 1}/${hits.length}`}
			/>
			<Footer context="search" note={note} columns={columns} />
		</>
	);
};
