import type {Comparison} from '../../comparison/comparison.js';
import {type Line, line, truncateLine} from '../../layout/line.js';
import {remarksOn} from '../../layout/remarks.js';
import {wrapText} from '../../layout/wrap.js';
import {latest} from '../latest.js';

/** What to know of a comparison as a whole, in so many lines of so many columns; cut where it needs more. */
export const remarkLines = latest(
	(comparison: Comparison, width: number, height: number): readonly Line[] => {
		const lines = remarksOn(comparison).flatMap(words => wrapText(words, width));
		const last = lines[height - 1];
		return last === undefined || lines.length === height
			? lines
			: [...lines.slice(0, height - 1), truncateLine([...last, ...line(' …')], width)];
	},
);
