import {porterStem} from '../../details/stem.js';
import {baseForms} from './base-forms.js';

/** The stem of a folded word: irregular forms led back to their base form, then Porter's stem. */
export const stemOf = (word: string): string =>
	porterStem(baseForms.get(word) ?? word.replaceAll("'", ''));
