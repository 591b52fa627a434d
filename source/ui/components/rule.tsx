import {line} from '../../layout/line.js';
import {margin} from '../frame.js';
import {Lines} from './lines.js';

/** The thin rule that ends a pane. */
export const Rule = ({columns}: {readonly columns: number}) => (
	<Lines lines={[[...line(' '.repeat(margin)), ...line('─'.repeat(columns), 'quiet')]]} />
);
