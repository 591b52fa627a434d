import type {Article} from '../article/article.js';
import {type Library, type LoadOptions, loadLibrary} from '../library/library.js';
import {problemLine} from '../library/source.js';
import {cacheFolder} from '../settings/folders.js';
import {Failure} from './failure.js';
import type {Options} from './options.js';

/** @throws {Failure} Nothing could be read. */
export const needArticles = ({articles, problems: [problem]}: Library): void => {
	if (articles.length === 0 && problem !== undefined) {
		throw new Failure(problemLine(problem));
	}
};

/** @throws {Failure} One of two reports could not be read, or there are not two. */
export const needPair = ({articles, problems}: Library, paths: readonly string[]): void => {
	if (articles.length !== 2) {
		const problem = problems.find(({isHarmless}) => !isHarmless);
		throw new Failure(
			problem === undefined
				? `compare needs two reports, found ${articles.length} in ${paths.join(' ')}: name two files`
				: problemLine(problem),
		);
	}
};

/** How a command reads its paths. */
export const loadOptions = ({allowPrivate}: Pick<Options, 'allowPrivate'>): LoadOptions => ({
	allowPrivate,
	cacheFolder,
});

/**
 * Loads reports.
 * @throws {Failure} Nothing could be read.
 */
export const openLibrary = async (
	paths: readonly string[],
	options: Pick<Options, 'allowPrivate'>,
): Promise<Library> => {
	const library = await loadLibrary(paths, loadOptions(options));
	needArticles(library);
	return library;
};

/**
 * Loads the two reports of a comparison.
 * @throws {Failure} One of them could not be read, or there are not two.
 */
export const openPair = async (
	paths: readonly string[],
	options: Pick<Options, 'allowPrivate'>,
): Promise<Library> => {
	const library = await loadLibrary(paths, loadOptions(options));
	needPair(library, paths);
	return library;
};

/** What a command goes on with where not all could be read. */
export type Readable = {
	readonly articles: readonly Article[];
	/** To exit with: 2 where something could not be read, though the others could. */
	readonly status: 0 | 2;
};

/** What could be read; the rest is told on standard error. */
export const reportProblems = ({articles, problems}: Library): Readable => {
	for (const problem of problems) {
		process.stderr.write(`wirediff: ${problemLine(problem)}\n`);
	}

	return {articles, status: problems.every(({isHarmless}) => isHarmless) ? 0 : 2};
};
