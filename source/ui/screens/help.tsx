import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {bodyHeight, innerWidth} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import type {HelpScreen} from '../state/screen.js';
import type {State} from '../state/state.js';

/** The keys of the screen below. */
export const Help = ({state, screen}: {readonly state: State; readonly screen: HelpScreen}) => {
	const columns = innerWidth(state.size);
	const rows = rowsOf(state);
	return (
		<>
			<Header context="help" path={['help', screen.about]} columns={columns} />
			<Rule columns={columns} />
			<RowList rows={rows} cursor={screen.cursor} height={bodyHeight(state)} />
			<Rule columns={columns} position={`${screen.cursor.selected + 1}/${rows.count}`} />
			<Footer context="help" note={state.note} columns={columns} />
		</>
	);
};
