#!/usr/bin/env node
import module from 'node:module';
import path from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {cacheFolder, hasCacheFolder} from './settings/folders.js';

// Most patterns are tried on a few lines. V8 would make each ready twice, and take longer over its
// interpreter's form than over machine code.
setFlagsFromString('--no-regexp-tier-up');

// From Node 22.8 on, what has been compiled of the modules imported from here is kept for the next start:
// all their functions, which V8 would otherwise compile one by one, in each run anew.
setFlagsFromString('--no-lazy');
if (hasCacheFolder()) module.enableCompileCache?.(path.join(cacheFolder, 'compiled'));

const {run} = await import('./commands/run.js');
process.exitCode = await run(process.argv.slice(2), new URL('..', import.meta.url));
