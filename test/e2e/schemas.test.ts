import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {runWirediff} from './wirediff.js';

const ajv = new Ajv2020({strict: true, allErrors: true});

const errorsOf = (schema: string, output: unknown): unknown[] => {
	const validate = ajv.compile(JSON.parse(readFileSync(`schemas/${schema}.json`, 'utf8')));
	return validate(output) ? [] : [...(validate.errors ?? [])];
};

const [northern, herald] = ['samples/northern-wire.md', 'samples/port-city-herald.md'];
const flood = 'benchmark/gold/river-flood';

test.each([
	{schema: 'comparison', args: ['compare', northern, herald]},
	{
		schema: 'comparison',
		args: ['compare', `${flood}/continental-wire.txt`, `${flood}/ferry-ledger.txt`],
	},
	{schema: 'coverage', args: ['coverage', 'samples']},
	{schema: 'coverage', args: ['coverage', flood]},
	{schema: 'list', args: ['list', 'samples', flood]},
	{schema: 'search', args: ['search', 'peskv qoute', 'samples']},
	{schema: 'search', args: ['search', 'xyzzyx', 'samples']},
])('$args prints what the schema $schema says', async ({schema, args}) => {
	const {stdout} = await runWirediff([...args, '--format', 'json']);
	expect(errorsOf(schema, JSON.parse(stdout))).toEqual([]);
});

test('what a schema does not say is found', async () => {
	const {stdout} = await runWirediff(['list', 'samples', '--format', 'json']);
	const [story] = JSON.parse(stdout).stories;
	expect(errorsOf('list', {version: 1, stories: [{...story, colour: 'red'}]})).toHaveLength(1);
	expect(errorsOf('list', {version: 2, stories: [story]})).toHaveLength(1);
});
