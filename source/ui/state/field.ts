import {stripUnprintable} from '../../article/sanitize.js';
import {splitGraphemes} from '../../layout/line.js';
import type {Command} from '../command.js';

/** A line of text that is being typed, split where the cursor stands. */
export type Field = {readonly before: string; readonly after: string};

export const emptyField: Field = {before: '', after: ''};

/** A field with the cursor at the end of its text. */
export const fieldOf = (text: string): Field => ({before: text, after: ''});

export const textOfField = ({before, after}: Field): string => before + after;

const lastCharacter = (text: string): string => splitGraphemes(text).at(-1) ?? '';
const firstCharacter = (text: string): string => splitGraphemes(text)[0] ?? '';

const wordBefore = /\S*\s*$/u;
const wordBehind = /^\s*\S*/u;

/** Puts text in at the cursor, as one line, without what a terminal could obey. */
export const insert = ({before, after}: Field, text: string): Field => ({
	before: before + stripUnprintable(text).replaceAll('\n', ' '),
	after,
});

/** Does what a command asks of a text field; any other command changes nothing. */
export const editField = (field: Field, command: Command): Field => {
	const {before, after} = field;
	const last = lastCharacter(before);
	const first = firstCharacter(after);
	switch (command) {
		case 'erase':
			return {before: before.slice(0, before.length - last.length), after};
		case 'erase-forward':
			return {before, after: after.slice(first.length)};
		case 'erase-word':
			return {before: before.replace(wordBefore, ''), after};
		case 'erase-word-forward':
			return {before, after: after.replace(wordBehind, '')};
		case 'erase-to-end':
			return {before, after: ''};
		case 'erase-all':
			return emptyField;
		case 'move-cursor-left':
			return {before: before.slice(0, before.length - last.length), after: last + after};
		case 'move-cursor-right':
			return {before: before + first, after: after.slice(first.length)};
		case 'move-cursor-word-left': {
			const [word] = wordBefore.exec(before) ?? [''];
			return {before: before.slice(0, before.length - word.length), after: word + after};
		}

		case 'move-cursor-word-right': {
			const [word] = wordBehind.exec(after) ?? [''];
			return {before: before + word, after: after.slice(word.length)};
		}

		case 'move-cursor-to-start':
			return {before: '', after: before + after};
		case 'move-cursor-to-end':
			return {before: before + after, after: ''};
		default:
			return field;
	}
};
