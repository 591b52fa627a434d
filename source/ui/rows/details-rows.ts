import type {Comparison, LocatedDetail} from '../../comparison/comparison.js';
import {outletOf} from '../../layout/comparison.js';
import {groupDetails} from '../../layout/details.js';
import {excerpt} from '../../layout/excerpt.js';
import {type Line, line, padLine, truncateLine} from '../../layout/line.js';
import type {Side} from '../../sides.js';
import {latest} from '../latest.js';
import {createRows, type Rows} from './rows.js';

/** A detail that one report has and the other nowhere. */
export type DetailEntry = {
	readonly side: Side;
	readonly detail: LocatedDetail;
	/** The word for its kind, where it is the first of its kind on its side. */
	readonly heading: string | undefined;
};

/** What either report has alone, by side and kind: an entry for each row. */
export const detailEntries = latest((comparison: Comparison): readonly DetailEntry[] =>
	(['left', 'right'] satisfies Side[]).flatMap(side =>
		groupDetails(comparison.details[side]).flatMap(({word, details}) =>
			details.map((detail, index) => ({side, detail, heading: index === 0 ? word : undefined})),
		),
	),
);

const gap = 2;

/** A detail, and the sentence it stands in; of a quotation the sentence alone, for it says who speaks. */
const lineOf = (comparison: Comparison, {side, detail}: DetailEntry, width: number): Line => {
	const text = comparison[side].sentences[detail.sentence]?.text ?? '';
	if (detail.kind === 'quote') {
		return excerpt(text, detail, side, width);
	}

	const columns = Math.min(28, Math.floor(width / 3));
	const room = width - columns - gap;
	return [
		...padLine(truncateLine(line(detail.text, side), columns), columns + gap),
		...excerpt(text, detail, side, room),
	];
};

/** The details that stand in one report alone, each with its sentence. */
export const detailsRows = latest((comparison: Comparison, width: number): Rows => {
	const entries = detailEntries(comparison);
	return createRows(entries.length, row => {
		const entry = entries[row];
		if (entry === undefined) {
			return {above: [], lines: [[]]};
		}

		const isFirstOfSide = entries[row - 1]?.side !== entry.side;
		const outlet = line(`in ${outletOf(comparison[entry.side])} alone`, 'strong');
		return {
			above: [
				...(row > 0 && isFirstOfSide ? [[]] : []),
				...(isFirstOfSide ? [truncateLine(outlet, width)] : []),
				...(entry.heading === undefined ? [] : [line(entry.heading, 'quiet')]),
			],
			lines: [lineOf(comparison, entry, width)],
		};
	});
});
