import {line, textWidth} from '../../layout/line.js';
import {margin} from '../frame.js';
import {Lines} from './lines.js';
import {itself, StandInContext} from './stand-in-context.js';

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
	return (
		// Ink writes no more than the end anew of a line that is given to it itself.
		<StandInContext value={itself}>
			<Lines lines={[line(`${' '.repeat(margin)}${stroke}${label}`, 'quiet')]} />
		</StandInContext>
	);
};
