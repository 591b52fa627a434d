import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import type {Article, Role} from '../../source/article/article.js';
import {sanitize} from '../../source/article/sanitize.js';
import {keymap} from '../../source/ui/keymap.js';
import {rowsOf} from '../../source/ui/rows/of-state.js';
import {articleOf} from '../fixtures/article.js';
import {frameOf} from './frame.js';
import {after, libraryOf, open, press} from './library.js';

const text = (maxLength: number): fc.Arbitrary<string> =>
	fc
		.oneof(
			fc.string({unit: 'binary', maxLength}),
			fc.lorem({maxCount: 30}),
			fc.constantFrom(
				'中国国家主席习近平将于五月访问俄罗斯',
				'العربية نص من اليمين',
				'👩‍🚀🇺🇦 e\u0301 ｗｉｄｅ',
				'x'.repeat(200),
			),
		)
		.map(sanitize);

const role = fc.constantFrom<Role>(
	'headline',
	'body',
	'body',
	'body',
	'heading',
	'caption',
	'boilerplate',
);

const url = fc.option(fc.webUrl({withFragments: true, withQueryParameters: true}), {
	nil: undefined,
});

const article = (id: string): fc.Arbitrary<Article> =>
	fc
		.record({
			lines: fc.array(fc.record({role, text: text(120).filter(Boolean)}), {
				minLength: 1,
				maxLength: 12,
			}),
			title: text(60),
			outlet: fc.option(text(40).filter(Boolean), {nil: undefined}),
			published: fc.constantFrom('2024-03-19', undefined),
			url,
		})
		.map(({lines, ...fields}) => articleOf(lines, {id, source: id, ...fields}));

const keys = [
	...new Set(
		Object.values(keymap).flatMap(entries =>
			entries.flatMap(({bindings}) => bindings.flatMap(binding => binding.keys)),
		),
	),
	'中',
];

const size = fc.record({
	columns: fc.integer({min: 40, max: 300}),
	rows: fc.integer({min: 10, max: 60}),
});

test('any articles, any keys, any sizes: every frame fills the terminal and no more, and shows what is selected', () => {
	fc.assert(
		fc.property(
			article('a'),
			article('b'),
			size,
			fc.array(fc.oneof(fc.constantFrom(...keys), size), {maxLength: 25}),
			(a, b, firstSize, steps) => {
				let state = open(libraryOf(a, b), firstSize);
				for (const step of steps) {
					state =
						typeof step === 'string'
							? press(state, step)
							: after(state, {type: 'resize', size: step});
				}

				const frame = frameOf(state);
				expect(frame).toHaveLength(state.size.rows);
				for (const line of frame) {
					expect(stringWidth(line)).toBeLessThanOrEqual(state.size.columns);
					expect(line).not.toMatch(/\p{Cc}/u);
				}

				if (rowsOf(state).count > 0) {
					expect(frame.some(line => line.trimStart().startsWith('▌'))).toBe(true);
				}
			},
		),
		{numRuns: 50},
	);
});
