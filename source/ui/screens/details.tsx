import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {bodyHeight, innerWidth} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import type {DetailsScreen} from '../state/screen.js';
import type {State} from '../state/state.js';

/** Names, figures, dates and quotations that one of two reports has alone. */
export const Details = ({
	state,
	screen,
}: {
	readonly state: State;
	readonly screen: DetailsScreen;
}) => {
	const columns = innerWidth(state.size);
	const rows = rowsOf(state);
	return (
		<>
			<Header context="details" path={['details that one report has alone']} columns={columns} />
			<Rule columns={columns} />
			<RowList rows={rows} cursor={screen.cursor} height={bodyHeight(state)} />
			<Rule columns={columns} position={`${screen.cursor.selected + 1}/${rows.count}`} />
			<Footer context="details" note={state.note} columns={columns} />
		</>
	);
};
