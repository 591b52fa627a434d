import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {isKey, keysOf, plainKeysOf, typedBy} from '../../source/ui/keys.js';

const none: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

describe('keysOf', () => {
	test('takes keys that arrive as one string apart', () => {
		expect(keysOf('jjG', none)).toEqual(['j', 'j', 'G']);
	});

	test('reads control bytes among characters as keys', () => {
		expect(keysOf('a\u001A\r\t \u007F', none)).toEqual([
			'a',
			'Ctrl-z',
			'Enter',
			'Tab',
			'Space',
			'Backspace',
		]);
	});

	test('names keys that have no character', () => {
		expect(keysOf('', {...none, pageDown: true})).toEqual(['PgDn']);
		expect(keysOf('d', {...none, ctrl: true})).toEqual(['Ctrl-d']);
	});

	test('takes Esc and a key that follows it at once for Alt, and names both again', () => {
		expect(keysOf('q', {...none, meta: true})).toEqual(['Alt-q']);
		expect(plainKeysOf('Alt-q')).toEqual(['Esc', 'q']);
		expect(keysOf('', {...none, return: true, meta: true})).toEqual(['Alt-Enter']);
		expect(plainKeysOf('Alt-Enter')).toEqual(['Esc', 'Enter']);
	});

	test('tells arrows with Ctrl or Alt from arrows', () => {
		expect(keysOf('', {...none, leftArrow: true, ctrl: true})).toEqual(['Ctrl-Left']);
		expect(keysOf('', {...none, leftArrow: true, meta: true})).toEqual(['Alt-Left']);
		expect(plainKeysOf('Alt-Left')).toEqual(['Left']);
		expect(keysOf('', {...none, escape: true, meta: true})).toEqual(['Esc']);
	});

	test('keeps what people see as one character whole', () => {
		expect(keysOf('e\u0301👩‍🚀', none)).toEqual(['e\u0301', '👩‍🚀']);
	});
});

test('a key types its character, or nothing', () => {
	expect(['a', 'ß', 'Space', 'Enter', 'Ctrl-d', 'Up'].map(typedBy)).toEqual([
		'a',
		'ß',
		' ',
		'',
		'',
		'',
	]);
});

test.each(['j', 'G', '?', 'é', '漢', 'Space', 'PgDn', 'Esc', 'Ctrl-d', 'Alt-b', 'Ctrl-Left'])(
	'%s is a key',
	name => {
		expect(isKey(name)).toBe(true);
	},
);

test.each([
	'',
	' ',
	'jk',
	'F1',
	'ctrl-d',
	'Ctrl-',
	'Ctrl-D',
	'Ctrl-m',
	'Ctrl-i',
	'Ctrl-h',
	'Alt-',
	'Alt-Ctrl-d',
	'\u001B',
])('no terminal sends %j as a key of its own', name => {
	expect(isKey(name)).toBe(false);
});
