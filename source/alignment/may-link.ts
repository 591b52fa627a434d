import type {Reading} from './reading/reading.js';

/** How many body sentences from the first may tell what a headline tells. */
const leadLength = 3;

const isHeadlineOrLead = ({role, bodyIndex = leadLength}: Reading): boolean =>
	role === 'headline' || bodyIndex < leadLength;

/** Whether sentences of these roles may be linked: body with body, caption with caption, headline with headline or lead. */
export const mayLink = (a: Reading, b: Reading): boolean =>
	a.role === 'headline' || b.role === 'headline'
		? isHeadlineOrLead(a) && isHeadlineOrLead(b)
		: a.role === b.role && (a.role === 'body' || a.role === 'caption');
