import {type Line, line, lineWidth, padLine, truncateLine} from '../../layout/line.js';
import {margin} from '../frame.js';
import {Lines} from './lines.js';

const help: Line = [...line('?', 'accent'), ...line(' help', 'quiet')];
const gap = 4;

/** Where the reader is at the left, what it is about in the middle, how to get help at the right. */
export const headerLine = (path: Line, subject: Line, columns: number): Line => {
	const room = columns - lineWidth(help) - gap;
	const shownSubject = truncateLine(subject, room);
	const roomForPath = room - lineWidth(shownSubject) - (shownSubject.length > 0 ? gap : 0);
	const shownPath = truncateLine(path, Math.max(0, roomForPath));
	const middle = Math.floor((columns - lineWidth(shownSubject)) / 2);
	const start = Math.min(
		Math.max(middle, lineWidth(shownPath) + gap),
		room - lineWidth(shownSubject),
	);
	const left = padLine(shownPath, Math.max(0, start));
	return [...padLine([...left, ...shownSubject], room + gap), ...help];
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
	const crumbs = path.flatMap(text => [...line(' › ', 'quiet'), ...line(text, 'strong')]);
	return (
		<Lines
			lines={[
				[
					...line(' '.repeat(margin)),
					...headerLine([...line('wirediff', 'accent'), ...crumbs], subject, columns),
				],
			]}
		/>
	);
};
