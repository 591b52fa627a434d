import type {Article} from '../article/article.js';
import type {PackedArticle} from '../article/packed.js';
import type {FetchOptions} from './fetch.js';
import {isText} from './find-files.js';
import {type Raw, readArticles} from './read-articles.js';
import {readFile, readPipe, readStandardInput} from './read-file.js';
import {EmptyError, NoReportError, ownWork, type Problem, problemOf} from './source.js';

/** A place that may hold articles, before it is read. */
export type Source = {
	/** A path, an `http(s)` address, or `-` for standard input. */
	readonly source: string;
	/** The path that led to it: itself, or a folder. */
	readonly from: string;
	/** Whether it is a named pipe, which can be read once. */
	readonly isPipe?: boolean;
};

/** Whether a source is a stream that this thread alone can read, once. */
export const isStream = ({source, isPipe}: Source): boolean => source === '-' || isPipe === true;

/** Whether the name of a source leads nowhere later: that of standard input, or what the shell puts for `<(…)`. */
export const isPassing = (source: string): boolean =>
	source === '-' || /^\/(?:dev|proc\/self)\/(?:stdin|fd\/\d+)$/.test(source);

/** What came of reading a source. */
export type Outcome<Form = Article> = {
	readonly articles: readonly Form[];
	readonly problem?: Problem | undefined;
};

/** The same of a source that may have been read on another thread. */
export type AnyOutcome = Outcome<Article | PackedArticle>;

/** How sources are read. */
export type ReadOptions = FetchOptions & {
	/** The bytes of `-`; the process's standard input unless given. */
	readonly readStdin?: () => Promise<Uint8Array>;
};

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

const readAddress = async (address: string, options: FetchOptions): Promise<Raw> => {
	const [{fetchAddress}, {askRobots}] = await Promise.all([
		import('./fetch.js'),
		import('./robots.js'),
	]);
	return fetchAddress(address, options, page => askRobots(page, options));
};

/** The bytes of a source. */
export const readRaw = async (
	{source, isPipe}: Source,
	{readStdin = readStandardInput, ...options}: ReadOptions,
): Promise<Raw> => {
	if (isAddress(source)) {
		return readAddress(source, options);
	}

	if (source === '-') {
		return {bytes: await readStdin()};
	}

	return {bytes: await (isPipe ? readPipe(source, options.signal) : readFile(source))};
};

/** Tries to read a source; what goes wrong becomes a problem. Never throws. */
export const attempt = async <Result>(
	{source, from}: Source,
	read: () => Promise<Result>,
): Promise<Result | {readonly articles?: never; readonly problem?: Problem | undefined}> => {
	try {
		return await read();
	} catch (error) {
		const isInFolder = source !== from;
		// A page or an export may well hold no report there, and what was written here is none.
		const isExpected =
			isInFolder && (error === ownWork || (error instanceof NoReportError && !isText(source)));
		const isHarmless = isInFolder && error instanceof EmptyError;
		return isExpected
			? {}
			: {problem: {...problemOf(source, error), ...(isHarmless && {isHarmless})}};
	}
};

const readSource = async (place: Source, options: ReadOptions): Promise<Outcome> => {
	const {source} = place;
	const {articles = [], problem} = await attempt<Outcome>(place, async () => {
		const {articles, shortcoming} = await readArticles(await readRaw(place, options), {
			id: '',
			source,
		});
		return {articles, problem: shortcoming && problemOf(source, shortcoming)};
	});
	return {articles, problem};
};

/** Reads the articles of sources. Their ids are the library's to give. Never throws. */
export const readSources = (sources: readonly Source[], options: ReadOptions): Promise<Outcome[]> =>
	Promise.all(sources.map(source => readSource(source, options)));
