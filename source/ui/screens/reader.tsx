import {outletOf} from '../../layout/comparison.js';
import {findStatus} from '../components/find-status.js';
import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {TextCursor} from '../components/text-cursor.js';
import {bodyHeight, innerWidth, margin} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import {readerColumns} from '../rows/reader-rows.js';
import {contextOf, type ReaderScreen, type State} from '../state/state.js';

/** An article in a column in the middle, with a sentence cursor. */
export const Reader = ({state, screen}: {readonly state: State; readonly screen: ReaderScreen}) => {
	const {article, cursor, find} = screen;
	const columns = innerWidth(state.size);
	const free = columns - readerColumns(article, columns).all;
	return (
		<>
			<Header path={[outletOf(article), article.title]} columns={columns} />
			<Rule columns={columns} />
			<RowList
				rows={rowsOf(state)}
				cursor={cursor}
				height={bodyHeight(state)}
				indent={Math.floor(free / 2)}
			/>
			<Rule columns={columns} />
			<Footer
				context={contextOf(state)}
				status={findStatus(state, screen, article.sentences.length)}
				note={state.note}
				columns={columns}
			/>
			{find?.typing && (
				<TextCursor field={find.field} column={margin + 1} row={state.size.rows - 1} />
			)}
		</>
	);
};
