import {line, padLine, textWidth, truncate} from '../../layout/line.js';
import {nearestInWords} from '../../search/nearest.js';
import {remarkOn} from '../../search/query.js';
import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {Lines} from '../components/lines.js';
import {ListAndPreview} from '../components/list-and-preview.js';
import {Message} from '../components/message.js';
import {Rule} from '../components/rule.js';
import {TextCursor, visibleText} from '../components/text-field.js';
import {counted} from '../counted.js';
import {bodyHeight, heightOfPreview, innerWidth, margin} from '../frame.js';
import {hintsNow} from '../hints.js';
import {shownHits} from '../rows/hit-rows.js';
import {articlesById} from '../rows/of-state.js';
import {textOfField} from '../state/field.js';
import type {SearchScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {contextOfHit, previewHit} from './preview-lines.js';

const space = line(' '.repeat(margin));

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

	const {hits, count, searched, complete} = answer;
	const best = count > hits.length ? `the best ${hits.length} of ` : '';
	const passages = best + counted(count, 'passage');
	return complete ? passages : `${passages} in ${counted(searched, 'sentence')} so far`;
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
		: ['Nothing found.', `The nearest that is there: ${nearestInWords(answer.nearest)}`];
};

/** Passages of all reports, found while the query is being typed. */
export const Search = ({state, screen}: {readonly state: State; readonly screen: SearchScreen}) => {
	const {library, size, note} = state;
	const {cursor} = screen;
	const columns = innerWidth(size);
	const height = bodyHeight(state);
	const query = textOfField(screen.field);
	const hits = shownHits(screen);
	const hit = hits[cursor.selected];
	const article = library && hit && articlesById(library).get(hit.article);
	const count = truncate(countOf(screen), Math.floor(columns / 2));
	const field = visibleText(screen.field, columns - textWidth(count) - 2);
	const below = heightOfPreview(state);
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
				<Message words={wordsFor(query, screen)} columns={columns} height={height} />
			) : (
				<ListAndPreview
					state={state}
					previewLines={(width, lines) => previewHit(article, hit, width, lines)}
				/>
			)}
			{hit !== undefined && article !== undefined && below > 0 && (
				<>
					<Rule columns={columns} />
					<Lines
						lines={contextOfHit(article, hit, columns, below).map(spans => [...space, ...spans])}
					/>
				</>
			)}
			<Rule
				columns={columns}
				position={hit === undefined ? '' : `${cursor.selected + 1}/${hits.length}`}
			/>
			<Footer
				context="search"
				hints={hintsNow(state)}
				note={note ?? remarkOn(query)}
				columns={columns}
			/>
		</>
	);
};
