import {Box} from 'ink';
import {line, padLine, textWidth} from '../../layout/line.js';
import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {Lines} from '../components/lines.js';
import {Message} from '../components/message.js';
import {Preview} from '../components/preview.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {TextCursor} from '../components/text-cursor.js';
import {counted} from '../counted.js';
import {bodyHeight, innerWidth, listAndPreview, margin} from '../frame.js';
import {articlesById, rowsOf} from '../rows/of-state.js';
import {textOfField} from '../state/field.js';
import type {SearchScreen, State} from '../state/state.js';
import {previewHit} from './preview-lines.js';

const advice = [
	'Type some words, in any order. Misspelt ones are found too.',
	'Enter reads a report at the passage.',
];

/** Passages of all reports, found while the query is being typed. */
export const Search = ({state, screen}: {readonly state: State; readonly screen: SearchScreen}) => {
	const {library, size, note} = state;
	const {field, hits, answered, cursor} = screen;
	const columns = innerWidth(size);
	const height = bodyHeight(state);
	const {list, preview} = listAndPreview(size);
	const query = textOfField(field);
	const hit = hits[cursor.selected];
	const article = library && hit && articlesById(library).get(hit.article);
	const count = answered === '' ? '' : counted(hits.length, 'passage');
	return (
		<>
			<Header path={['search']} columns={columns} />
			<Lines
				lines={[
					[
						...line('/ '.padStart(margin), 'accent'),
						...padLine(line(query), columns - textWidth(count)),
						...line(count, 'quiet'),
					],
				]}
			/>
			<TextCursor field={field} column={margin} row={1} />
			<Rule columns={columns} />
			{hit === undefined || article === undefined ? (
				<Message
					words={query === '' ? advice : answered === query ? ['Nothing is like these words.'] : []}
					height={height}
				/>
			) : (
				<Box>
					<Box flexDirection="column" flexShrink={0}>
						<RowList
							rows={rowsOf(state)}
							cursor={cursor}
							height={height}
							width={list + 2 * margin}
						/>
					</Box>
					{preview !== undefined && (
						<Preview lines={previewHit(article, hit, preview - margin, height)} height={height} />
					)}
				</Box>
			)}
			<Rule columns={columns} />
			<Footer
				context="search"
				status={line(hit === undefined ? '' : `${cursor.selected + 1}/${hits.length}`)}
				note={note}
				columns={columns}
			/>
		</>
	);
};
