import {expect, test} from 'vitest';
import type {Link} from '../../source/alignment/alignment.js';
import {compare} from '../../source/comparison/compare.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

const northern = articleOf([
	'Trade between the two reached $218 billion, spokesman Dmitry Peskov told reporters in Moscow.',
	'The president will also stop in Harbin.',
]);
const herald = articleOf([
	'Trade between the two reached $218 billion, an official told reporters in Moscow.',
	'Mr. Peskov gave no date for the visit to Kazan.',
]);
const link: Link = {left: [0], right: [0], relation: 'partial', confidence: 0.9};
const comparison = compare(northern, herald, linkedBy(link));

test('a detail on one side of a link says whether the other report has it elsewhere', () => {
	const alone = comparison.links[0]?.details.left.map(({text, elsewhere}) => ({text, elsewhere}));
	expect(alone).toEqual([{text: 'Dmitry Peskov', elsewhere: true}]);
});

test('details that the other report has nowhere stand once, with their sentence', () => {
	const nowhere = (side: 'left' | 'right') =>
		comparison.details[side].map(({text, sentence}) => ({text, sentence}));
	expect(nowhere('left')).toEqual([{text: 'Harbin', sentence: 1}]);
	expect(nowhere('right')).toEqual([{text: 'Kazan', sentence: 1}]);
});

test('a name in quotation marks is a name, and no quotation', () => {
	const left = articleOf(['The "Agrarian Union" left, and they shouted "Shame".']);
	const right = articleOf(['The Agrarian Union left.']);
	const [linked] = compare(left, right, linkedBy(link)).links;
	expect(linked?.details.left.map(({text}) => text)).toEqual(['"Shame"']);
});

test('a figure is found elsewhere if it agrees with any that is written alike there', () => {
	const left = articleOf(['The hall held 275 people, the owner said.']);
	const right = articleOf([
		'The owner spoke of the hall.',
		'About 300 people came in the morning.',
		'Later more than 300 people were inside.',
	]);
	const [linked] = compare(left, right, linkedBy(link)).links;
	expect(linked?.details.left.map(({text, elsewhere}) => ({text, elsewhere}))).toEqual([
		{text: '275', elsewhere: true},
	]);
});

test('a day is news beside a report that tells no more than the month', () => {
	const left = articleOf(['Vladimir Putin will visit China in May.']);
	const right = articleOf(['Vladimir Putin will visit China on May 16-17.', 'May is warm there.']);
	const {details, links} = compare(left, right, linkedBy(link));
	expect(details.left).toEqual([]);
	expect(details.right.map(({text}) => text)).toEqual(['May 16-17']);
	expect(links[0]?.details).toMatchObject({
		left: [],
		right: [{text: 'May 16-17', elsewhere: false}],
	});
});
