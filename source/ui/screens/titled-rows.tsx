import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {bodyHeight, innerWidth} from '../frame.js';
import {hintsNow} from '../hints.js';
import {rowsOf} from '../rows/of-state.js';
import {contextOf, type State} from '../state/state.js';

/** A screen that is rows and nothing else, under a title. */
export const TitledRows = ({
	state,
	path,
	isCounted = false,
}: {
	readonly state: State;
	readonly path: readonly string[];
	/** Whether it tells which of how many rows is selected. */
	readonly isCounted?: boolean;
}) => {
	const {size, screen, note} = state;
	const columns = innerWidth(size);
	const context = contextOf(state);
	const rows = rowsOf(state);
	const position = `${screen.cursor.selected + 1}/${rows.count}`;
	return (
		<>
			<Header context={context} path={path} columns={columns} />
			<Rule columns={columns} />
			<RowList rows={rows} cursor={screen.cursor} height={bodyHeight(state)} />
			<Rule columns={columns} position={isCounted ? position : ''} />
			<Footer context={context} hints={hintsNow(state)} note={note} columns={columns} />
		</>
	);
};
