import os from 'node:os';
import process from 'node:process';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {giveWay} from '../source/give-way.js';

/** The priority that a thread takes that had this one before. */
const priorityAfter = (before: number): number | undefined => {
	vi.spyOn(os, 'getPriority').mockReturnValue(before);
	const set = vi.spyOn(os, 'setPriority').mockReturnValue();
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	giveWay();
	return set.mock.lastCall?.[0];
};

describe.skipIf(process.platform !== 'linux')('a thread gives way', () => {
	test('from the priority that the program was given', () => {
		expect(priorityAfter(0)).toBe(10);
		expect(priorityAfter(5)).toBe(15);
	});

	test('no further than there is', () => {
		expect(priorityAfter(18)).toBe(19);
		expect(priorityAfter(19)).toBe(19);
	});
});
