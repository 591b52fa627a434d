import {expect, test} from 'vitest';
import {detailsOf} from '../../../source/details/details-of.js';
import {referentsOf} from '../../../source/details/names/referents.js';
import {articleOf} from '../../fixtures/article.js';

const referents = (...texts: readonly string[]) => {
	const article = articleOf(texts);
	return referentsOf(article, detailsOf(article))
		.flat()
		.map(({text, words}) => `${text}: ${words.join(' ')}`);
};

test.each([
	[
		['Russian President Vladimir Putin will travel.', 'Then the Russian leader spoke.'],
		'the Russian leader: vladimir putin',
	],
	[
		['Russian President Vladimir Putin will travel.', 'It is the Kremlin chief who asked.'],
		'the Kremlin chief: vladimir putin',
	],
	[['Mayor Ana Ruiz wept.', 'Later the mayor left.'], 'the mayor: ana ruiz'],
	[['It was Gov. Ana Ruiz.', 'Later the governor left.'], 'the governor: ana ruiz'],
	[
		['It was Joan Pell, chief economist at a bank.', 'Later the economist left.'],
		'the economist: joan pell',
	],
])('%s', (texts, expected) => {
	expect(referents(...texts)).toEqual([expected]);
});

test.each([
	['two people have the role', ['Mayor Ana Ruiz met Mayor Tom Hale.', 'Later the mayor left.']],
	['nobody has it', ['Ana Ruiz wept.', 'Later the mayor left.']],
	['another one is introduced', ['Capt. Ana Ruiz wept.', 'The captain, a man of 58, left.']],
	['it is the one of another place', ['Mayor Ana Ruiz wept.', 'Then the mayor of Hull left.']],
])('no one where %s', (_, texts) => {
	expect(referents(...texts)).toEqual([]);
});
