import {expect, test} from 'vitest';
import {align} from '../../source/alignment/align.js';
import {createExplainer} from '../../source/alignment/explain.js';
import {articleOf} from '../fixtures/article.js';

const agency = articleOf([
	'A passenger ferry hit the outer breakwater at Kestle in thick fog on Tuesday.',
	'Sheriff Luis Ocampo said 34 people were injured in the ferry crash.',
	'The Marine Accident Branch sent four inspectors to the port of Kestle.',
]);
const local = articleOf([
	'Four inspectors of the Marine Accident Branch came to the port.',
	'In the crash, Mr. Ocampo told reporters, 34 people had been injured.',
	'Ocampo asked people to stay away from the port.',
]);

test('tells the shared names and words, the rarest first, and the next best partner', () => {
	const link = align(agency, local).links.find(({left}) => left.includes(1));
	expect(link).toMatchObject({left: [1], right: [1]});
	const {shared, runnerUp} = link ? createExplainer(agency, local)(link) : {shared: []};
	const texts = shared.map(({text}) => text);
	expect(texts).toEqual(expect.arrayContaining(['Luis Ocampo', '34', 'injured', 'crash']));
	expect(texts).not.toContain('ferry');
	const weights = shared.map(({weight}) => weight);
	expect(weights).toEqual(weights.toSorted((a, b) => b - a));
	expect(Math.max(...weights)).toBeLessThanOrEqual(1);
	expect(runnerUp).toMatchObject({left: 1, right: 2});
	expect(runnerUp?.score).toBeLessThan(link?.confidence ?? 0);
});
