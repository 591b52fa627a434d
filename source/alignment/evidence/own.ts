import type {Weighed} from '../weighed.js';
import {dateEvidence} from './dates.js';
import {figureEvidence} from './figures.js';
import {formEvidence} from './form.js';
import {nameEvidence} from './names.js';
import {quoteEvidence} from './quotes.js';
import {wordEvidence} from './words.js';

/** What two sentences alone say for and against a link between them. The same from both sides. */
export const ownEvidence = (a: Weighed, b: Weighed) => ({
	words: wordEvidence(a, b),
	figures: figureEvidence(a, b),
	dates: dateEvidence(a, b),
	names: nameEvidence(a, b),
	quotes: quoteEvidence(a.reading, b.reading),
	form: formEvidence(a.reading, b.reading),
});

export type OwnEvidence = ReturnType<typeof ownEvidence>;
