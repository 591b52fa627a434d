import type {Line} from '../line.js';
import {foldSpace, stripUnprintable} from '../sanitize.js';
import {unwrap} from './unwrap.js';

/** The lines of a plain text that are not blank, sanitized, hard wrapping undone. */
export const readText = (text: string): Line[] => {
	let spaced = false;
	return unwrap(stripUnprintable(text))
		.split('\n')
		.flatMap(raw => {
			const line = {text: foldSpace(raw), spaced};
			spaced = line.text === '';
			return spaced ? [] : [line];
		});
};
