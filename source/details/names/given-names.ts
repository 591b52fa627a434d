import {isVariant, plainSpelling} from './spelling.js';

/** Pet names that do not begin the given name they stand for. */
const petNames: ReadonlyMap<string, string> = new Map(
	`betty:elizabeth bill:william billy:william bob:robert bobby:robert cathy:catherine dave:david dick:richard
	ed:edward harry:henry jack:john jim:james jimmy:james joe:joseph johnny:john kate:katherine kathy:katherine
	larry:lawrence liz:elizabeth meg:margaret maggie:margaret mick:michael mike:michael nick:nicholas peggy:margaret
	pete:peter rick:richard steve:steven sue:susan ted:edward tom:thomas tony:anthony will:william`
		.split(/\s+/)
		.map(pair => pair.split(':') as [string, string]),
);
const shortestShort = 3;
/** `Paula` is not short for `Paul`. */
const fewestLeftOut = 2;

const isShortFor = (short: string, whole: string): boolean =>
	petNames.get(short) === whole ||
	(short.length >= shortestShort &&
		whole.length >= short.length + fewestLeftOut &&
		whole.startsWith(short));

const fewestConsonants = 4;

/** Its first letter, and what is left of the others without vowels; the last stays, for `Michelle` is not `Michael`. */
const consonantsOf = (word: string): string =>
	word.slice(0, 1) + word.slice(1, -1).replaceAll(/[aeiou]/g, '') + word.slice(-1);

/** Spellings of a name from another alphabet: `Muhammad` and `Mohammed`, `Aleksandr` and `Alexander`. */
const isTranscribed = (a: string, b: string): boolean => {
	const consonants = consonantsOf(plainSpelling(a));
	return consonants.length >= fewestConsonants && consonants === consonantsOf(plainSpelling(b));
};

/** Whether two words are one given name, where the surname is the same: `Jim` and `James`, `Sam` and `Samuel`, `H` and `Harold`. */
export const isSameGiven = (a: string, b: string): boolean =>
	isVariant(a, b) || isTranscribed(a, b) || isShortFor(a, b) || isShortFor(b, a);
