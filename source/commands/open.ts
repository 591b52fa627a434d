import envPaths from 'env-paths';
import type {Article} from '../article/article.js';
import {type Library, loadLibrary, type Problem} from '../library/library.js';
import {Failure} from './failure.js';
import type {Options} from './options.js';

/** Where parsed articles are kept between runs. */
const caches = envPaths('wirediff', {suffix: ''}).cache;

/** A problem in one line: where, what, and what to do. */
export const problemLine = ({source, reason, advice}: Problem): string =>
	`${source}: ${reason}: ${advice}`;

/**
 * Loads reports.
 * @throws {Failure} Nothing could be read.
 */
export const openLibrary = async (
	paths: readonly string[],
	{allowPrivate}: Pick<Options, 'allowPrivate'>,
): Promise<Library> => {
	const library = await loadLibrary(paths, {allowPrivate, cacheFolder: caches});
	const [problem] = library.problems;
	if (library.articles.length === 0 && problem !== undefined) {
		throw new Failure(problemLine(problem));
	}

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
	const library = await openLibrary(paths, options);
	const {articles, problems} = library;
	if (articles.length === 2) {
		return library;
	}

	const [problem] = problems;
	throw new Failure(
		problem === undefined
			? `compare needs two reports, found ${articles.length} in ${paths.join(' ')}: name two files`
			: problemLine(problem),
	);
};

/** The articles; what could not be read is told on standard error. */
export const reportProblems = ({articles, problems}: Library): readonly Article[] => {
	for (const problem of problems) {
		process.stderr.write(`wirediff: ${problemLine(problem)}\n`);
	}

	return articles;
};
