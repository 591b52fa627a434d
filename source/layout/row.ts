import type {Comparison, Row} from '../comparison/comparison.js';
import {type Marks, markRow} from '../comparison/marks.js';
import type {Range} from '../comparison/words.js';
import type {Side, Sides} from '../sides.js';
import {type Line, line, padLine, truncateLine} from './line.js';
import {toneMarks} from './marked.js';
import {type PossiblePlace, possiblePlaceOf} from './possible.js';
import {sentenceNumbers, toneOfRole, widestText} from './sentence.js';
import {signOf, signs} from './signs.js';
import {foldedInWords, joinLines} from './summary.js';
import {overlay, toned, wrapText} from './wrap.js';

/** `columns`: left beside right. `stacked`: left above right, for narrow terminals. */
export type Arrangement = 'columns' | 'stacked';

/** The stretches of a text that a reader looks for, in order. */
export type Find = (text: string) => readonly Range[];

/** Below this width, two columns are too narrow to read. */
export const narrowestColumns = 90;

const signColumns = 5;

/** Puts lines beside a label, which stands on the first of them. */
const labelLines = (label: Line, lines: readonly Line[], labelColumns: number): Line[] =>
	lines.map((spans, index) => [...padLine(index === 0 ? label : [], labelColumns), ...spans]);

/**
 * Lays out the rows of a comparison.
 * @param width Columns that a line may fill; at least 20.
 * @returns For a row its lines, the sign on the first of them. The rows of one comparison align.
 */
export const createRowLayout = (
	comparison: Comparison,
	{width, arrangement}: {width: number; arrangement: Arrangement},
): ((row: Row, find?: Find) => Line[]) => {
	const numbers = {
		left: sentenceNumbers(comparison.left),
		right: sentenceNumbers(comparison.right),
	};
	const digits = String(Math.max(numbers.left.length, numbers.right.length)).length;
	const stacked = arrangement === 'stacked';
	const numberColumns = digits + (stacked ? 3 : 2);
	const free = stacked
		? width - signColumns - numberColumns
		: Math.floor((width - signColumns - 2 * numberColumns - 1) / 2);
	const textColumns = Math.max(4, Math.min(widestText, free));

	const numberOf = (side: Side, index: number): Line => {
		const number = numbers[side][index];
		if (number === undefined) {
			return [];
		}

		const letter = side === 'left' ? 'L' : 'R';
		return line(
			stacked ? `${letter}${String(number).padEnd(digits)}` : String(number).padStart(digits),
			'quiet',
		);
	};

	const sideLines = (
		row: Row,
		side: Side,
		marks: readonly Marks[],
		find: Find | undefined,
	): Line[] => {
		const count = row[side].length;
		if (row.folded) {
			return count === 0
				? []
				: labelLines([], [line(foldedInWords(count), 'quiet')], numberColumns);
		}

		return row[side].flatMap((index, position) => {
			const sentence = comparison[side].sentences[index];
			if (sentence === undefined) {
				return [];
			}

			const ranges = overlay(
				toneMarks(marks[position] ?? {differs: [], conflicts: []}, side),
				toned(find?.(sentence.text) ?? [], 'match'),
			);
			const tone = row.kind === 'aside' ? 'quiet' : toneOfRole[sentence.role];
			const lines = wrapText(sentence.text, textColumns, {ranges, tone});
			return labelLines(numberOf(side, index), lines, numberColumns);
		});
	};

	/** Where a sentence may yet be told, in no more lines than there is room for beside it. */
	const possibleLines = ({side, index, words}: PossiblePlace, room: number): Line[] => {
		const lines = wrapText(words, textColumns, {tone: 'quiet'});
		const last = joinLines(lines.slice(room - 1), ' ');
		const shown = [...lines.slice(0, room - 1), truncateLine(last, textColumns)];
		return labelLines(numberOf(side, index), shown, numberColumns);
	};

	const bothSides = (row: Row, find: Find | undefined): Sides<Line[]> => {
		const marks = markRow(comparison, row);
		const sides = {
			left: sideLines(row, 'left', marks.left, find),
			right: sideLines(row, 'right', marks.right, find),
		};
		const place = possiblePlaceOf(comparison, row);
		if (place === undefined) {
			return sides;
		}

		const room = stacked ? 1 : Math.max(sides.left.length, sides.right.length);
		return {...sides, [place.side]: possibleLines(place, room)};
	};

	const signLine = (row: Row): Line => line(signOf(row), signs[row.kind].tone);

	if (stacked) {
		return (row, find) => {
			const {left, right} = bothSides(row, find);
			return labelLines(signLine(row), [...left, ...right], signColumns);
		};
	}

	const sideColumns = numberColumns + textColumns;
	return (row, find) => {
		const {left, right} = bothSides(row, find);
		return Array.from({length: Math.max(left.length, right.length)}, (_, index) => [
			...padLine(left[index] ?? [], sideColumns + 2),
			...padLine(index === 0 ? signLine(row) : [], signColumns - 1),
			...(right[index] ?? []),
		]);
	};
};
