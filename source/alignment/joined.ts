import {type NumberSet, numberSet} from './reading/number-set.js';
import {distinctForms, type Reading} from './reading/reading.js';

/** Sentences read as one. Place and role are those of the first. */
export const joined = (first: Reading, ...others: readonly Reading[]): Reading => {
	const all = [first, ...others];
	const union = (pick: (reading: Reading) => NumberSet) =>
		numberSet(all.flatMap(reading => [...pick(reading)]));
	return {
		...first,
		forms: distinctForms(all.flatMap(({forms}) => forms)),
		stems: union(({stems}) => stems),
		families: union(({families}) => families),
		beginnings: union(({beginnings}) => beginnings),
		grams: union(({grams}) => grams),
		pointers: union(({pointers}) => pointers),
		run: all.flatMap(({run}) => run),
		names: all.flatMap(({names}) => names),
		figures: all.flatMap(({figures}) => figures),
		dates: all.flatMap(({dates}) => dates),
		quotes: all.flatMap(({quotes}) => quotes),
		said: all.flatMap(({said}) => said),
		reportsSpeech: all.some(({reportsSpeech}) => reportsSpeech),
	};
};
