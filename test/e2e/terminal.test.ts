import {expect, onTestFinished, test} from 'vitest';
import {openTerminal, type TerminalOptions} from './terminal.js';

const runNode = (program: string, options: Omit<TerminalOptions, 'command'> = {}) => {
	const terminal = openTerminal({command: [process.execPath, '-e', program], ...options});
	onTestFinished(terminal.close);
	return terminal;
};

test('shows what a program writes, and how it ends', async () => {
	const terminal = runNode('console.log("Hello,\\nreader"); process.exitCode = 3');
	expect(await terminal.exited).toEqual({code: 3, signal: 0});
	expect(terminal.screen().slice(0, 3)).toEqual(['Hello,', 'reader', '']);
});

test('takes variables away that would change what a program shows', async () => {
	const terminal = runNode('console.log([process.env.ADDED, process.env.CI, process.env.HOME])', {
		env: {ADDED: 'added', HOME: undefined},
	});
	await terminal.waitFor("[ 'added', undefined, undefined ]");
});

test('hands keys over and waits for the answer', async () => {
	const terminal = runNode(`
		process.stdin.setRawMode(true);
		process.stdin.on('data', keys => console.log('<' + keys + '>'));
		console.log('ready');
	`);
	await terminal.waitFor('ready');
	await terminal.press('j', '<j>');
	await terminal.press('k', () => terminal.cursor().row === 3);
});

test('passes a new size on', async () => {
	const terminal = runNode(
		`const show = () => console.log(process.stdout.columns + '×' + process.stdout.rows);
		process.stdout.on('resize', show);
		setInterval(() => {}, 1000);
		show();`,
		{columns: 100, rows: 30},
	);
	await terminal.waitFor('100×30');
	terminal.resize(61, 12);
	await terminal.waitFor('61×12');
	expect(terminal.screen()).toHaveLength(12);
});

test('tells the modes that a program has switched on', async () => {
	const terminal = runNode(`
		process.stdout.write('\\u001B[?1049h\\u001B[?25l\\u001B[?2004hopen');
		process.stdin.once('data', () => {
			process.stdout.write('\\u001B[?1049l\\u001B[?25h\\u001B[?2004l');
			process.exit();
		});
	`);
	await terminal.waitFor('open');
	expect(terminal.modes()).toMatchObject({
		alternateScreen: true,
		cursorVisible: false,
		bracketedPaste: true,
	});
	terminal.type('\n');
	await terminal.exited;
	expect(terminal.modes()).toMatchObject({
		alternateScreen: false,
		cursorVisible: true,
		bracketedPaste: false,
	});
});

test('reads colours and styles, a run at a time', async () => {
	const terminal = runNode(
		`process.stdout.write('a\\u001B[1;31mbc\\u001B[0;38;2;1;2;255m漢d\\u001B[0me')`,
		{columns: 7, rows: 1},
	);
	await terminal.exited;
	expect(terminal.screen()).toEqual(['abc漢de']);
	expect(terminal.styledRows()).toMatchObject([
		[
			{text: 'a', column: 0, width: 1, foreground: undefined, bold: false},
			{text: 'bc', column: 1, width: 2, foreground: 1, bold: true},
			{text: '漢d', column: 3, width: 3, foreground: '#0102ff', bold: false},
			{text: 'e', column: 6, width: 1, foreground: undefined},
		],
	]);
});

test('fails with the screen when the program ends too early', async () => {
	const terminal = runNode('console.log("goodbye")');
	await expect(terminal.waitFor('hello')).rejects.toThrow(
		/ended with status 0 while waiting for hello.*│goodbye +│/s,
	);
});
