import {rowFilters} from '../comparison/rows.js';
import type {LeftComparison, Remembered} from '../ui/state/state.js';

/** Where a reader was in the library that these paths make. */
export type LibraryMemory = Remembered & {
	/** Absolute paths and addresses, in the order in which they were named. */
	readonly paths: readonly string[];
};

/** The libraries that were read, the last one first. */
export type Memory = readonly LibraryMemory[];

const version = 1;
const mostLibraries = 100;
const mostQueries = 50;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((path, index) => path === other[index]);

/** Where the reader was in this library, if it was read before. */
export const recall = (memory: Memory, paths: readonly string[]): LibraryMemory | undefined =>
	memory.find(library => isSame(library.paths, paths));

/** The memory with this library as the last one. */
export const remember = (memory: Memory, library: LibraryMemory): Memory =>
	[library, ...memory.filter(({paths}) => !isSame(paths, library.paths))].slice(0, mostLibraries);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

const strings = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];

const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && Number(value) >= 0;

const isPosition = (entry: [string, unknown]): entry is [string, number] => isCount(entry[1]);

const filters: ReadonlySet<unknown> = new Set(rowFilters);

const isLeftComparison = (entry: [string, unknown]): entry is [string, LeftComparison] => {
	const [, left] = entry;
	return (
		isRecord(left) &&
		filters.has(left.filter) &&
		isRecord(left.place) &&
		(left.place.side === 'left' || left.place.side === 'right') &&
		isCount(left.place.sentence)
	);
};

/** The entries of a record that are what they should be. */
const readMap = <Value>(
	value: unknown,
	isEntry: (entry: [string, unknown]) => entry is [string, Value],
): ReadonlyMap<string, Value> =>
	new Map(isRecord(value) ? Object.entries(value).filter(isEntry) : []);

const readLibrary = (value: unknown): readonly LibraryMemory[] => {
	if (!isRecord(value) || strings(value.paths).length === 0) {
		return [];
	}

	const {paths, selected, marked, positions, comparisons, queries} = value;
	return [
		{
			paths: strings(paths),
			selected: typeof selected === 'string' ? selected : undefined,
			marked: strings(marked),
			positions: readMap(positions, isPosition),
			comparisons: readMap(comparisons, isLeftComparison),
			queries: strings(queries).slice(0, mostQueries),
		},
	];
};

/** Reads what a memory was written as. What is damaged, or of another version, is forgotten. */
export const parseMemory = (text: string): Memory => {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) && value.version === version && Array.isArray(value.libraries)
			? value.libraries.flatMap(readLibrary)
			: [];
	} catch {
		return [];
	}
};

export const formatMemory = (memory: Memory): string => {
	const libraries = memory.map(library => ({
		...library,
		positions: Object.fromEntries(library.positions),
		comparisons: Object.fromEntries(library.comparisons),
	}));
	return `${JSON.stringify({version, libraries})}\n`;
};
