import {line, textWidth} from '../../layout/line.js';
import {margin} from '../frame.js';
import {Lines} from './lines.js';

/** The thin rule that ends a pane. */
export const Rule = ({
	columns,
	position = '',
}: {
	readonly columns: number;
	/** Where the reader is, of how much; at the end of the rule, where little is written anew with each step. */
	readonly position?: string;
}) => {
	const label = position === '' ? '' : ` ${position}`;
	const stroke = '─'.repeat(Math.max(0, columns - textWidth(label)));
	return <Lines lines={[line(`${' '.repeat(margin)}${stroke}${label}`, 'quiet')]} />;
};
