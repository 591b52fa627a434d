import path from 'node:path';

// Meow can find a package.json and put it in order. Here it is told to let that be, but would still make
// ready at every start what it needs for it: lists of licences, hosts of repositories, ways to start a
// process. It would also bring in node:util, which brings in much itself, for the errors of a parser.
// By file of meow's: what stands there, and what to build in instead.
const edits = {
	'options.js': [
		[
			"import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';",
			'const readPackageUpSync = () => undefined;\nconst normalizePackageData = () => undefined;',
		],
	],
	// What is marked as pure is left out where nobody needs its value.
	'dependencies.js': [
		[
			"import require$$0$2, { format } from 'util';",
			"const require$$0$2 = undefined;\nconst format = (...parts) => process.getBuiltinModule('node:util').format(...parts);",
		],
		['= requireLib$1();', '= /* @__PURE__ */ requireLib$1();'],
		['= requireNormalize();', '= /* @__PURE__ */ requireNormalize();'],
		[
			'= getDefaultExportFromCjs(normalizeExports);',
			'= /* @__PURE__ */ getDefaultExportFromCjs(normalizeExports);',
		],
		["import { promisify } from 'node:util';\n", ''],
		['promisify(execFile);\n', ''],
	],
};

// The names of options are ASCII: for these the classes of Unicode, which take V8 long to make ready, are these.
const ascii = {
	Alpha: 'A-Za-z',
	Ll: 'a-z',
	Lowercase_Letter: 'a-z',
	Lu: 'A-Z',
	N: '\\d',
	Uppercase_Letter: 'A-Z',
};

const rangesOf = name => {
	const ranges = ascii[name];
	if (ranges === undefined) {
		throw new Error(`meow has changed: no ASCII known for \\p{${name}}`);
	}

	return ranges;
};

const withoutUnicode = code => {
	const inBrackets = code.replace(/\[[^\][\n]*\\p\{[^\][\n]*\]/g, brackets =>
		brackets.replace(/\\p\{(\w+)\}/g, (_, name) => rangesOf(name)),
	);
	return inBrackets.replace(/\\p\{(\w+)\}/g, (_, name) => `[${rangesOf(name)}]`);
};

const edit = (code, [text, replacement]) => {
	const [before, after, ...more] = code.split(text);
	if (after === undefined || more.length > 0) {
		throw new Error(`meow has changed: not once in it: ${text}`);
	}

	return before + replacement + after;
};

/**
 * A plugin that builds in meow without what only package.json files need. The build fails where meow is
 * not as it is known here.
 */
export const meowAlone = () => {
	const files = new Set(Object.keys(edits));
	return {
		name: 'meow-alone',
		transform: {
			filter: {id: /[\\/]meow[\\/]build[\\/](?:options|dependencies)\.js$/},
			handler: (code, id) => {
				const file = path.basename(id);
				files.delete(file);
				return withoutUnicode(edits[file].reduce(edit, code));
			},
		},
		buildEnd: () => {
			if (files.size > 0) {
				throw new Error(`meow has changed: it has no ${[...files].join(', ')}`);
			}
		},
	};
};
