import path from 'node:path';
import type {Article} from '../article/article.js';
import {parseArticle} from '../article/parse.js';
import {sanitize} from '../article/sanitize.js';
import {findFiles} from './find-files.js';
import {decode, readFile, readStandardInput} from './read-text.js';
import {type Problem, problemOf, type Source, SourceError} from './source.js';

export type {Problem} from './source.js';

/** Articles, in the order of their paths, and what could not be read. */
export type Library = {
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
};

export type LoadOptions = {
	/** The bytes of `-`; the process's standard input unless given. */
	readonly readStdin?: () => Promise<Uint8Array>;
};

/** An article as soon as it is read, or a source that could not be. */
export type Loaded = {readonly article: Article} | {readonly problem: Problem};

/** How many files are read ahead. */
const readAhead = 16;

/** Short names for sources: the file's stem, numbered where it is taken. */
function createNaming(): (source: string) => string {
	const taken = new Set<string>();
	return source => {
		const stem = source === '-' ? 'stdin' : sanitize(path.parse(source).name).replaceAll(' ', '-');
		let id = stem || 'article';
		for (let number = 2; taken.has(id); number++) {
			id = `${stem}-${number}`;
		}

		taken.add(id);
		return id;
	};
}

/** Every source that the paths lead to, and every path that leads nowhere. */
async function* findSources(paths: readonly string[]): AsyncGenerator<Source | Problem> {
	const nameSource = createNaming();
	const found = new Set<string>();
	for (const from of paths) {
		try {
			for await (const source of from === '-' ? ['-'] : findFiles(from)) {
				const absolute = path.resolve(source);
				if (source === from || !found.has(absolute)) {
					found.add(absolute);
					yield {id: nameSource(source), source};
				}
			}
		} catch (error) {
			yield problemOf(from, error);
		}
	}
}

async function load({id, source}: Source, readStdin: () => Promise<Uint8Array>): Promise<Loaded> {
	try {
		const text = decode(await (source === '-' ? readStdin() : readFile(source)));
		const article = parseArticle(text, {id, source});
		if (!article.sentences.some(({role}) => role === 'body')) {
			throw new SourceError('no sentence of running text in it', 'name a file that holds a report');
		}

		return {article};
	} catch (error) {
		return {problem: problemOf(source, error)};
	}
}

/** Reads articles one after the other, in the order of the paths, a few files ahead. Never throws. */
export async function* loadArticles(
	paths: readonly string[],
	{readStdin = readStandardInput}: LoadOptions = {},
): AsyncGenerator<Loaded> {
	const queue: Array<Promise<Loaded>> = [];
	for await (const found of findSources(paths)) {
		queue.push('reason' in found ? Promise.resolve({problem: found}) : load(found, readStdin));
		const next = queue.length > readAhead ? queue.shift() : undefined;
		if (next) {
			yield await next;
		}
	}

	yield* queue;
}

/** Reads all articles that the paths lead to: files, folders, `-` for standard input. Never throws. */
export async function loadLibrary(
	paths: readonly string[],
	options?: LoadOptions,
): Promise<Library> {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	for await (const loaded of loadArticles(paths, options)) {
		if ('article' in loaded) {
			articles.push(loaded.article);
		} else {
			problems.push({...loaded.problem, source: sanitize(loaded.problem.source)});
		}
	}

	return {articles, problems};
}
