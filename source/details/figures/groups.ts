import {type Token, wordAt} from '../tokens.js';

/** Groups of people; those of a line have no member in common. */
const lines: readonly (readonly string[])[] = [
	[
		'men man',
		'women woman',
		'children child boys boy girls girl kids kid youngsters youngster toddlers toddler',
	],
	['passengers passenger', 'crew sailors sailor'],
	[
		'police policeman policemen policewoman policewomen officer officers',
		'firefighters firefighter firemen fireman',
		'soldiers soldier troops',
		'civilians civilian',
		'protesters protester demonstrators demonstrator',
	],
	['pupils pupil students student schoolchildren', 'teachers teacher'],
	['doctors doctor', 'nurses nurse'],
];

type Group = {readonly name: string; readonly line: number};

const groups: ReadonlyMap<string, Group> = new Map(
	lines.flatMap((line, index) =>
		line.flatMap(list => {
			const words = list.split(/\s+/);
			return words.map(word => [word, {name: words[0] ?? '', line: index}] as const);
		}),
	),
);

/** The group that a word stands for: `children` for `girls`. */
export const groupOf = (word: string): string | undefined => groups.get(word)?.name;

/** Whether nobody is in both groups. */
export const areExclusive = (a: string | undefined, b: string | undefined): boolean =>
	a !== b && a !== undefined && b !== undefined && groups.get(a)?.line === groups.get(b)?.line;

const wholes = new Set(['them', 'whom', 'which', 'those']);
const including = new Set(['including', 'include', 'includes', 'included']);
const beforeWhole = new Set(['among', 'of']);
const reach = 3;

/** Whether those that the tokens from `from` up to `end` count are some of others: `11 of them`, `including nine children`. */
export const isPartOfOthers = (tokens: readonly Token[], from: number, end: number): boolean => {
	const isOf = (at: number): boolean =>
		beforeWhole.has(wordAt(tokens, at)) && wholes.has(wordAt(tokens, at + 1));
	const isTold = (at: number): boolean => including.has(wordAt(tokens, at)) || isOf(at - 1);
	return isOf(end) || Array.from({length: reach}, (_, back) => from - 1 - back).some(isTold);
};
