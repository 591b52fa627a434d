import {alignBy} from '../source/alignment/align.js';
import type {Alignment} from '../source/alignment/alignment.js';
import type {Judges} from '../source/alignment/judge.js';
import type {Lesson} from './training.js';

/** A gold pair, and what the program found in it. */
export type Outcome = Lesson & Alignment;

export const outcomeOf = (lesson: Lesson, judges: Judges): Outcome => ({
	...lesson,
	...alignBy(lesson.sides, judges),
});
