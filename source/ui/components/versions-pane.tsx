import {line} from '../../layout/line.js';
import {innerWidth, linesOfVersions, margin} from '../frame.js';
import type {State} from '../state/state.js';
import {Lines} from './lines.js';
import {Rule} from './rule.js';

const space = line(' '.repeat(margin));

/** How reports put what is selected, below a rule; nothing where there is no room. */
export const VersionsPane = ({state}: {readonly state: State}) => {
	const lines = linesOfVersions(state);
	return (
		lines.length > 0 && (
			<>
				<Rule columns={innerWidth(state.size)} />
				<Lines lines={lines.map(spans => (spans.length === 0 ? [] : [...space, ...spans]))} />
			</>
		)
	);
};
