// Writes the readme's pictures from real runs of the program: `npm run picture`.
import {mkdir, writeFile} from 'node:fs/promises';
import {openTerminal} from '../test/e2e/terminal.js';
import {drawScreen} from './svg.js';

const columns = 100;
const rows = 30;

type Picture = {
	readonly file: string;
	/** What it shows, for those who cannot see it. */
	readonly title: string;
	readonly command: readonly string[];
	/** What the first whole screen holds. */
	readonly ready: string;
	/** The key that leads to what the picture is about, and whether it takes several steps there. */
	readonly key: string;
	readonly isStep: boolean;
	readonly subject: string;
};

const pictures: readonly Picture[] = [
	{
		file: 'media/compare.svg',
		title:
			'Two reports side by side, sentence by sentence: the selected ones disagree on a figure of trade',
		command: ['compare', 'samples/northern-wire.md', 'samples/port-city-herald.md'],
		ready: 'filter: all',
		key: ']',
		isStep: true,
		subject: '! $218.2 billion / $240 billion',
	},
	{
		file: 'media/coverage.svg',
		title: 'Who reports what: claims down, outlets across, and below how each outlet words a claim',
		command: ['samples'],
		ready: '3 stories',
		key: 'v',
		isStep: false,
		subject: '●',
	},
];

const take = async ({file, title, command, ready, key, isStep, subject}: Picture) => {
	const terminal = openTerminal({
		command: [process.execPath, 'dist/cli.js', ...command],
		columns,
		rows,
		// Sixteen colours have names, so that the picture can be light and dark.
		env: {COLORTERM: undefined, FORCE_COLOR: '1'},
	});
	try {
		await terminal.waitFor(ready);
		while (!terminal.screen().join('\n').includes(subject)) {
			const before = terminal.screen().join('\n');
			await terminal.press(key, isStep ? () => terminal.screen().join('\n') !== before : subject);
		}

		await writeFile(file, drawScreen(terminal.styledRows(), columns, title));
	} finally {
		await terminal.close();
	}
};

await mkdir('media', {recursive: true});
for (const picture of pictures) {
	await take(picture);
	console.log(picture.file);
}
