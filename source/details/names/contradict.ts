import {sharedWords} from '../context.js';
import type {NameDetail} from '../detail.js';
import {isSeat} from './agree.js';
import {bodies, trades} from './titles.js';

const courtesies = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame)$/;

const isPerson = ({words, entity}: NameDetail): boolean =>
	entity === undefined && words.length > 1 && !bodies.has(words.at(-1) ?? '');

// `Harold Pruitt` and `Howard Pruitt`, not `H. Pruitt`
const sharesSurname = (a: NameDetail, b: NameDetail): boolean => {
	const [first = '', second = ''] = [a.words[0], b.words[0]];
	return (
		a.words.at(-1) === b.words.at(-1) &&
		first[0] === second[0] &&
		first.length > 1 &&
		second.length > 1
	);
};

const beginning = 2;

// `Ines Calder` and `Ines Caldwell`, not `Grand Slam` and `Grand Slams`
const sharesGiven = (a: NameDetail, b: NameDetail): boolean => {
	const [first = '', second = ''] = [a.words.at(-1), b.words.at(-1)];
	const areForms = first.startsWith(second) || second.startsWith(first);
	const areAlike = first.slice(0, beginning) === second.slice(0, beginning);
	return a.words[0] === b.words[0] && areAlike && !areForms;
};

// `Sheriff Luis Ocampo` and `Sheriff Ana Ruiz`; of a trade, only those of one surname: `Officer Ana Ruiz` and `Officer Maria Ruiz`
const sharesTitle = (a: NameDetail, b: NameDetail): boolean =>
	a.title !== undefined &&
	a.title === b.title &&
	!courtesies.test(a.title) &&
	(!trades.has(a.title) || a.words.at(-1) === b.words.at(-1));

// `The driver, Tom Ridley,` and `the driver was named as Ana Ruiz`; `charged firefighter Ana Ruiz` and `charged firefighter Tom Lee`
const sharesSlot = (a: NameDetail, b: NameDetail): boolean => {
	const ofOneOffice = a.title === b.title || a.title === undefined || b.title === undefined;
	return a.slot !== undefined && a.slot === b.slot && ofOneOffice;
};

/** A country, its people, or a body of its rank, not the seat of one. */
const isCountry = (name: NameDetail): boolean => name.entity !== undefined && !isSeat(name);

const continents = new Set(['africa', 'asia', 'europe', 'european union']);
const homeNations = new Set(['england', 'scotland', 'wales']);

/** Whether the first may lie in the second: Lisbon or Faro in Portugal, Kenya in Africa. */
const mayLieIn = (a: NameDetail, b: NameDetail): boolean =>
	isCountry(b) &&
	(!isCountry(a) ||
		(continents.has(b.entity ?? '') && !continents.has(a.entity ?? '')) ||
		(b.entity === 'united kingdom' && homeNations.has(a.entity ?? '')));

const fewest = 2;

/**
 * How likely two names that do not agree are given to one person or place: 0 if nothing says so. What is written alike
 * here disagrees elsewhere, where it stands in full.
 */
export const nameConflict = (a: NameDetail, b: NameDetail): number => {
	if (a.text === b.text || mayLieIn(a, b) || mayLieIn(b, a)) {
		return 0;
	}

	if (a.isPlace && b.isPlace) {
		return sharedWords(a, b) >= fewest ? sharedWords(a, b) : 0;
	}

	return isPerson(a) &&
		isPerson(b) &&
		(sharesSurname(a, b) || sharesGiven(a, b) || sharesTitle(a, b) || sharesSlot(a, b))
		? 1 + sharedWords(a, b)
		: 0;
};
