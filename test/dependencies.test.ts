import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

type Locked = {readonly hasInstallScript?: boolean};

test('no package runs a script when it is installed', () => {
	const {packages} = readJson('package-lock.json');
	const running = Object.entries<Locked>(packages)
		.filter(([, {hasInstallScript}]) => hasInstallScript)
		.map(([name]) => name);
	expect(running).toEqual([]);
});

test('the readme names each dependency, and says what for', () => {
	const [, section = ''] = readFileSync('readme.md', 'utf8').split(/^## Dependencies$/m);
	const [table = ''] = section.split(/^## /m);
	const [, , ...rows] = table.match(/^\| [^|]+ \| [^|]+ \|$/gm) ?? [];
	const named = rows.flatMap(row => row.split(' | ')[0]?.slice(2).split(', ') ?? []);
	expect(named.sort()).toEqual(Object.keys(readJson('package.json').dependencies).sort());
});
