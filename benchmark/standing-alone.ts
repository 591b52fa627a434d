import {sides} from '../source/alignment/decide.js';
import type {Outcome} from './outcome.js';

/** A body sentence that was given no link, by what it is in truth. */
type StandingAlone = {
	/** Whether a place was named where it may yet be told. */
	readonly hasPossible: boolean;
	readonly isTold: boolean;
	readonly isToldThere: boolean;
};

const standingAlone = ({pair, links, possible}: Outcome): readonly StandingAlone[] =>
	sides.flatMap(([side, other]) => {
		const linked = new Set(links.flatMap(link => link[side]));
		const inOptional = new Set(pair.optional.flatMap(link => link[side]));
		return pair[side].sentences.flatMap(({role}, index) => {
			const told = pair.links.filter(link => link[side].includes(index));
			if (role !== 'body' || linked.has(index) || (told.length === 0 && inOptional.has(index))) {
				return [];
			}

			const named = possible.filter(link => link[side] === index).map(link => link[other]);
			return [
				{
					hasPossible: named.length > 0,
					isTold: told.length > 0,
					isToldThere: told.some(link => link[other].some(at => named.includes(at))),
				},
			];
		});
	});

/** Of the sentences that are shown as standing in one report alone, how many the other tells after all. */
export const printStandingAlone = (name: string, outcomes: readonly Outcome[]): void => {
	const all = outcomes.flatMap(standingAlone);
	const print = (kind: string, some: readonly StandingAlone[]): void => {
		const share = (is: (each: StandingAlone) => boolean): string =>
			(some.filter(is).length / (some.length || 1)).toFixed(2).padStart(15);
		console.log(
			kind.padEnd(30) +
				String(some.length).padStart(9) +
				share(({isTold}) => !isTold) +
				share(({isToldThere}) => isToldThere),
		);
	};

	console.log(`\n${`alone, ${name}`.padEnd(30)}sentences  alone in truth  told as named`);
	print(
		'  no link possible',
		all.filter(({hasPossible}) => !hasPossible),
	);
	print(
		'  a possible link',
		all.filter(({hasPossible}) => hasPossible),
	);
};
