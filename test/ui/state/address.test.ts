import {describe, expect, test} from 'vitest';
import {keymap} from '../../../source/ui/keymap.js';
import {remap} from '../../../source/ui/remap.js';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {libraryOf, open, press} from '../library.js';

const withAddress = (url: string) => open(libraryOf(articleOf(['It fell at noon.'], {url})));

const opened = (url: string, ...keys: readonly string[]) =>
	press(withAddress(url), 'O', ...keys).requests;

test('the address is shown in full before it is opened', () => {
	const url = `https://northern.example/${'a-long-way-'.repeat(30)}?page=2#end`;
	const shown = press(withAddress(url), 'O');
	expect(frameOf(shown).join('').replace(/\s/g, '')).toContain(url);
	expect(shown.requests).toEqual([]);
	expect(press(shown, 'Enter').requests).toEqual([{type: 'browse', address: url}]);
	expect(press(shown, 'Enter').screen.name).toBe('library');
});

test('the key is named that opens it', () => {
	const state = withAddress('https://northern.example/');
	const remapped = {...state, keymap: remap(keymap, new Map([['accept', ['x']]]))};
	expect(frameOf(press(remapped, 'O')).join('\n')).toContain('x opens this address');
});

test('it is left alone by Esc, and copied by y', () => {
	expect(opened('https://northern.example/', 'Esc')).toEqual([]);
	expect(opened('https://northern.example/', 'y')).toEqual([
		{type: 'copy', text: 'https://northern.example/'},
	]);
});

describe('what is not what it seems', () => {
	test.each([
		['a name before the host', 'https://bank.example@evil.example/', 'https://evil.example/'],
		['letters of another script', 'https://раypal.example/', 'https://xn--ypal-43d9g.example/'],
		['blanks and quotes', 'https://a.example/ "x" $(y)', 'https://a.example/%20%22x%22%20$(y)'],
		[
			'characters that turn the direction',
			'https://a.example/\u202Efdp',
			'https://a.example/%E2%80%AEfdp',
		],
	])('%s', (_, url, address) => {
		expect(opened(url, 'Enter')).toEqual([{type: 'browse', address}]);
	});
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://', 'no address'])(
	'%s is no address of a page',
	url => {
		const state = press(withAddress(url), 'O');
		expect(state.screen.name).toBe('library');
		expect(state.note).toMatch(/^this report names no address; it was read from \S+$/);
	},
);
