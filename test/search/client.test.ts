import {Worker} from 'node:worker_threads';
import {afterEach, describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {type Answer, SearchClient} from '../../source/search/client.js';

const reports: readonly Article[] = Array.from({length: 300}, (_, number) => ({
	id: `report ${number}`,
	source: `${number}.txt`,
	outlet: undefined,
	title: `Report ${number}`,
	published: undefined,
	url: undefined,
	sentences: Array.from({length: 10}, (_, paragraph) => ({
		text: `The minister spoke about harbour ${number} and road ${paragraph}.`,
		role: 'body',
		paragraph,
	})),
}));

const library = (size: number): readonly Article[] => reports.slice(0, size);

const startBuiltWorker = () => new Worker(new URL('../../dist/search-worker.js', import.meta.url));

const clients: SearchClient[] = [];
const open = (startWorker: () => Worker): SearchClient => {
	const client = new SearchClient(startWorker);
	clients.push(client);
	return client;
};
afterEach(() => {
	for (const client of clients.splice(0)) client.close();
});

/** All answers to a query, up to the one that knows everything. */
const answersTo = (client: SearchClient, query: string): Promise<Answer[]> =>
	new Promise(resolve => {
		const answers: Answer[] = [];
		client.search(query, 10, answer => {
			answers.push(answer);
			if (answer.complete) resolve(answers);
		});
	});

const noWorker = () => {
	throw new Error('No threads here');
};

describe.each([
	['on a thread of its own', startBuiltWorker],
	['where no thread can be started', noWorker],
	['where the thread fails', () => new Worker('process.exit(1)', {eval: true})],
	['where the thread throws', () => new Worker('throw new Error("Broken")', {eval: true})],
])('search client %s', (_, startWorker) => {
	it('finds what there is', async () => {
		const client = open(startWorker);
		client.update(library(300));
		const last = (await answersTo(client, 'harbor 222 raod 3')).at(-1);
		expect(last?.searched).toBe(3000);
		expect(last?.hits[0]).toMatchObject({article: 'report 222', sentence: 3});
	});

	it('answers before everything is taken in, and again after', async () => {
		const client = open(startWorker);
		client.update(library(300));
		const answers = await answersTo(client, 'harbour 222');
		expect(answers[0]?.complete).toBe(false);
		expect(answers.length).toBeGreaterThan(1);
	});

	it('drops a query that another has overtaken', async () => {
		const client = open(startWorker);
		client.update(library(200));
		const overtaken: Answer[] = [];
		client.search('harbour 4', 10, answer => overtaken.push(answer));
		await answersTo(client, 'harbour 44');
		expect(overtaken).toEqual([]);
	});

	it('answers again when more is added', async () => {
		const client = open(startWorker);
		client.update(library(10));
		const answered: (() => void)[] = [];
		const answers: Answer[] = [];
		client.search('harbour 222', 10, answer => {
			answers.push(answer);
			if (answer.complete) answered.shift()?.();
		});
		await new Promise<void>(resolve => answered.push(resolve));
		expect(answers.at(-1)?.hits[0]?.article).not.toBe('report 222');
		client.update(library(300));
		await new Promise<void>(resolve => answered.push(resolve));
		expect(answers.at(-1)?.hits[0]?.article).toBe('report 222');
	});

	it('forgets what is gone', async () => {
		const client = open(startWorker);
		client.update(library(300));
		await answersTo(client, 'harbour 222');
		const found: string[][] = [];
		const isGone = new Promise<void>(resolve => {
			client.search('harbour 222', 10, ({hits, complete}) => {
				found.push(hits.map(({article}) => article));
				if (complete && !found.at(-1)?.includes('report 222')) resolve();
			});
		});
		client.update(
			library(300).map(report =>
				report.id === 'report 222' ? {...report, id: 'changed', sentences: []} : report,
			),
		);
		await isGone;
		expect(found.at(-1)).not.toContain('changed');
	});

	it('says what is nearest where nothing is found', async () => {
		const client = open(startWorker);
		client.update(library(300));
		expect((await answersTo(client, 'harbour !road')).at(-1)).toMatchObject({
			hits: [],
			nearest: {query: 'harbour', isLoose: true},
		});
	});
});

describe('search client', () => {
	it('leaves this thread for a large library alone', async () => {
		const workers: Worker[] = [];
		const client = open(() => {
			const worker = startBuiltWorker();
			workers.push(worker);
			return worker;
		});
		client.update(library(5));
		await answersTo(client, 'harbour 4');
		expect(workers).toEqual([]);

		client.update(library(200));
		await answersTo(client, 'harbour 44');
		expect(workers).toHaveLength(1);
		expect(workers[0]?.threadId).toBeGreaterThan(0);
	});

	it('answers no more once it is closed', async () => {
		const client = open(startBuiltWorker);
		client.update(library(300));
		const answers: Answer[] = [];
		client.search('harbour 4', 10, answer => answers.push(answer));
		client.close();
		const other = open(startBuiltWorker);
		other.update(library(300));
		await answersTo(other, 'harbour 4');
		expect(answers).toEqual([]);
	});
});
