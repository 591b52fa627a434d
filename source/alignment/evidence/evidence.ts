import type {Rarity, Weighed} from '../weighed.js';
import {detailEvidence} from './details.js';
import {formEvidence} from './form.js';
import type {rivalEvidence} from './rivals.js';
import {wordEvidence} from './words.js';

/** What two sentences alone say for and against a link between them. The same from both sides. */
export const ownEvidence = (a: Weighed, b: Weighed, rarity: Rarity) => ({
	...wordEvidence(a, b, rarity),
	...detailEvidence(a, b),
	...formEvidence(a, b),
});

export type OwnEvidence = ReturnType<typeof ownEvidence>;

/** What speaks for and against a link between two sentences. The same from both sides. */
export type Evidence = OwnEvidence & ReturnType<typeof rivalEvidence>[number];
