import {describe, expect, test} from 'vitest';
import {diffWords, sameWords} from '../../source/comparison/words.js';

const marked = (left: string, right: string) => {
	const words = diffWords(left, right);
	return {
		left: words.left.map(({start, end}) => left.slice(start, end)),
		right: words.right.map(({start, end}) => right.slice(start, end)),
	};
};

describe('sameWords', () => {
	test.each([
		['Putin’s re-election', "putin's reelection"],
		['می\u200Cرود', 'میرود'],
		['“We’ll let you know,” he said.', '"We\'ll let you know", he said'],
	])('%s = %s', (left, right) => {
		expect(sameWords(left, right)).toBe(true);
	});

	test.each([
		['34 were hurt', '36 were hurt'],
		['$218.2 billion', '$2182 billion'],
		['He said so', 'He said'],
	])('%s ≠ %s', (left, right) => {
		expect(sameWords(left, right)).toBe(false);
	});
});

describe('diffWords', () => {
	test('marks what each side has alone, neighbours as one stretch', () => {
		expect(
			marked('Four sources confirmed the details.', 'Four other people confirmed the details.'),
		).toEqual({left: ['sources'], right: ['other people']});
	});

	test('says how much of the shorter text is shared', () => {
		expect(diffWords('one two', 'one two three four').shared).toBe(1);
		expect(diffWords('one two', 'three four').shared).toBe(0);
		expect(diffWords('', 'three').shared).toBe(0);
	});
});
