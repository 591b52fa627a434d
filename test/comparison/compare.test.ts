import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Role} from '../../source/article/article.js';
import {compare} from '../../source/comparison/compare.js';
import {filterRows, orderRows, type RowOrder} from '../../source/comparison/rows.js';
import {articleOf} from '../fixtures/article.js';

const northern = articleOf(
	[
		{role: 'headline', text: 'Dozens hurt off the islands'},
		'A passenger ferry hit the outer harbour wall at Kestle in thick fog on Tuesday.',
		'The Marine Accident Branch sent four inspectors to the port.',
		'Halloran Line carried 1.3 million passengers last year.',
	],
	{id: 'northern'},
);
const herald = articleOf(
	[
		{role: 'boilerplate', text: '212 shares'},
		{role: 'headline', text: 'Everyone thrown to the floor'},
		'Four inspectors of the Marine Accident Branch were sent to the port.',
		'A nurse on board gave first aid for forty minutes.',
		'“A passenger ferry hit the outer harbour wall at Kestle in thick fog on Tuesday”.',
	],
	{id: 'herald'},
);

describe('compare', () => {
	const comparison = compare(northern, herald);

	test('tells identical from reworded, moved from unmoved, and what stands alone', () => {
		expect(comparison.links.map(({left, right, wording}) => ({left, right, wording}))).toEqual([
			{left: [1], right: [4], wording: 'identical'},
			{left: [2], right: [2], wording: 'reworded'},
		]);
		expect(comparison.links.filter(({moved}) => moved)).toHaveLength(1);
		expect(comparison.only).toEqual({left: [3], right: [3]});
		expect(comparison.summary).toMatchObject({identical: 1, onlyLeft: 1, onlyRight: 1});
	});

	test('puts the two headlines side by side, and what is no news aside', () => {
		expect(comparison.rows.filter(({kind}) => kind === 'aside')).toMatchObject([
			{left: [], right: [0]},
			{left: [0], right: [1]},
		]);
	});

	test('puts headings of the same words side by side, each with one', () => {
		const wall = 'A passenger ferry hit the outer harbour wall at Kestle in thick fog on Tuesday.';
		const heading = (text: string) => ({role: 'heading', text}) as const;
		const {rows, links} = compare(
			articleOf([wall, heading('In the fog'), 'Its crew was unhurt.', heading('A nurse')], {
				id: 'a',
			}),
			articleOf([wall, heading('In the Fog'), heading('In the fog'), heading('The crew')], {
				id: 'b',
			}),
		);
		const asides = rows.filter(({kind}) => kind === 'aside');
		expect(asides.map(({left, right}) => [left, right])).toEqual([
			[[1], [1]],
			[[], [2]],
			[[], [3]],
			[[3], []],
		]);
		expect(links).toHaveLength(1);
	});

	test('a sentence of the right report alone follows its predecessor there', () => {
		const rights = comparison.rows.map(({right}) => right);
		const at = rights.findIndex(right => right.includes(2));
		expect(rights[at + 1]).toEqual([3]);
	});

	test('in the order of the right report its sentences run on', () => {
		const rights = orderRows(comparison, 'right').flatMap(({right}) => right);
		expect(rights).toEqual([0, 1, 2, 3, 4]);
	});

	test('filters keep what they name', () => {
		expect(filterRows(comparison.rows, 'left').map(({left}) => left)).toEqual([[3]]);
		expect(filterRows(comparison.rows, 'right').map(({right}) => right)).toEqual([[3]]);
		expect(filterRows(comparison.rows, 'all')).toEqual(comparison.rows);
	});
});

test.each(['left', 'right'] as const)(
	'with nothing in common, by %s that report comes first',
	order => {
		const rows = orderRows(compare(northern, herald, {links: [], possible: []}), order);
		const ofThis = rows.map(row => row[order].length > 0);
		expect(ofThis).toEqual(ofThis.toSorted((a, b) => Number(b) - Number(a)));
	},
);

describe('a link that is but possible', () => {
	const link = {left: [1], right: [2], relation: 'same', confidence: 0.9} as const;
	const possible = [
		{left: 3, right: 2, confidence: 0.4},
		{left: 3, right: 3, confidence: 0.5},
	];
	const comparison = compare(northern, herald, {links: [link], possible});
	const namedIn = (order: RowOrder) =>
		orderRows(comparison, order).flatMap(({left, right, possible}) =>
			possible ? [{left, right, possible}] : [],
		);

	test('stands in the rows of the sentences that have no other, the likeliest one', () => {
		const [, likeliest] = possible;
		const rows = [
			{left: [], right: [3], possible: likeliest},
			{left: [3], right: [], possible: likeliest},
		];
		expect(namedIn('left')).toEqual(rows);
		expect(namedIn('right')).toHaveLength(rows.length);
		expect(namedIn('kind')).toEqual(rows.toReversed());
	});

	test('leaves them standing alone', () => {
		expect(comparison.only).toEqual({left: [2, 3], right: [3, 4]});
	});
});

test('every sentence stands in exactly one row, in every order', () => {
	const role = fc.constantFrom<Role>('headline', 'body', 'body', 'body', 'caption', 'boilerplate');
	const word = fc.constantFrom(
		'Putin',
		'China',
		'visit',
		'May',
		'trade',
		'218',
		'talks',
		'Xi',
		'said',
	);
	const sentence = fc.array(word, {minLength: 1, maxLength: 8}).map(words => words.join(' '));
	const article = fc
		.array(fc.record({role, text: sentence}), {maxLength: 14})
		.map(lines => articleOf(lines));
	fc.assert(
		fc.property(article, article, (left, right) => {
			const comparison = compare(left, right);
			for (const order of ['left', 'right', 'kind'] as const) {
				const rows = orderRows(comparison, order);
				const all = (side: 'left' | 'right') =>
					rows.flatMap(row => row[side]).sort((a, b) => a - b);
				expect(all('left')).toEqual([...left.sentences.keys()]);
				expect(all('right')).toEqual([...right.sentences.keys()]);
			}
		}),
	);
});

test('a toll that the report of the next day tells higher is no dispute', () => {
	const told = (id: string, text: string, published: string) => articleOf([text], {id, published});
	const atLeast = told(
		'sunday',
		'The storm killed at least four people in Alder Bay.',
		'2025-06-15',
	);
	const conflictsWith = (published: string) =>
		compare(
			atLeast,
			told('later', 'The storm in Alder Bay has killed five people.', published),
		).links.map(({conflicts}) => conflicts.length);
	expect(conflictsWith('2025-06-15')).toEqual([1]);
	expect(conflictsWith('2025-06-16')).toEqual([0]);
});
