import {numberSet} from './reading/number-set.js';
import type {Reading} from './reading/reading.js';

/** Sentences read as one. Place and role are those of the first. */
export const joined = (first: Reading, ...others: readonly Reading[]): Reading => {
	const all = [first, ...others];
	const union = (pick: (reading: Reading) => Iterable<number>) =>
		numberSet(all.flatMap(reading => [...pick(reading)]));
	return {
		...first,
		forms: [...new Map(all.flatMap(({forms}) => forms).map(form => [form.stem, form])).values()],
		stems: union(({stems}) => stems),
		families: union(({families}) => families),
		beginnings: union(({beginnings}) => beginnings),
		grams: union(({grams}) => grams),
		pointers: union(({pointers}) => pointers),
		run: all.flatMap(({run}) => run),
		words: new Set(all.flatMap(({words}) => [...words])),
		names: all.flatMap(({names}) => names),
		figures: all.flatMap(({figures}) => figures),
		dates: all.flatMap(({dates}) => dates),
		quotes: all.flatMap(({quotes}) => quotes),
	};
};
