import {countries} from './countries.js';
import {bodies} from './titles.js';

type Words = readonly string[];

/** A name as it is written in one place. */
export type Mention = {readonly words: Words; readonly isPlace: boolean};

/**
 * Makes the function that gives a name of an article the words of its fullest form there: `Ocampo` those of
 * `Luis Ocampo`, `Norrvane` those of `Norrvane Group Inc`. A form that fits two full ones stays as it is, and so
 * does a place: `Wrexley` is not `Wrexley Gazette`.
 */
export const fullNames = (mentions: readonly Mention[]): ((words: Words) => Words) => {
	const places = new Set(mentions.filter(({isPlace}) => isPlace).map(({words}) => words.join(' ')));
	const fullForms = new Map<string, Words | undefined>();
	const put = (edge: string, form: Words) => {
		const known = fullForms.has(edge) ? fullForms.get(edge) : [];
		const [short, long] = known && known.length > form.length ? [form, known] : [known, form];
		fullForms.set(edge, short?.every(word => long.includes(word)) ? long : undefined);
	};

	for (const {words} of mentions) {
		const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
		if (words.length > 1 && !bodies.has(last)) {
			for (const edge of places.has(first) ? [last] : [first, last]) {
				put(edge, words);
			}
		}
	}

	return words => {
		const [word = ''] = words;
		return words.length > 1 || countries.has(word) ? words : (fullForms.get(word) ?? words);
	};
};
