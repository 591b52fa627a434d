import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {bodyHeight, innerWidth} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import type {VersionsScreen} from '../state/screen.js';
import type {State} from '../state/state.js';

/** How each report puts one claim, in full. */
export const Versions = ({
	state,
	screen,
}: {
	readonly state: State;
	readonly screen: VersionsScreen;
}) => {
	const columns = innerWidth(state.size);
	const rows = rowsOf(state);
	return (
		<>
			<Header context="versions" path={['how the reports put it']} columns={columns} />
			<Rule columns={columns} />
			<RowList rows={rows} cursor={screen.cursor} height={bodyHeight(state)} />
			<Rule columns={columns} position={`${screen.cursor.selected + 1}/${rows.count}`} />
			<Footer context="versions" note={state.note} columns={columns} />
		</>
	);
};
