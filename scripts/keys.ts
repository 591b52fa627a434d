// Writes the readme's table of keys from the keymap: `npm run keys`.
import {readFile, writeFile} from 'node:fs/promises';
import {insertKeyTable} from './key-table.js';

await writeFile('readme.md', insertKeyTable(await readFile('readme.md', 'utf8')));
