import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Command} from '../../../source/ui/command.js';
import {editField, emptyField, insert, textOfField} from '../../../source/ui/state/field.js';

const edit = (text: string, ...commands: readonly Command[]) =>
	commands.reduce(editField, insert(emptyField, text));

describe('a text field', () => {
	test('erases what people see as one character', () => {
		expect(textOfField(edit('ab👩‍🚀', 'erase'))).toBe('ab');
		expect(textOfField(edit('cafe\u0301', 'erase'))).toBe('caf');
	});

	test('erases a word, or all', () => {
		expect(textOfField(edit('one two  ', 'erase-word'))).toBe('one ');
		expect(textOfField(edit('one two', 'erase-all'))).toBe('');
	});

	test('erases the word behind the cursor, or all there', () => {
		const field = edit('one two three', 'move-cursor-to-start');
		expect(textOfField(editField(field, 'erase-word-forward'))).toBe(' two three');
		const second = editField(field, 'move-cursor-word-right');
		expect(textOfField(editField(second, 'erase-to-end'))).toBe('one');
	});

	test('takes text in where the cursor stands', () => {
		const field = edit('ac', 'move-cursor-left');
		expect(insert(field, 'b')).toEqual({before: 'ab', after: 'c'});
		expect(editField(field, 'erase-forward')).toEqual({before: 'a', after: ''});
		expect(editField(field, 'move-cursor-to-end')).toEqual({before: 'ac', after: ''});
	});

	test('makes one line of several, and leaves control characters out', () => {
		expect(textOfField(edit('one\r\ntwo\u001B[2J \u202Ethree'))).toBe('one two three');
	});

	test('never loses a character by moving', () => {
		const moves: readonly Command[] = [
			'move-cursor-left',
			'move-cursor-right',
			'move-cursor-to-start',
			'move-cursor-to-end',
			'move-cursor-word-left',
			'move-cursor-word-right',
		];
		fc.assert(
			fc.property(
				fc.string({unit: 'grapheme'}).filter(text => textOfField(edit(text)) === text),
				fc.array(fc.constantFrom(...moves)),
				(text, commands) => {
					expect(textOfField(edit(text, ...commands))).toBe(text);
				},
			),
		);
	});
});
