import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {bodyHeight, innerWidth} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import type {AddressScreen} from '../state/screen.js';
import type {State} from '../state/state.js';

/** Where a report's page is, in full, before it is opened. */
export const Address = ({
	state,
	screen,
}: {
	readonly state: State;
	readonly screen: AddressScreen;
}) => {
	const columns = innerWidth(state.size);
	return (
		<>
			<Header context="address" path={['the page’s address']} columns={columns} />
			<Rule columns={columns} />
			<RowList rows={rowsOf(state)} cursor={screen.cursor} height={bodyHeight(state)} />
			<Rule columns={columns} />
			<Footer context="address" note={state.note} columns={columns} />
		</>
	);
};
