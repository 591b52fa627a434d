import {stemmer} from 'stemmer';
import {baseForms} from './base-forms.js';

/** The stem of a folded word: irregular forms led back to their base form, then Porter's algorithm (1980). */
export const stemOf = (word: string): string =>
	stemmer(baseForms.get(word) ?? word.replaceAll("'", ''));
