/**
 * What there is to say of a screen, part by part: first where one is, then what is chosen there, the
 * selected row, and what has happened. A part that says nothing is empty.
 */
export type Spoken = readonly string[];

/** The parts to say after others have been said: of another screen all, of the same those that are new. */
export const announce = (before: Spoken | undefined, now: Spoken): readonly string[] => {
	const isElsewhere = before?.[0] !== now[0];
	return now.filter((part, index) => part !== '' && (isElsewhere || part !== before?.[index]));
};
