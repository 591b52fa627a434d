import type {Detail} from '../details/detail.js';
import {createLookup} from '../details/lookup.js';
import type {Reading} from './reading/reading.js';

/** Whether an article tells a figure or date anywhere. */
export type Tells = (detail: Detail) => boolean;

/** Each detail is looked up once, and only when it is asked for: most never are. */
export const figuresAndDatesOf = (readings: readonly Reading[]): Tells => {
	const lookup = createLookup(readings.flatMap(({figures, dates}) => [...figures, ...dates]));
	const known = new Map<Detail, boolean>();
	return detail => {
		const answer = known.get(detail) ?? lookup.has(detail);
		known.set(detail, answer);
		return answer;
	};
};
