import {keysOfEntry} from '../source/ui/bindings.js';
import type {Context} from '../source/ui/command.js';
import {keymap} from '../source/ui/keymap.js';

const places: Readonly<Record<Context, string>> = {
	library: 'library',
	reader: 'reader',
	compare: 'compare',
	details: 'details',
	versions: 'in full',
	address: 'address',
	coverage: 'coverage',
	search: 'search',
	help: 'help',
	find: 'while finding',
	write: 'while naming a file',
};

const code = (words: readonly string[]): string => words.map(word => `\`${word}\``).join(' ');

/** All keys as a Markdown table: what they do, the commands that they give, and on which screens. */
export const keyTable = (): string => {
	const rows = new Map<string, {told: string; where: string[]}>();
	for (const [context, entries] of Object.entries(keymap)) {
		for (const entry of entries) {
			const commands = entry.bindings.map(({command}) => command);
			const told = `| ${code(keysOfEntry(entry))} | ${entry.words} | ${code(commands)} |`;
			const row = rows.get(told) ?? {told, where: []};
			row.where.push(places[context as Context]);
			rows.set(told, row);
		}
	}

	return [
		'| keys | action | commands | where |',
		'| --- | --- | --- | --- |',
		...Array.from(rows.values(), ({told, where}) => `${told} ${where.join(', ')} |`),
	].join('\n');
};

const section = /(?<=<!-- keys -->\n)[\s\S]*(?=\n<!-- end of keys -->)/;

/** A text with the table between its two marks. */
export const insertKeyTable = (text: string): string => text.replace(section, keyTable);
