import {agree} from '../../details/agree.js';
import type {Detail} from '../../details/detail.js';
import type {Reading} from '../reading/reading.js';
import type {Weighed} from '../weighed.js';
import {coveringOf, shareOf} from './covering.js';

const manyDetails = 2;

const detailsOf = ({names, figures, dates}: Reading): readonly Detail[] => [
	...names,
	...figures,
	...dates,
];

/**
 * What speaks for telling `other` by two sentences, `first` and `more`: that it reports something of what `more` says
 * for which `first` does not already account.
 */
export const joiningEvidence = (first: Weighed, more: Weighed, other: Weighed) => {
	const covered = coveringOf(other, first);
	const [reported, repeated] = [coveringOf(more, other), coveringOf(more, first)];
	const open = detailsOf(other.reading).filter(
		detail => !detailsOf(first.reading).some(known => agree(known, detail)),
	);
	const told = detailsOf(more.reading).filter(detail => open.some(wanted => agree(wanted, detail)));
	return {
		/** The share of the other sentence that the first leaves open. */
		open: shareOf(other, at => 1 - (covered[at] ?? 0)),
		/** The share of the second sentence that the other reports and the first does not. */
		reported: shareOf(more, at => Math.max(0, (reported[at] ?? 0) - (repeated[at] ?? 0))),
		/** Details of the second sentence that the other has and the first does not. */
		details: Math.min(told.length, manyDetails) / manyDetails,
		beside: Math.abs(first.reading.index - more.reading.index) === 1 ? 1 : 0,
	};
};

export type JoiningEvidence = ReturnType<typeof joiningEvidence>;
