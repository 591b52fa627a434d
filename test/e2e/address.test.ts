import {access, chmod, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {openWirediff} from './wirediff.js';

const address = 'https://news.example/bridge?from=feed&page=2';

/** A report that names an address, and a browser that writes down what it is given. */
const prepare = async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	const report = path.join(folder, 'report.txt');
	await writeFile(report, `---\ntitle: A bridge fell\nurl: ${address}\n---\n\nIt fell at noon.\n`);
	const browser = path.join(folder, 'browser');
	const visited = path.join(folder, 'visited');
	await writeFile(
		browser,
		`#!/bin/sh\necho "$@" > "${visited}.new"\nmv "${visited}.new" "${visited}"\n`,
	);
	await chmod(browser, 0o700);
	return {report, browser, visited};
};

test('a link leads where its text says; Enter opens it, and not before', async () => {
	const {report, browser, visited} = await prepare();
	const terminal = openWirediff([report], {env: {BROWSER: `${browser} --new-tab`}});
	await terminal.waitFor('1 report');
	await terminal.press('O', address);
	const links = terminal.received().split(']8;;').slice(1);
	const targets = links.map(link => link.slice(0, link.indexOf('\u001B')));
	expect(new Set(targets)).toEqual(new Set([address, '']));
	await expect(access(visited)).rejects.toThrow();
	await terminal.press('\r', 'opened in the browser');
	await expect.poll(() => readFile(visited, 'utf8').catch(() => '')).toBe(`--new-tab ${address}\n`);
});

test('a browser that cannot be started is told in the status line', async () => {
	const {report} = await prepare();
	const terminal = openWirediff([report], {columns: 120, env: {BROWSER: '/no/such/browser'}});
	await terminal.waitFor('1 report');
	await terminal.press('O', address);
	await terminal.press('\r', 'set BROWSER to a browser');
});
