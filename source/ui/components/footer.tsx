import {type Line, line, lineWidth, truncateLine} from '../../layout/line.js';
import {joinLines} from '../../layout/summary.js';
import {bindingsOf, showKey} from '../bindings.js';
import type {Context} from '../command.js';
import type {Entry} from '../entries.js';
import {margin} from '../frame.js';
import type {Hints} from '../hints.js';
import {useKeymap} from './keymap-context.js';
import {Lines} from './lines.js';

const gap = '   ';

const hintsOf = (entries: readonly Entry[], now: Hints): Line[] =>
	bindingsOf(entries).flatMap(({command, keys: [key], hint = ''}) => {
		const words = now[command] ?? hint;
		return key === undefined || words === ''
			? []
			: [[...line(showKey(key), 'accent'), ...line(` ${words}`, 'quiet')]];
	});

/** Puts in a line what fits; the last part, the way back, goes last. */
const fillLine = (first: Line, hints: readonly Line[], columns: number): Line => {
	const last = hints.slice(-1);
	let shown = hints.length;
	let fitted = joinLines([first, ...hints], gap);
	while (shown > 1 && lineWidth(fitted) > columns) {
		shown -= 1;
		fitted = joinLines([first, ...hints.slice(0, shown - 1), ...last], gap);
	}

	return truncateLine(fitted, columns);
};

/** The last line of every screen: the keys worth knowing, or a note. */
export const Footer = ({
	context,
	find = [],
	hints = {},
	note,
	columns,
}: {
	readonly context: Context;
	/** What is looked for, before everything else. */
	readonly find?: Line;
	/** Words in the place of the usual ones. */
	readonly hints?: Hints;
	readonly note: string | undefined;
	readonly columns: number;
}) => {
	const keymap = useKeymap();
	const shown =
		note === undefined
			? fillLine(find, hintsOf(keymap[context], hints), columns)
			: truncateLine(joinLines([find, line(note, 'strong')], gap), columns);
	return <Lines lines={[[...line(' '.repeat(margin)), ...shown]]} />;
};
