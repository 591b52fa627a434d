import {describe, expect, it} from 'vitest';
import {wordsOf} from '../../source/search/words.js';

const keys = (text: string) => wordsOf(text).map(({key}) => key);

describe('words', () => {
	it('are the same in any case and without accents', () => {
		expect(keys('ERDOĞAN Łódź Straße')).toEqual(['erdogan', 'lodz', 'strasse']);
	});

	it('keep figures together, without the marks of thousands', () => {
		expect(keys('$218.2 billion, 1,600,000 or 3,6 %')).toEqual([
			...['218.2', 'billion', '1600000', 'or', '3.6'],
		]);
	});

	it('keep initials together', () => {
		expect(keys('in the U.S. and D.C.')).toEqual(['in', 'the', 'us', 'and', 'dc']);
	});

	it('drop the possessive and join what an apostrophe parts', () => {
		expect(keys("Putin’s we’ll O'Brien")).toEqual(['putin', 'well', 'obrien']);
	});

	it('are the same with joiners and without', () => {
		expect(keys('می\u200Cرود')).toEqual(keys('میرود'));
	});

	it('part at hyphens', () => {
		expect(keys('re-election')).toEqual(['re', 'election']);
	});

	it('are single characters in scripts without spaces', () => {
		expect(keys('习近平 met 普京')).toEqual(['习', '近', '平', 'met', '普', '京']);
	});

	it('know where they stand', () => {
		const text = '“Où est-il?”';
		expect(wordsOf(text).map(({span: [start, end]}) => text.slice(start, end))).toEqual([
			...['Où', 'est', 'il'],
		]);
	});
});
