import {expect, test} from 'vitest';
import {packTerms} from '../../source/library/packed-terms.js';
import {createStoryService} from '../../source/library/story-service.js';
import {termsOf} from '../../source/library/terms.js';
import {articleOf} from '../fixtures/article.js';
import {speedUpClock} from '../fixtures/clock.js';

const reports = ['A levee failed in Harbin.', 'The levee at Harbin failed.', 'Rice is dear.'].map(
	text => {
		const article = articleOf([text]);
		const terms = new TextEncoder().encode(packTerms(termsOf(article)));
		return {title: text, published: undefined, terms};
	},
);

test('groups the reports that are named, and tells meanwhile how far it is', async () => {
	speedUpClock();
	const serve = createStoryService();
	await serve({type: 'add', reports});
	const shares: number[] = [];
	const groups = await serve({type: 'group', numbers: [2, 1, 0]}, share => shares.push(share));
	expect(groups.map(({members}) => members)).toEqual([[0], [1, 2]]);
	expect(shares).toEqual([1 / 3, 2 / 3, 1]);
});
