import {includes} from '../reading/number-set.js';
import type {Weighed} from '../weighed.js';

/** What a kindred word counts beside an equal one: one of the same family, or with the same beginning. */
const kindred = 0.6;

/** How far each content word of a sentence is covered by another sentence: 1 by an equal word, less by a kindred one. */
export const coveringOf = (a: Weighed, b: Weighed): readonly number[] =>
	a.reading.forms.map(({stem, beginning, families}) => {
		if (includes(b.reading.stems, stem)) {
			return 1;
		}

		const isKindred =
			includes(b.reading.beginnings, beginning) ||
			families.some(family => includes(b.reading.families, family));
		return isKindred ? kindred : 0;
	});

/** The share of a sentence's weight that a value for each of its content words adds up to. */
export const shareOf = (
	{stemWeights, stemSum}: Weighed,
	valueAt: (at: number) => number,
): number => {
	let sum = 0;
	for (let at = 0; at < stemWeights.length; at++) {
		sum += (stemWeights[at] ?? 0) * valueAt(at);
	}

	return sum / (stemSum || 1);
};
