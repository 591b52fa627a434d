import {describe, expect, it} from 'vitest';
import type {Article, Role} from '../../source/article/article.js';
import {createSearch} from '../../source/search/search.js';

const article = (id: string, lines: readonly (readonly [Role, string])[]): Article => ({
	id,
	source: `${id}.txt`,
	outlet: undefined,
	title: id,
	published: undefined,
	url: undefined,
	sentences: lines.map(([role, text], paragraph) => ({text, role, paragraph})),
});

const library = [
	article('herald', [
		['headline', 'President to visit the north in May'],
		['body', 'He will travel to Beijing and Harbin, where a trade fair opens that week.'],
		['body', '“Several visits are being prepared,” spokesman Dmitry Peskov told reporters.'],
		['boilerplate', 'Comments on Harbin'],
	]),
	article('wire', [
		['headline', 'Talks on road and rail'],
		['body', 'The ministers talked about trade along the new road for two hours.'],
	]),
];

const found = (query: string) =>
	createSearch(library)
		.search(query)
		.map(({article, sentence}) => `${article} ${sentence}`);

describe('search', () => {
	it('finds a misspelt word', () => {
		expect(found('harbn')).toEqual(['herald 1']);
	});

	it('lets a word that stands nowhere cost, but not exclude', () => {
		expect(found('peskv qoute')[0]).toBe('herald 2');
	});

	it('leaves boilerplate out', () => {
		expect(found('comments')).toEqual([]);
	});

	it('finds nothing without words', () => {
		expect(found(' “—” ')).toEqual([]);
	});

	it('marks whole words', () => {
		const [hit] = createSearch(library).search('harbn bejing');
		expect(hit?.matches.map(([start, end]) => hit.text.slice(start, end))).toEqual([
			'Beijing',
			'Harbin',
		]);
	});
});
