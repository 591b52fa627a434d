import {type Line, line, lineWidth, padLine, truncateLine} from '../../layout/line.js';
import {shownKeyOf} from '../bindings.js';
import type {Context} from '../command.js';
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
	subjectIn: (columns: number) => Line,
	columns: number,
	helpKey: string | undefined,
): Line => {
	const help = helpKey === undefined ? [] : [...line(helpKey, 'accent'), ...line(' help', 'quiet')];
	const room = columns - lineWidth(help) - gap;
	const subject = subjectIn(room - lineWidth(name) - gap);
	const width = lineWidth(subject);
	const left = pathLine(path, room - width - (width > 0 ? gap : 0));
	const middle = Math.floor((columns - width) / 2);
	const start = Math.min(Math.max(middle, lineWidth(left) + gap), room - width);
	return [...padLine([...padLine(left, start), ...subject], room + gap), ...help];
};

/** The first line of every screen. */
export const Header = ({
	context,
	path,
	subject = () => [],
	columns,
}: {
	readonly context: Context;
	readonly path: readonly string[];
	/** At most so many columns wide. */
	readonly subject?: (columns: number) => Line;
	readonly columns: number;
}) => {
	const helpKey = shownKeyOf(useKeymap(), context, 'show-help');
	const shown = headerLine(path, subject, columns, helpKey);
	return <Lines lines={[[...line(' '.repeat(margin)), ...shown]]} />;
};
