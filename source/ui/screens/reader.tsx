import {lengthOf} from '../../article/length.js';
import {outletOf} from '../../layout/comparison.js';
import {sentenceNumbers} from '../../layout/sentence.js';
import {FindFooter} from '../components/find-footer.js';
import {Header} from '../components/header.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {VersionsPane} from '../components/versions-pane.js';
import {bodyHeight, innerWidth} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import {readerColumns} from '../rows/reader-rows.js';
import {besideOf} from '../state/beside.js';
import type {ReaderScreen} from '../state/screen.js';
import {contextOf, type State} from '../state/state.js';

/** The number of the sentence, or of the last before a line that has none, of how many. */
const positionOf = ({article, cursor}: ReaderScreen): string => {
	const numbers = sentenceNumbers(article);
	const number = numbers.findLast((each, row) => row <= cursor.selected && each !== undefined);
	return number === undefined ? '' : `${number}/${lengthOf(article).sentences}`;
};

/** An article in a column in the middle, with a sentence cursor, and below how the others put the sentence. */
export const Reader = ({state, screen}: {readonly state: State; readonly screen: ReaderScreen}) => {
	const {article, cursor} = screen;
	const columns = innerWidth(state.size);
	const beside = besideOf(state, article);
	const free = columns - readerColumns(article, columns, beside).all;
	return (
		<>
			<Header
				context={contextOf(state)}
				path={[outletOf(article), article.title]}
				columns={columns}
			/>
			<Rule columns={columns} />
			<RowList
				rows={rowsOf(state)}
				cursor={cursor}
				height={bodyHeight(state)}
				indent={Math.floor(free / 2)}
			/>
			<VersionsPane state={state} />
			<Rule columns={columns} position={positionOf(screen)} />
			<FindFooter state={state} screen={screen} />
		</>
	);
};
