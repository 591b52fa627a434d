import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {meowAlone} from '../../scripts/meow-alone.js';

const dependencies = 'node_modules/meow/build/dependencies.js';

test('no build goes through where meow is not as it is known', async () => {
	const {transform, buildEnd} = meowAlone();
	const code = await readFile(dependencies, 'utf8');
	const changed = code.replace('requireNormalize();', 'requireOther();');
	expect(() => transform.handler(changed, dependencies)).toThrow(
		'meow has changed: not once in it',
	);

	expect(() => transform.handler(code, dependencies)).not.toThrow();
	expect(buildEnd).toThrow('meow has changed: it has no options.js');
});
