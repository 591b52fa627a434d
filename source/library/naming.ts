import path from 'node:path';
import type {Article} from '../article/article.js';
import {sanitize} from '../article/sanitize.js';
import {isAddress} from './read-source.js';

/** In characters. */
const longestId = 60;

/** What a source is called in short: `ferry-ledger` for `river-flood/ferry-ledger.txt`. */
const stemOf = (source: string): string => {
	if (source === '-') {
		return 'stdin';
	}

	const {pathname, hostname} =
		isAddress(source) && URL.canParse(source) ? new URL(source) : {pathname: source, hostname: ''};
	const words = sanitize(path.parse(pathname).name || hostname).replaceAll(' ', '-');
	return words.slice(0, longestId) || 'article';
};

/**
 * Gives articles their ids: the stem of their source, numbered where it is taken. Asked in the same
 * order, it gives the same ids.
 */
export const createNaming = (
	given: Iterable<string> = [],
): (<Form extends Pick<Article, 'id' | 'source'>>(
	articles: readonly Form[],
	source: string,
) => Form[]) => {
	const taken = new Set(given);
	const nameOne = (stem: string): string => {
		let id = stem;
		for (let number = 2; taken.has(id); number++) {
			id = `${stem}-${number}`;
		}

		taken.add(id);
		return id;
	};

	return (articles, source) => {
		const stem = stemOf(source);
		return articles.map((article, index) => {
			const id = nameOne(articles.length > 1 ? `${stem}-${index + 1}` : stem);
			return {...article, id, source};
		});
	};
};
