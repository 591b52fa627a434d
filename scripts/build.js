// Builds dist/: few files, which Node loads sooner than many, and all side by side, where modules look for
// those that they start on a thread.
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'rolldown';
import {globalProcess} from './global-process.js';
import {licensesOf} from './licenses.js';
import {meowAlone} from './meow-alone.js';

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

// What nearly every start needs, in many small files. Other packages stay outside, for npm to bring and to mend.
const within = ['chalk', 'diff', 'env-paths', 'get-east-asian-width', 'meow', 'stemmer'];
const outside = Object.keys(dependencies).filter(name => !within.includes(name));

// What is needed together is in one file, as each costs about a millisecond. By their paths in source/:
// that of the project may hold any of these words.
const groups = [
	{
		name: 'start',
		files:
			/^(?:files\/make-folder|settings\/folders|compiling)\.|\/node_modules\/(?:env-paths|is-safe-filename)\//,
	},
	{
		name: 'run',
		files:
			/^(?:commands\/(?:arguments|deliver|failure|options|run)\.|article\/sanitize|formats\/format\.|theme\/(?!paint))|\/node_modules\/(?:chalk|meow)\//,
	},
	{
		name: 'reading',
		files:
			/^(?:(?:sides|steps)\.|article\/(?!sanitize|readers\/(?:feed|front|html|mail|page|records|time-limit\.))|library\/(?:documents|find-|library|naming|read-(?!reports)|source)|settings\/read-)/,
	},
	{name: 'details', files: /^details\/|\/node_modules\/stemmer\//},
	{name: 'comparing', files: /^(?:alignment\/(?!explain)|comparison\/(?:compare|details|moved)\.)/},
	{
		name: 'showing',
		files:
			/^(?:layout\/(?!why)|formats\/|comparison\/(?:comparison|fold|marks|rows|words)\.|coverage\/(?:coverage|order|versions)\.)|\/node_modules\/(?:diff|get-east-asian-width)\//,
	},
	{name: 'printing', files: /^(?:commands\/(?:compare|open|text-options)\.|theme\/paint)/},
].map(({name, files}) => ({name, test: id => files.test(path.relative('source', id))}));

const {output} = await build({
	// A chunk that is shared may export more than its entry does: what the groups need.
	preserveEntrySignatures: 'allow-extension',
	input: [
		'source/cli.ts',
		'source/comparison/comparison-worker.ts',
		'source/coverage/coverage-worker.ts',
		'source/library/reader-worker.ts',
		'source/library/story-worker.ts',
		'source/library/terms-worker.ts',
		'source/search/search-worker.ts',
		// For the tests of what it does on threads.
		'source/library/library.ts',
	],
	platform: 'node',
	plugins: [globalProcess(), meowAlone()],
	external: outside.map(name => new RegExp(`^${name}(?:/|$)`)),
	output: {
		dir: 'dist',
		cleanDir: true,
		chunkFileNames: 'part-[name].js',
		codeSplitting: {groups, includeDependenciesRecursively: false},
	},
});

const moduleIds = output.flatMap(chunk => chunk.moduleIds ?? []);
writeFileSync('dist/licenses.md', licensesOf(moduleIds));
