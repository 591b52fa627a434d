import {expect, onTestFinished, test, vi} from 'vitest';
import {withinTime} from '../../../source/article/readers/time-limit.js';
import {TimeLimitError} from '../../../source/article/readers/time-limit-error.js';

const forever = (): never => {
	for (;;) {
		try {
			for (;;);
		} catch {}
	}
};

test.each([
	['a loop that catches everything', forever],
	['a regular expression that backtracks', () => /^(?:a+)+$/.test(`${'a'.repeat(50)}b`)],
	['what sets itself a later limit', () => withinTime(forever, 60_000)],
])('breaks off %s', (_, work) => {
	expect(() => withinTime(work, 50)).toThrow(TimeLimitError);
});

test('gives the result of what is done in time, and hands its errors on', () => {
	expect(withinTime(() => [withinTime(() => 1), 2])).toEqual([1, 2]);
	expect(() =>
		withinTime(() => {
			throw new RangeError('too deep');
		}),
	).toThrow(RangeError);
});

test('does again what has hardly had the processor', () => {
	const usage = vi.spyOn(process, 'cpuUsage').mockReturnValue({user: 10_000, system: 0});
	onTestFinished(() => usage.mockRestore());
	let attempts = 0;
	const work = () => {
		attempts++;
		return attempts < 3 ? forever() : 'done';
	};
	expect(withinTime(work, 30)).toBe('done');
});
