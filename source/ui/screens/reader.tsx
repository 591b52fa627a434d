import {outletOf} from '../../layout/comparison.js';
import {FindFooter} from '../components/find-footer.js';
import {Header} from '../components/header.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {bodyHeight, innerWidth} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import {readerColumns} from '../rows/reader-rows.js';
import type {ReaderScreen, State} from '../state/state.js';

/** An article in a column in the middle, with a sentence cursor. */
export const Reader = ({state, screen}: {readonly state: State; readonly screen: ReaderScreen}) => {
	const {article, cursor} = screen;
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
			<FindFooter state={state} screen={screen} count={article.sentences.length} />
		</>
	);
};
