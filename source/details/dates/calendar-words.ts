const numbered = (list: string, from: number): ReadonlyMap<string, number> =>
	new Map(
		list
			.split(' ')
			.flatMap((names, index) => names.split('|').map(name => [name, index + from] as const)),
	);

/** 1 to 12, by name and abbreviation. */
export const months: ReadonlyMap<string, number> = numbered(
	'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
	1,
);

/** 0 (Sunday) to 6. */
export const weekdays: ReadonlyMap<string, number> = numbered(
	'sunday|sun monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat',
	0,
);

/** 1 (spring) to 4. */
export const seasons: ReadonlyMap<string, number> = numbered('spring summer autumn|fall winter', 1);

/** 1 to 4, of a year. */
export const quarters: ReadonlyMap<string, number> = numbered('first second third fourth', 1);

/** The same in digits. */
export const digitQuarters: ReadonlyMap<string, number> = numbered('q1 q2 q3 q4', 1);

/** Days from the day of publication. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tonight', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

/** Units of the calendar from that of publication. */
export const directions: ReadonlyMap<string, number> = new Map([
	['last', -1],
	['this', 0],
	['next', 1],
]);
