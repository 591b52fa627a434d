import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {align} from '../../source/alignment/align.js';
import type {Alignment} from '../../source/alignment/alignment.js';
import type {Article, Role} from '../../source/article/article.js';

const article = (...sentences: (string | [Role, string])[]): Article => ({
	id: 'x',
	source: 'x.txt',
	outlet: undefined,
	title: '',
	published: undefined,
	url: undefined,
	sentences: sentences.map((sentence, paragraph) =>
		typeof sentence === 'string'
			? {text: sentence, role: 'body', paragraph}
			: {text: sentence[1], role: sentence[0], paragraph},
	),
});

const cellsOf = (alignment: Alignment) => alignment.map(({left, right}) => [left, right]);

const words = [
	'Mayor',
	'Calloway',
	'tram',
	'council',
	'612',
	'euros',
	'voted',
	'the',
	'line',
	'flood',
];
const anyArticle = fc
	.array(
		fc.record({
			text: fc
				.array(fc.oneof(fc.constantFrom(...words), fc.string({minLength: 1})), {minLength: 1})
				.map(chosen => chosen.join(' ')),
			role: fc.constantFrom<Role>('body', 'body', 'headline', 'caption', 'heading', 'boilerplate'),
			paragraph: fc.constant(0),
		}),
		{maxLength: 12},
	)
	.map((sentences): Article => ({...article(), sentences}));

describe('align', () => {
	it('links sentences that report the same, wherever they stand', () => {
		const left = article(
			'The council approved the tram line by 23 votes to 20.',
			'Mayor Ines Calloway said the city had drawn trams on maps for thirty years.',
		);
		const right = article(
			'“For thirty years this city has drawn trams on maps,” Ines Calloway said.',
			'Buses will stop at the hospital.',
			'By 23 votes to 20, councillors gave the tram line their approval.',
		);
		expect(cellsOf(align(left, right))).toEqual([
			[[0], [2]],
			[[1], [0]],
		]);
	});

	it('never links boilerplate, and captions only with captions', () => {
		const text = 'The Lady Arlen at No. 2 berth with her bow torn open.';
		expect(align(article(['boilerplate', text]), article(['boilerplate', text], text))).toEqual([]);
		expect(cellsOf(align(article(['caption', text]), article(text, ['caption', text])))).toEqual([
			[[0], [1]],
		]);
	});

	it('gives the same answer from both sides', () => {
		fc.assert(
			fc.property(anyArticle, anyArticle, (left, right) => {
				const swapped = align(right, left)
					.map(link => ({...link, left: link.right, right: link.left}))
					.sort((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0));
				expect(swapped).toEqual(align(left, right));
			}),
		);
	});

	it('puts no sentence in two links', () => {
		fc.assert(
			fc.property(anyArticle, anyArticle, (left, right) => {
				const links = align(left, right);
				for (const side of ['left', 'right'] as const) {
					const linked = links.flatMap(link => link[side]);
					expect(new Set(linked).size).toBe(linked.length);
				}
			}),
		);
	});
});
