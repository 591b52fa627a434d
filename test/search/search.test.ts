import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article, Role} from '../../source/article/article.js';
import {createSearch} from '../../source/search/search.js';

type Line = string | readonly [role: Role, text: string];

const article = (id: string, lines: readonly Line[], about: Partial<Article> = {}): Article => ({
	id,
	source: `${id}.txt`,
	outlet: undefined,
	title: id,
	published: undefined,
	url: undefined,
	sentences: lines.map((line, paragraph) => {
		const [role, text] = typeof line === 'string' ? (['body', line] as const) : line;
		return {text, role, paragraph};
	}),
	...about,
});

const herald = article(
	'herald',
	[
		['headline', 'President to visit the north in May'],
		'He will travel to Beijing and Harbin, where a trade fair opens that week.',
		'“Several visits are being prepared,” spokesman Dmitry Peskov told reporters.',
		['boilerplate', 'Comments on Harbin'],
	],
	{outlet: 'City Herald', title: 'President to visit the north', published: '2024-05-14T08:00:00Z'},
);
const wire = article(
	'wire',
	[
		['headline', 'Talks on road and rail'],
		'The ministers talked about trade along the new road for two hours.',
		'Zelenskyy, who was in Kyiv, said the election would be held in the north.',
		'The northern road was the longest of the roads of the new north.',
	],
	{outlet: 'Northern Wire', title: 'Talks on road and rail', published: '2024-03-01'},
);
const undated = article('undated', ['A road without a date.']);
const search = createSearch([herald, wire, undated]);

const found = (query: string) =>
	search.search(query).hits.map(({article, sentence}) => `${article} ${sentence}`);
const marked = (query: string) => {
	const [hit] = search.search(query).hits;
	return hit?.matches.map(([start, end]) => hit.text.slice(start, end));
};

describe('search', () => {
	it.each([
		['a letter left out', 'harbn'],
		['neighbours swapped', 'harbni'],
		['the beginning alone', 'harb'],
		['other case', 'HARBIN'],
		['accents', 'härbín'],
		['two words run together', 'beijingand'],
		['one word in two', 'har bin'],
	])('finds a word by %s', (_, query) => {
		expect(found(query)).toEqual(['herald 1']);
	});

	it.each(['zelensky', 'zelenskiy', 'kiev'])('finds a name in another spelling: %s', query => {
		expect(found(query)).toEqual(['wire 2']);
	});

	it('lets a word that stands nowhere cost, but not exclude', () => {
		expect(found('peskv qoute')).toEqual(['herald 2']);
	});

	it('puts first the passage whose words are those asked for, side by side and in order', () => {
		expect(found('new road')[0]).toBe('wire 1');
		expect(found('the new north')[0]).toBe('wire 3');
	});

	it('finds a passage by a text far longer than any query', () => {
		const pasted = `${'what nobody has ever written '.repeat(5)}Harbin trade fair`;
		expect(found(pasted)[0]).toBe('herald 1');
		expect(found(pasted.repeat(1000))[0]).toBe('herald 1');
	});

	it('finds words in any order', () => {
		expect(found('trade harbin')[0]).toBe('herald 1');
	});

	it('leaves boilerplate out', () => {
		expect(found('comments')).toEqual([]);
	});

	it('finds nothing without words', () => {
		expect(found(' “—” ')).toEqual([]);
	});

	it('marks whole words', () => {
		expect(marked('harbn bejing')).toEqual(['Beijing', 'Harbin']);
		expect(marked('road')).toEqual(['road']);
	});

	it('finds a phrase where its words stand together alone', () => {
		expect(found('"new road"')).toEqual(['wire 1']);
		expect(found('"road new"')).toEqual([]);
	});

	it('leaves out what is negated', () => {
		expect(found('road !"without a date" !rail')).toEqual(['wire 1', 'wire 3']);
	});

	it.each([
		['outlet:wire', ['wire 0', 'wire 3', 'wire 1']],
		['outlet:"city h"', []],
		['title:rail', ['wire 0', 'wire 3', 'wire 1']],
		['after:2024-03-01', ['wire 0', 'wire 3', 'wire 1']],
		['before:2024-03-01', []],
		['before:2024-03-02', ['wire 0', 'wire 3', 'wire 1']],
		['!outlet:wire', ['undated 0']],
	])('finds words where a condition is met: %s', (condition, expected) => {
		expect(found(`road ${condition}`).toSorted()).toEqual(expected.toSorted());
	});

	it('counts all passages that answer, however few are asked for', () => {
		const many = Array.from({length: 300}, (_, number) =>
			number % 3 === 0 ? `Harbin fair ${number}` : `Nothing of note ${number}`,
		);
		const {hits, count} = createSearch([article('many', many)]).search('harbin', 10);
		expect(hits).toHaveLength(10);
		expect(count).toBe(100);
		expect(createSearch([article('many', many)]).search('title:many', 10).count).toBe(300);
		expect(search.search('xyzzyx').count).toBe(0);
	});

	it('answers a condition alone with all that meet it', () => {
		expect(found('outlet:city')).toEqual(['herald 0', 'herald 1', 'herald 2']);
	});

	it('finds what is added later', () => {
		const growing = createSearch([herald]);
		expect(growing.search('rail').hits).toEqual([]);
		growing.add([wire]);
		expect(growing.search('rail').hits).toMatchObject([{article: 'wire', sentence: 0}]);
		expect(growing.size).toBe(7);
	});

	it('answers the same whether articles come at once or one by one', () => {
		const growing = createSearch();
		for (const added of [herald, wire, undated]) {
			growing.add([added]);
			growing.search('road');
		}
		expect(growing.search('the raod north')).toEqual(search.search('the raod north'));
	});

	it('names the nearest words that find something where a query finds nothing', () => {
		expect(found('hraabiin')).toEqual([]);
		expect(search.nearest('hraabiin')).toEqual({query: 'harbin', isLoose: false});
		expect(search.nearest('harbin outlet:wire')).toEqual({query: 'harbin', isLoose: true});
		expect(search.nearest('12345')).toBeUndefined();
	});

	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.string({unit: fc.constantFrom(...'aAé\u0301ñİ’\'."!:-1 汉😀“')}),
	);

	it('marks words of the text, apart and in order, whatever the text and the query', () => {
		fc.assert(
			fc.property(fc.array(text.filter(line => line !== '')), text, (lines, query) => {
				const {hits} = createSearch([article('any', lines)]).search(`${query} ${lines[0] ?? ''}`);
				for (const {text, score, matches} of hits) {
					expect(lines).toContain(text);
					expect(score).toBeGreaterThan(0);
					expect(score).toBeLessThanOrEqual(1);
					const ends = matches.flat();
					expect(ends).toEqual(ends.toSorted((a, b) => a - b));
					expect(matches.every(([start, end]) => start < end)).toBe(true);
					expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
				}
			}),
		);
	});

	const word = fc.string({
		unit: fc.constantFrom(...'abcdefghijklmnop'),
		minLength: 5,
		maxLength: 9,
	});

	it('finds a passage first by its own words with a letter of one left out', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.array(word, {minLength: 4, maxLength: 4}).map(words => words.join(' '))),
				fc.nat({max: 3}),
				fc.nat({max: 4}),
				(lines, place, letter) => {
					const search = createSearch([article('any', lines)]);
					for (const line of lines) {
						const words = line.split(' ');
						const wrong = words[place] ?? '';
						words[place] = wrong.slice(0, letter) + wrong.slice(letter + 1);
						expect(search.search(words.join(' ')).hits[0]?.text).toBe(line);
					}
				},
			),
		);
	});
});
