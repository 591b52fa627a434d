const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];

/** No such script is below Thai, or where the quotation marks and dashes of the others are. */
const suspect = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;

let pattern: RegExp | undefined;

/** A character of a script that is written without spaces. Made when a text may hold one, as that takes long. */
const unspaced = (): RegExp =>
	(pattern ??= new RegExp(`[${scripts.map(each => `\\p{Script=${each}}`).join('')}]`, 'gu'));

/** How many characters of a text are of scripts that are written without spaces between words. */
export const countUnspaced = (text: string): number =>
	suspect.test(text) ? (text.match(unspaced())?.length ?? 0) : 0;

/** Whether a text, or some of it, is written without spaces between words. */
export const holdsUnspaced = (text: string): boolean => countUnspaced(text) > 0;

/** A text with a space for each character of such a script. */
export const blankUnspaced = (text: string): string => text.replace(unspaced(), ' ');
