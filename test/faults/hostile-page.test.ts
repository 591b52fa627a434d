import {Buffer} from 'node:buffer';
import {expect, test} from 'vitest';
import {readArticles} from '../../source/library/read-articles.js';
import {SourceError} from '../../source/library/source.js';
import {hostilePages} from './hostile-pages.js';
import {oneHour} from './thorough.js';

/** What may be said of a page that is too much. */
const refusals =
	/^(?:it takes too long to read|no article on this page|no report in it|a binary file)$/;

test.each(hostilePages)(
	'a page of %s is read or refused',
	async (_, body) => {
		const bytes = Buffer.from(`<html><head><title>News</title></head><body>${body}</body></html>`);
		try {
			const {articles} = await readArticles({bytes}, {id: 'page', source: 'page.html'});
			expect(articles.flatMap(({sentences}) => sentences.map(({text}) => text)).join()).not.toMatch(
				/[\p{Cc}\p{Cs}]/u,
			);
		} catch (error) {
			expect(error).toBeInstanceOf(SourceError);
			expect((error as SourceError).message).toMatch(refusals);
		}
	},
	oneHour,
);

test(
	'a page that takes for ever is given up',
	async () => {
		const bytes = Buffer.from(`<html><body>${'<'.repeat(3_000_000)}`);
		await expect(readArticles({bytes}, {id: 'page', source: 'page.html'})).rejects.toMatchObject({
			message: 'it takes too long to read',
		});
	},
	oneHour,
);
