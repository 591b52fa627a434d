import {alignBy} from '../source/alignment/align.js';
import type {Alignment} from '../source/alignment/alignment.js';
import type {Judges} from '../source/alignment/judge.js';
import type {Lesson} from './training.js';

/** A gold pair, and the links that the program found in it. */
export type Outcome = Lesson & {readonly links: Alignment};

export const outcomeOf = (lesson: Lesson, judges: Judges): Outcome => ({
	...lesson,
	links: alignBy(lesson.sides, judges),
});
