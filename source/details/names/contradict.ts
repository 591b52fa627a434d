import {sharedWords} from '../context.js';
import type {NameDetail} from '../detail.js';
import {isSeat} from './agree.js';
import {countries} from './countries.js';
import {isVariant} from './spelling.js';
import {bodies, trades} from './titles.js';

const courtesies = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame)$/;

const isPerson = ({words, entity}: NameDetail): boolean =>
	entity === undefined && words.length > 1 && !bodies.has(words.at(-1) ?? '');

const beginning = 2;

const beginAlike = (one: string, other: string): boolean =>
	one.slice(0, beginning) === other.slice(0, beginning);

// `Harold Pruitt` and `Howard Pruitt`, `Maren Lindqvist` and `Marion Lindquist`, not `H. Pruitt` or `Kenyan Pruitt`; what
// begins otherwise may be a relative, but for those of whom the same is told.
const sharesSurname = (a: NameDetail, b: NameDetail): boolean => {
	const [first = '', second = ''] = [a.words[0], b.words[0]];
	const [last = '', other = ''] = [a.words.at(-1), b.words.at(-1)];
	const areGiven = [first, second].every(given => given.length > 1 && !countries.has(given));
	const isOne = last === other && (first[0] === second[0] || sharedWords(a, b) > 0);
	return areGiven && (isOne || (isVariant(last, other) && beginAlike(first, second)));
};

// `Ines Calder` and `Ines Caldwell`, not `Grand Slam` and `Grand Slams`
const sharesGiven = (a: NameDetail, b: NameDetail): boolean => {
	const [first = '', second = ''] = [a.words.at(-1), b.words.at(-1)];
	const areForms = first.startsWith(second) || second.startsWith(first);
	return a.words[0] === b.words[0] && beginAlike(first, second) && !areForms;
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

const roads = new Set(
	'avenue close court crescent drive gardens lane place road square street terrace way'.split(' '),
);
const kinds = new Set(['act', 'airport', 'bill', 'brigade', 'park', 'prize']);

const startOf = ({words}: NameDetail): string => words.slice(0, -1).join(' ');

// `Alder Road` and `Alder Close`, `Harwood National Park` and `Silver Forest National Park`
const shareKind = (a: NameDetail, b: NameDetail): boolean => {
	const [last = '', other = ''] = [a.words.at(-1), b.words.at(-1)];
	const areOfOneStart = startOf(a) === startOf(b);
	return (
		a.words.length > 1 &&
		b.words.length > 1 &&
		(last === other ? kinds.has(last) : areOfOneStart && roads.has(last) && roads.has(other))
	);
};

/** A country, its people, or a body of its rank, not the seat of one. */
const isCountry = (name: NameDetail): boolean => name.entity !== undefined && !isSeat(name);

const fewestOfPlaces = 2;

const continents = new Set(['africa', 'asia', 'europe', 'european union']);
const homeNations = new Set(['england', 'scotland', 'wales']);

/** Whether the first may lie in the second: Lisbon or Faro in Portugal, Kenya in Africa. */
const mayLieIn = (a: NameDetail, b: NameDetail): boolean =>
	isCountry(b) &&
	(!isCountry(a) ||
		(continents.has(b.entity ?? '') && !continents.has(a.entity ?? '')) ||
		(b.entity === 'united kingdom' && homeNations.has(a.entity ?? '')));

/**
 * How likely two names that do not agree are given to one person, place, road or law: 0 if nothing says so. What is written alike
 * here disagrees elsewhere, where it stands in full.
 */
export const nameConflict = (a: NameDetail, b: NameDetail): number => {
	if (a.text === b.text || mayLieIn(a, b) || mayLieIn(b, a)) {
		return 0;
	}

	if (shareKind(a, b)) {
		return 1 + sharedWords(a, b);
	}

	if (a.isPlace && b.isPlace) {
		return sharedWords(a, b) >= fewestOfPlaces ? sharedWords(a, b) : 0;
	}

	return isPerson(a) &&
		isPerson(b) &&
		(sharesSurname(a, b) || sharesGiven(a, b) || sharesTitle(a, b) || sharesSlot(a, b))
		? 1 + sharedWords(a, b)
		: 0;
};
