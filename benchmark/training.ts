import {readSideBySide, type SideBySide} from '../source/alignment/side-by-side.js';
import {type GoldPair, readGold} from './gold.js';

/** A gold pair read side by side. */
export type Lesson = {readonly pair: GoldPair; readonly sides: SideBySide};

export const lessonOf = (pair: GoldPair): Lesson => ({
	pair,
	sides: readSideBySide(pair.left, pair.right),
});

/** All pairs that the weights are fitted on. */
export const readTraining = (): Lesson[] =>
	['benchmark/gold', 'benchmark/stories'].flatMap(folder => readGold(folder).map(lessonOf));
