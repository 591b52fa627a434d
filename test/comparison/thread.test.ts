import {EventEmitter} from 'node:events';
import {setImmediate} from 'node:timers/promises';
import type {Worker} from 'node:worker_threads';
import {expect, test, vi} from 'vitest';
import {compare} from '../../source/comparison/compare.js';
import {ComparisonThread} from '../../source/comparison/thread.js';
import {articleOf} from '../fixtures/article.js';

const shortLeft = articleOf(['Putin will visit China in May.']);
const filler = Array.from({length: 150}, (_, index) => `Delegation ${index} signed a treaty.`);
const left = articleOf(['Putin will visit China in May.', ...filler]);
const right = articleOf(['In May, Putin will visit China.', 'He will stop in Harbin.']);

/** A worker that does nothing by itself. */
const createWorker = () =>
	Object.assign(new EventEmitter(), {
		unref: vi.fn(),
		postMessage: vi.fn(),
		terminate: vi.fn(() => Promise.resolve(0)),
	});

const threadOn = (...workers: readonly ReturnType<typeof createWorker>[]) => {
	const waiting = [...workers];
	return new ComparisonThread(() => waiting.shift() as unknown as Worker);
};

test('tells what the worker has found, of the very articles that were given', async () => {
	const worker = createWorker();
	const onComparison = vi.fn();
	threadOn(worker).compare(left, right, onComparison);
	expect(worker.postMessage).toHaveBeenCalledWith([left, right]);
	worker.emit('message', structuredClone(compare(left, right)));
	await setImmediate();
	const [told] = onComparison.mock.lastCall ?? [];
	expect(told).toEqual(compare(left, right));
	expect(told.left).toBe(left);
	expect(told.right).toBe(right);
});

test('compares short reports here, where no worker has to start first', async () => {
	const start = vi.fn();
	const onComparison = vi.fn();
	new ComparisonThread(start).compare(shortLeft, right, onComparison);
	await expect.poll(() => onComparison.mock.lastCall).toEqual([compare(shortLeft, right)]);
	expect(start).not.toHaveBeenCalled();
});

test('tells nothing of short reports that are abandoned', async () => {
	const thread = threadOn();
	const onComparison = vi.fn();
	thread.compare(shortLeft, right, onComparison)();
	const onNext = vi.fn();
	thread.compare(right, shortLeft, onNext);
	await expect.poll(() => onNext.mock.calls).toHaveLength(1);
	expect(onComparison).not.toHaveBeenCalled();
});

test('uses a worker again that has done its work', () => {
	const worker = createWorker();
	const thread = threadOn(worker);
	thread.compare(left, right, () => {});
	worker.emit('message', compare(left, right));
	thread.compare(right, left, () => {});
	expect(worker.postMessage).toHaveBeenLastCalledWith([right, left]);
	expect(worker.terminate).not.toHaveBeenCalled();
});

test('ends a worker whose pair is abandoned, and never tells of it', async () => {
	const [first, second] = [createWorker(), createWorker()];
	const thread = threadOn(first, second);
	const onComparison = vi.fn();
	thread.compare(left, right, onComparison)();
	expect(first.terminate).toHaveBeenCalled();
	first.emit('message', compare(left, right));
	await setImmediate();
	expect(onComparison).not.toHaveBeenCalled();
	thread.compare(right, left, onComparison);
	second.emit('message', compare(right, left));
	await setImmediate();
	expect(onComparison).toHaveBeenCalledOnce();
});

test('abandoning what has been told already changes nothing', async () => {
	const worker = createWorker();
	const abandon = threadOn(worker).compare(left, right, () => {});
	worker.emit('message', compare(left, right));
	await setImmediate();
	abandon();
	expect(worker.terminate).not.toHaveBeenCalled();
});

test('compares here where a worker cannot even be constructed, and tries again the next time', async () => {
	const start = vi.fn(() => {
		throw new Error('no threads here');
	});
	const thread = new ComparisonThread(start);
	for (const times of [1, 2]) {
		const onComparison = vi.fn();
		thread.compare(left, right, onComparison);
		await expect.poll(() => onComparison.mock.lastCall).toEqual([compare(left, right)]);
		expect(start).toHaveBeenCalledTimes(times);
	}
});

test.each([
	['there can be no worker', ['error', new Error('no such module')]],
	['the worker ends before it has answered', ['exit', 1]],
] as const)('compares here where %s', async (_, [event, cause]) => {
	const worker = createWorker();
	const onComparison = vi.fn();
	threadOn(worker).compare(left, right, onComparison);
	worker.emit(event, cause);
	await expect.poll(() => onComparison.mock.lastCall).toEqual([compare(left, right)]);
});
