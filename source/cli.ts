#!/usr/bin/env node
import module from 'node:module';
import path from 'node:path';
import {compileAtOnce} from './compiling.js';
import {cacheFolder, hasCacheFolder} from './settings/folders.js';

const root = new URL('..', import.meta.url);

// Node brings its own modules compiled, but does not use that once V8 compiles otherwise than by itself. So
// those that every start needs come first, and on a terminal those of Ink and of the reader.
await Promise.all([
	import('node:fs'),
	import('node:fs/promises'),
	import('node:os'),
	import('node:tty'),
	...(process.stdout.isTTY
		? [
				import('node:assert'),
				import('node:child_process'),
				import('node:perf_hooks'),
				import('node:process'),
				import('node:timers/promises'),
				import('node:util'),
				import('node:worker_threads'),
			]
		: []),
]);

// From Node 22.8 on, what has been compiled of the modules imported from here is kept for the next start:
// all their functions, which V8 would otherwise compile one by one, in each run anew.
compileAtOnce();
if (module.enableCompileCache !== undefined && hasCacheFolder()) {
	module.enableCompileCache(path.join(cacheFolder, 'compiled'));
}

const {run} = await import('./commands/run.js');
process.exitCode = await run(process.argv.slice(2), root);
