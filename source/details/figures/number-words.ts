/** Values of the words that numbers are built from. */
export const cardinals: ReadonlyMap<string, number> = new Map(
	[
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
	]
		.flatMap(line => line.split(' '))
		.map((word, value) => [word, value] as const),
);

export const tens: ReadonlyMap<string, number> = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, index) => [word, (index + 2) * 10] as const),
);

export const multipliers: ReadonlyMap<string, number> = new Map([
	['dozen', 12],
	['hundred', 100],
	['thousand', 1e3],
	['lakh', 1e5],
	['million', 1e6],
	['mln', 1e6],
	['crore', 1e7],
	['billion', 1e9],
	['bln', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
	['trn', 1e12],
	['tn', 1e12],
]);

/** Plural words for an unknown number, with the size of one. */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
	['tens', 10],
	['dozens', 12],
	['scores', 20],
	['hundreds', 100],
	['thousands', 1e3],
	['millions', 1e6],
	['billions', 1e9],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
	...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
		.split(' ')
		.map((word, index) => [word, index + 1] as const),
	['thirtieth', 30],
	['fortieth', 40],
	['fiftieth', 50],
	['sixtieth', 60],
	['seventieth', 70],
	['eightieth', 80],
	['ninetieth', 90],
	['hundredth', 100],
]);

/** Parts of a whole. `second` is no fraction in news. */
export const fractions: ReadonlyMap<string, number> = new Map([
	['half', 1 / 2],
	['halves', 1 / 2],
	['quarter', 1 / 4],
	['quarters', 1 / 4],
	...'third fourth fifth sixth seventh eighth ninth tenth'
		.split(' ')
		.flatMap((word, index) => [
			[word, 1 / (index + 3)] as const,
			[`${word}s`, 1 / (index + 3)] as const,
		]),
]);

export const fractionSigns: ReadonlyMap<string, number> = new Map([
	['½', 1 / 2],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['¼', 1 / 4],
	['¾', 3 / 4],
]);
