import type {CompanyEvidence} from './company.js';
import type {kinshipEvidence} from './kinship.js';
import type {OwnEvidence} from './own.js';

/** What is known before the cells are compared with each other. */
export type FirstEvidence = OwnEvidence & {
	readonly kinship: ReturnType<typeof kinshipEvidence>;
};

/** All that speaks for and against a link between two sentences. The same from both sides. */
export type Evidence = FirstEvidence & {
	readonly company: CompanyEvidence;
};
