import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseYaml} from '../../source/settings/yaml.js';

test('values know their lines', () => {
	expect(parseYaml('# mine\n\ntheme: light\nkeys:\n  open: [l,\n    Enter]\n')).toEqual({
		kind: 'map',
		line: 3,
		fields: [
			{name: 'theme', line: 3, value: {kind: 'scalar', line: 3, text: 'light'}},
			{
				name: 'keys',
				line: 4,
				value: {
					kind: 'map',
					line: 5,
					fields: [
						{
							name: 'open',
							line: 5,
							value: {
								kind: 'list',
								line: 5,
								items: [
									{kind: 'scalar', line: 5, text: 'l'},
									{kind: 'scalar', line: 6, text: 'Enter'},
								],
							},
						},
					],
				},
			},
		],
	});
});

test('JSON is read too', () => {
	expect(parseYaml('{\n"theme": "light"\n}')).toMatchObject({
		fields: [{name: 'theme', line: 2, value: {text: 'light'}}],
	});
});

test.each(['', '\n', '# nothing but a comment\n', '---\n'])('nothing is in %j', source => {
	const value = parseYaml(source);
	expect(value === undefined || ('text' in value && value.text === '')).toBe(true);
});

test.each([
	['theme: light\nkeys: [\n', 3],
	['theme: light\n  order: left\n', 2],
	['keys:\n  open: ]\n', 2],
])('tells in which line %j is no YAML', (source, line) => {
	expect(parseYaml(source)).toEqual({line, words: expect.stringMatching(/^no YAML: \w/)});
});

test('reads any text, or tells in which of its lines it stumbles', () => {
	const piece = fc.constantFrom(
		'a',
		': ',
		'- ',
		'\n',
		'  ',
		'[',
		']',
		'{',
		'}',
		'"',
		'&x ',
		'*x',
		'#',
	);
	fc.assert(
		fc.property(
			fc.array(piece).map(pieces => pieces.join('')),
			source => {
				const value = parseYaml(source);
				const lines = source.split('\n').length;
				expect(value === undefined || (value.line >= 1 && value.line <= lines)).toBe(true);
			},
		),
	);
});
