import type {RowKind} from '../../comparison/comparison.js';
import {type Line, line, padLine} from '../../layout/line.js';
import {movedSign, paneSign, possibleSign, signs, tellingSigns} from '../../layout/signs.js';
import {kindWords} from '../../layout/summary.js';
import {wrapText} from '../../layout/wrap.js';
import {keysOfEntry} from '../bindings.js';
import type {Context} from '../command.js';
import type {Entry} from '../entries.js';
import type {Keymap} from '../keymap.js';
import {latest} from '../latest.js';
import {createRows, type Rows} from './rows.js';

const columnsOfKeys = 19;

/** What is explained, in the first column, and the words for it. */
type Explained = {readonly what: Line; readonly words: string; readonly above: readonly Line[]};

const explainedKeys = (entries: readonly Entry[]): Explained[] =>
	entries.map(entry => ({
		what: line(keysOfEntry(entry).join(' '), 'accent'),
		words: entry.words,
		above: [],
	}));

type Sign = Omit<Explained, 'above'>;

const inBrackets: Sign = {
	what: line('(May)', 'quiet'),
	words: 'a detail that the other report has in another sentence',
};

const signsOfComparison: readonly Sign[] = [
	...Object.entries(signs).map(([kind, {sign, tone}]) => ({
		what: line(sign, tone),
		words: kindWords[kind as RowKind],
	})),
	{what: line(movedSign), words: 'at another place in the other report'},
	{
		what: line(possibleSign),
		words: 'perhaps told by the sentence that is named on the other side',
	},
	inBrackets,
	{what: line(paneSign), words: 'the pane that Enter, e, O and . are about'},
];

const signsOfTelling: readonly Sign[] = [
	...Object.values(tellingSigns).map(({sign, tone, words}) => ({what: line(sign, tone), words})),
	inBrackets,
];

const signsOf: Partial<Record<Context, readonly Sign[]>> = {
	compare: signsOfComparison,
	coverage: signsOfTelling,
	versions: signsOfTelling,
	reader: signsOfTelling,
};

/** Every key of a screen and what it does, and its signs. */
export const explainedIn = (keymap: Keymap, about: Context): readonly Explained[] => [
	...explainedKeys(keymap[about]),
	...(signsOf[about] ?? []).map((sign, index) => ({...sign, above: index === 0 ? [[]] : []})),
];

/** A row for each key or sign. */
export const helpRows = latest((keymap: Keymap, about: Context, width: number): Rows => {
	const all = explainedIn(keymap, about);
	return createRows(all.length, row => {
		const {what, words, above} = all[row] ?? {what: [], words: '', above: []};
		return {
			above,
			lines: wrapText(words, Math.max(1, width - columnsOfKeys)).map((spans, index) => [
				...padLine(index === 0 ? what : [], columnsOfKeys),
				...spans,
			]),
		};
	});
});
