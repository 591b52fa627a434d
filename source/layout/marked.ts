import type {Role} from '../article/article.js';
import type {Comparison, Row} from '../comparison/comparison.js';
import {type Marks, markRow} from '../comparison/marks.js';
import type {Side, Sides} from '../sides.js';
import type {Line} from './line.js';
import {overlay, type ToneRange, toned, wrapText} from './wrap.js';

/** The stretches of a sentence that are marked, in the tones of the side that it stands on. */
export const toneMarks = ({differs, conflicts}: Marks, side: Side): ToneRange[] =>
	overlay(toned(differs, side), toned(conflicts, 'conflict'));

/** A sentence of a row as it is shown where nothing has to be broken into lines. */
export type MarkedSentence = {
	/** Its position in `Article.sentences`. */
	readonly index: number;
	readonly role: Role;
	readonly spans: Line;
};

/** The sentences of a row, each with its marks. */
export const markSentences = (comparison: Comparison, row: Row): Sides<MarkedSentence[]> => {
	const marks = markRow(comparison, row);
	const ofSide = (side: Side): MarkedSentence[] =>
		row[side].flatMap((index, position) => {
			const sentence = comparison[side].sentences[index];
			if (sentence === undefined) {
				return [];
			}

			const ranges = toneMarks(marks[side][position] ?? {differs: [], conflicts: []}, side);
			const [spans = []] = wrapText(sentence.text, Number.POSITIVE_INFINITY, {ranges});
			return [{index, role: sentence.role, spans}];
		});
	return {left: ofSide('left'), right: ofSide('right')};
};
