import {expect, test} from 'vitest';
import {readArguments} from '../../source/commands/arguments.js';

test.each(['format', 'output', 'theme', 'width'])('--%s without a value is told as such', name => {
	const words = `--${name}: nothing stands behind it: see wirediff --help`;
	expect(() => readArguments(['list', 'samples', `--${name}`])).toThrow(words);
	expect(() => readArguments([`--${name}=`, 'list', 'samples'])).toThrow(words);
});
