import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {insertKeyTable, keyTable} from '../../scripts/key-table.js';

test('tells every key once, with the screens that know it', () => {
	const lines = keyTable().split('\n');
	expect(lines).toContain(
		'| `j` `k` `↓` `↑` | one down, up | `move-down` `move-up` | library, reader, compare, address, details, in full, coverage, help |',
	);
	expect(lines).toContain(
		'| `]` `[` | next, previous difference | `move-to-next-difference` `move-to-previous-difference` | compare |',
	);
	expect(lines).toHaveLength(new Set(lines).size);
});

test('stands between its marks', () => {
	const text = 'Before\n<!-- keys -->\nold\n<!-- end of keys -->\nAfter';
	expect(insertKeyTable(text)).toBe(
		`Before\n<!-- keys -->\n${keyTable()}\n<!-- end of keys -->\nAfter`,
	);
	expect(insertKeyTable('no marks')).toBe('no marks');
});

test.skipIf(!existsSync('readme.md'))('the readme has the keys of today', () => {
	const readme = readFileSync('readme.md', 'utf8');
	expect(insertKeyTable(readme)).toBe(readme);
});
