import {Worker} from 'node:worker_threads';
import {expect, test} from 'vitest';
import {packArticle, unpackArticle} from '../../source/article/packed.js';
import {parseText} from '../../source/article/parse-text.js';

const text = 'Levee fails\n\nA levee failed on Monday. «Niemand» ging – 普京.\n\nOne man died.\n';
const article = parseText(text, {}, {id: 'levee', source: 'levee.txt'});

test('an article is the same packed and unpacked', () => {
	expect(unpackArticle(packArticle(article))).toEqual(article);
});

test('an article that is not packed is itself', () => {
	expect(unpackArticle(article)).toBe(article);
});

test('an unpacked article is copied whole', () => {
	const unpacked = unpackArticle(packArticle(article));
	expect({...unpacked, id: 'other'}).toEqual({...article, id: 'other'});
	expect(structuredClone(unpacked)).toEqual(article);
});

test('sentences are read once, and not before they are asked for', () => {
	const damaged = {...packArticle(article), sentences: Buffer.from('[')};
	expect(unpackArticle(damaged).title).toBe('Levee fails');
	expect(() => unpackArticle(damaged).sentences).toThrow(SyntaxError);
	const {sentences} = unpackArticle(packArticle(article));
	expect(sentences).toBe(sentences);
});

test('what an article was unpacked from is sent again, without a copy', async () => {
	const packed = packArticle(article);
	expect(packArticle(unpackArticle(packed))).toBe(packed);

	const echo =
		"const {parentPort} = require('node:worker_threads'); parentPort.once('message', message => parentPort.postMessage(message));";
	const worker = new Worker(echo, {eval: true});
	const received = new Promise<ReturnType<typeof packArticle>>(resolve =>
		worker.once('message', resolve),
	);
	worker.postMessage(packed);
	const {sentences} = await received;
	sentences[0] = 0;
	expect(packed.sentences[0]).toBe(0);
	await worker.terminate();
});
