import {agree} from '../../details/agree.js';
import type {Detail} from '../../details/detail.js';
import type {Reading} from '../reading/reading.js';
import type {WordForm} from '../reading/vocabulary.js';
import type {Weighed} from '../weighed.js';
import {coveringOf, shareOf} from './covering.js';
import {runOf} from './run.js';

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
	const opening = (form: WordForm): number => 1 - coveringOf(form, first.reading);
	const adding = (form: WordForm): number =>
		Math.max(0, coveringOf(form, other.reading) - coveringOf(form, first.reading));
	const open = detailsOf(other.reading).filter(
		detail => !detailsOf(first.reading).some(known => agree(known, detail)),
	);
	const told = detailsOf(more.reading).filter(detail => open.some(wanted => agree(wanted, detail)));
	const runWith = ({reading}: Weighed): number => runOf(more.reading.run, reading.run);
	return {
		/** The share of the other sentence that the first leaves open. */
		open: shareOf(other, opening),
		/** The share of the second sentence that the other reports and the first does not. */
		reported: shareOf(more, adding),
		/** How much longer a passage the second sentence shares with the other than with the first. */
		run: Math.max(0, runWith(other) - runWith(first)),
		/** Details of the second sentence that the other has and the first does not. */
		details: Math.min(told.length, manyDetails) / manyDetails,
		beside: Math.abs(first.reading.index - more.reading.index) === 1 ? 1 : 0,
	};
};

export type JoiningEvidence = ReturnType<typeof joiningEvidence>;
