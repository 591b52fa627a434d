import process from 'node:process';
import {expect, onTestFinished, test} from 'vitest';
import {readArguments} from '../../source/commands/arguments.js';

test.each(['format', 'output', 'theme', 'width'])('--%s without a value is told as such', name => {
	const words = `--${name}: nothing stands behind it: see wirediff --help`;
	expect(() => readArguments(['list', 'samples', `--${name}`])).toThrow(words);
	expect(() => readArguments([`--${name}=`, 'list', 'samples'])).toThrow(words);
});

test('the process goes by the name of the program, in ps and in the title of a terminal', () => {
	const {title} = process;
	onTestFinished(() => {
		process.title = title;
	});
	process.title = 'node';
	readArguments([]);
	expect(process.title).toBe('wirediff');
});
