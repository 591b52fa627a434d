import type {Rarity, Weighed} from '../weighed.js';
import type {companyEvidence} from './company.js';
import {detailEvidence} from './details.js';
import {formEvidence} from './form.js';
import type {kinshipEvidence} from './kinship.js';
import {wordEvidence} from './words.js';

/** What two sentences alone say for and against a link between them. The same from both sides. */
export const ownEvidence = (a: Weighed, b: Weighed, rarity: Rarity) => ({
	...wordEvidence(a, b, rarity),
	...detailEvidence(a, b),
	...formEvidence(a, b),
});

export type OwnEvidence = ReturnType<typeof ownEvidence>;

/** What is known before the cells are compared with each other. */
export type FirstEvidence = OwnEvidence & ReturnType<typeof kinshipEvidence>;

/** All that speaks for and against a link between two sentences. The same from both sides. */
export type Evidence = FirstEvidence & ReturnType<typeof companyEvidence>[number];
