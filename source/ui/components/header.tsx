import {type Line, line, lineWidth, padLine, truncateLine} from '../../layout/line.js';
import {shownKeyOf} from '../bindings.js';
import {margin} from '../frame.js';
import {useKeymap} from './keymap-context.js';
import {Lines} from './lines.js';

const name = line('wirediff', 'accent');
const gap = 4;

// A title cut to less than that says nothing.
const narrowestPath = 24;

const pathLine = (path: readonly string[], columns: number): Line => {
	const crumbs = path.flatMap(text => [...line(' › ', 'quiet'), ...line(text, 'strong')]);
	const full = [...name, ...crumbs];
	return columns >= Math.min(narrowestPath, lineWidth(full)) ? truncateLine(full, columns) : name;
};

/** Where the reader is at the left, what it is about in the middle, how to get help at the right. */
const headerLine = (
	path: readonly string[],
	subject: Line,
	columns: number,
	helpKey: string | undefined,
): Line => {
	const help = helpKey === undefined ? [] : [...line(helpKey, 'accent'), ...line(' help', 'quiet')];
	const room = columns - lineWidth(help) - gap;
	const shownSubject = truncateLine(
		subject,
		room - (subject.length > 0 ? lineWidth(name) + gap : 0),
	);
	const roomForPath = room - lineWidth(shownSubject) - (shownSubject.length > 0 ? gap : 0);
	const left = pathLine(path, roomForPath);
	const middle = Math.floor((columns - lineWidth(shownSubject)) / 2);
	const start = Math.min(Math.max(middle, lineWidth(left) + gap), room - lineWidth(shownSubject));
	return [...padLine([...padLine(left, start), ...shownSubject], room + gap), ...help];
};

/** The first line of every screen. */
export const Header = ({
	path,
	subject = [],
	columns,
}: {
	readonly path: readonly string[];
	readonly subject?: Line;
	readonly columns: number;
}) => {
	const helpKey = shownKeyOf(useKeymap(), 'library', 'show-help');
	const shown = headerLine(path, subject, columns, helpKey);
	return <Lines lines={[[...line(' '.repeat(margin)), ...shown]]} />;
};
