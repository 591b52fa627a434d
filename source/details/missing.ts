import {agree} from './agree.js';
import type {Detail} from './detail.js';

/** Details that no other detail tells, in another form or unit. */
export const detailsMissingFrom = (
	details: readonly Detail[],
	others: readonly Detail[],
): readonly Detail[] => details.filter(detail => !others.some(other => agree(detail, other)));
