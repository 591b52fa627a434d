import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {follow} from '../../source/commands/following.js';

test('a library that fails before anyone waits for it fails when someone does', async () => {
	const broken = undefined as unknown as string[];
	const {libraries} = follow(broken, {allowPrivate: false});
	await setTimeout(50);
	await expect(libraries[Symbol.asyncIterator]().next()).rejects.toThrow(TypeError);
});
