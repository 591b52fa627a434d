// Builds dist/: few files, which Node loads sooner than many, and all side by side, where modules look for
// those that they start on a thread. Packages stay outside, for npm to bring and to mend.
import {readFileSync} from 'node:fs';
import {build} from 'rolldown';

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

await build({
	input: [
		'source/cli.ts',
		'source/comparison/comparison-worker.ts',
		'source/coverage/coverage-worker.ts',
		'source/library/reader.ts',
		'source/library/story-worker.ts',
		'source/search/search-worker.ts',
		// For the tests of what it does on threads.
		'source/library/library.ts',
	],
	platform: 'node',
	external: Object.keys(dependencies).map(name => new RegExp(`^${name}(?:/|$)`)),
	output: {dir: 'dist', cleanDir: true, chunkFileNames: 'part-[name].js'},
});
