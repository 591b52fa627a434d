import {keysOfEntry} from '../source/ui/bindings.js';
import type {Context} from '../source/ui/command.js';
import {keymap} from '../source/ui/keymap.js';

const places: Readonly<Record<Context, string>> = {
	library: 'library',
	reader: 'reader',
	compare: 'compare',
	coverage: 'coverage',
	search: 'search',
	help: 'help',
	find: 'while finding',
	write: 'while naming a file',
};

/** All keys as a Markdown table: what they do, once, and on which screens. */
export const keyTable = (): string => {
	const rows = new Map<string, {keys: string; words: string; where: string[]}>();
	for (const [context, entries] of Object.entries(keymap)) {
		for (const entry of entries) {
			const keys = keysOfEntry(entry)
				.map(key => `\`${key}\``)
				.join(' ');
			const row = rows.get(keys + entry.words) ?? {keys, words: entry.words, where: []};
			row.where.push(places[context as Context]);
			rows.set(keys + entry.words, row);
		}
	}

	return [
		'| keys | action | where |',
		'| --- | --- | --- |',
		...Array.from(
			rows.values(),
			({keys, words, where}) => `| ${keys} | ${words} | ${where.join(', ')} |`,
		),
	].join('\n');
};

const section = /(?<=<!-- keys -->\n)[\s\S]*(?=\n<!-- end of keys -->)/;

/** A text with the table between its two marks. */
export const insertKeyTable = (text: string): string => text.replace(section, keyTable);
