// Writes the readme's pictures from real runs of the program: `npm run picture`.
import {mkdir, writeFile} from 'node:fs/promises';
import {openTerminal} from '../test/e2e/terminal.js';
import {drawScreen} from './svg.js';

const columns = 100;
const rows = 30;

type Picture = {
	readonly file: string;
	readonly title: string;
	readonly arguments: readonly string[];
	/** Keys to press, one after the other, each with what must be on the screen before it. */
	readonly steps: ReadonlyArray<readonly [seen: string, keys: string]>;
	/** What is on the screen when the picture is taken. */
	readonly seen: string;
};

const pictures: readonly Picture[] = [
	{
		file: 'media/compare.svg',
		title: 'Two sample reports side by side, sentence by sentence',
		arguments: ['compare', 'samples/northern-wire.md', 'samples/port-city-herald.md'],
		steps: [],
		seen: 'Northern Wire',
	},
];

const take = async ({file, title, arguments: ownArguments, steps, seen}: Picture) => {
	const terminal = openTerminal({
		command: [process.execPath, 'dist/cli.js', ...ownArguments],
		columns,
		rows,
		// Sixteen colours have names, so that the picture can be light and dark.
		env: {COLORTERM: undefined, FORCE_COLOR: '1'},
	});
	try {
		for (const [before, keys] of steps) {
			await terminal.waitFor(before);
			terminal.type(keys);
		}

		await terminal.waitFor(seen);
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
