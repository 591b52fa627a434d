import {includes} from '../reading/number-set.js';
import type {Reading} from '../reading/reading.js';
import type {WordForm} from '../reading/vocabulary.js';
import type {Weighed} from '../weighed.js';

/** What a kindred word counts beside an equal one: one of the same family, or with the same beginning. */
const kindred = 0.6;

/** How far a sentence covers a word: 1 by an equal word, less by a kindred one. */
export const coveringOf = (
	{stem, beginning, families}: WordForm,
	{stems, beginnings, families: others}: Reading,
): number => {
	if (includes(stems, stem)) {
		return 1;
	}

	if (includes(beginnings, beginning)) {
		return kindred;
	}

	for (const family of families) {
		if (includes(others, family)) {
			return kindred;
		}
	}

	return 0;
};

/** The share of a sentence's weight that what each of its content words is worth adds up to. */
export const shareOf = (
	{reading: {forms}, stems}: Weighed,
	worthOf: (form: WordForm) => number,
): number => {
	const worth = forms.reduce((sum, form) => sum + stems.weightOf(form.stem) * worthOf(form), 0);
	return worth / (stems.sum || 1);
};
