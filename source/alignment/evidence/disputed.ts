import type {Detail} from '../../details/detail.js';
import type {Tells} from '../../details/told.js';

type Side<Told extends Detail> = {
	readonly details: readonly Told[];
	/** What the other article tells. */
	readonly otherTells: Tells;
};

/**
 * How likely two sentences tell one figure or date in two versions, neither of which the other article tells anywhere.
 * @param conflict How likely two details are versions of one: 0 if they are not, at most `highest`.
 * @returns 0 to 1.
 */
export const disputed = <Told extends Detail>(
	a: Side<Told>,
	b: Side<Told>,
	conflict: (a: Told, b: Told) => number,
	highest: number,
): number => {
	let likeliest = 0;
	for (const x of a.details) {
		for (const y of b.details) {
			const likelihood = conflict(x, y);
			if (likelihood > likeliest && !a.otherTells(x) && !b.otherTells(y)) {
				likeliest = likelihood;
			}
		}
	}

	return likeliest / highest;
};
