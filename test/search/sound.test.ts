import {describe, expect, it} from 'vitest';
import {soundOf} from '../../source/search/sound.js';

describe('sound', () => {
	it.each([
		['kyiv', 'kiev'],
		['zelensky', 'zelenskyy'],
		['zelensky', 'zelenskiy'],
		['gaddafi', 'qadhafi'],
		['tchaikovsky', 'chaikovskii'],
		['odessa', 'odesa'],
		['mueller', 'muller'],
		['josef', 'joseph'],
		['lukashenko', 'loukachenko'],
	])('is the same for %s and %s', (one, other) => {
		expect(soundOf(one)).toBe(soundOf(other));
	});

	it.each([
		['kiev', 'cave'],
		['putin', 'patton'],
		['harbin', 'harbour'],
	])('is another for %s and %s', (one, other) => {
		expect(soundOf(one)).not.toBe(soundOf(other));
	});

	it('is not told of short words and other alphabets', () => {
		expect(soundOf('xi')).toBeUndefined();
		expect(soundOf('киев')).toBeUndefined();
	});
});
