import {titles, trades} from '../names/titles.js';
import {pastHyphen, type Token, tokenAt, wordAt} from '../tokens.js';
import {isPerson} from './counted.js';
import type {Quantity} from './quantity.js';
import {yearsOfAge} from './units.js';

const oldest = 125;
const afterAge = new Set(', . ; : – — - and who from of told said was has had is'.split(' '));

const isName = (token: Token | undefined): boolean =>
	token !== undefined && token.letters !== 'small';

const oneMan = /^(?:wo)?man$/;

/** Whether a word stands for one person, not for many: `girl`, not `girls`, and not `injured`. */
const isOnePerson = (word: string): boolean =>
	trades.has(word) || oneMan.test(word) || isPerson(`${word}s`);

// `Pryce, 54, founder`, `Pryce (54)`, `Pryce, 54 years, founder`, `The girl, seven, was`
const standsInApposition = (tokens: readonly Token[], {from, end, unit}: Quantity): boolean => {
	const opening = tokenAt(tokens, from - 1)?.text;
	const closing = tokenAt(tokens, end)?.text;
	const isEnd = closing === undefined || (unit ? closing === ',' : afterAge.has(closing));
	const closed = opening === '(' ? closing === ')' : opening === ',' && isEnd;
	return closed && (isName(tokenAt(tokens, from - 2)) || isOnePerson(wordAt(tokens, from - 2)));
};

// `a man of 71 years`, `the miner Petar Ilic, of 45 years`
const belongsToPerson = (tokens: readonly Token[], {from}: Quantity): boolean => {
	const owner =
		tokenAt(tokens, from - 2)?.text === ',' ? tokenAt(tokens, from - 3) : tokenAt(tokens, from - 2);
	const isPersonal = owner !== undefined && (isPerson(owner.word) || titles.has(owner.word));
	return wordAt(tokens, from - 1) === 'of' && (isPersonal || isName(owner));
};

const subjects = new Set(['she', 'he', 'who']);
const verbs = new Set(['is', 'was']);

// `She was sixteen.`, `who is 54`
const isPredicate = (tokens: readonly Token[], {from, end}: Quantity): boolean =>
	verbs.has(wordAt(tokens, from - 1)) &&
	subjects.has(wordAt(tokens, from - 2)) &&
	(tokenAt(tokens, end)?.kind ?? 'mark') === 'mark';

const beforeAge = new Set(['age', 'aged', 'turn', 'turns', 'turned', 'turning']);

const farthest = 10;
// `the retirement age to 65 from 62`, `the pension age was 62`, `the age of consent from 14`
const toldOfAge =
	/\bage(?: limit)?(?: of(?: \p{Lower}+){1,4}?)?(?: (?:\d+|of|at|to|from|between|and|is|was|be|by|years?|raised|lifted|lowered|set))+$/u;

const followsAge = (tokens: readonly Token[], from: number): boolean => {
	const before = tokens.slice(Math.max(0, from - farthest), from);
	return toldOfAge.test(before.map(({word}) => word).join(' '));
};

// `aged 71`, `at the age of 71`
const isToldAsAge = (tokens: readonly Token[], {from}: Quantity): boolean => {
	const word = wordAt(tokens, from - 1);
	return beforeAge.has(word) || followsAge(tokens, from);
};

/** Ages are not rounded: 80 is not 78. */
const ofAge = {unit: yearsOfAge, step: 1};

/** The quantity as somebody's age, if it is one: `71-year-old`, `aged 71`, `58 years old`. */
export const asAge = (tokens: readonly Token[], quantity: Quantity): Quantity => {
	const {values, step, unit, form, end} = quantity;
	if (form === 'score' || values.some(value => value > oldest || value <= 0) || step < 0.5) {
		return quantity;
	}

	const old = pastHyphen(tokens, end);
	if (unit?.name === 'year' && wordAt(tokens, old) === 'old') {
		return {...quantity, ...ofAge, end: old + 1};
	}

	const years = unit === undefined || unit.name === 'year';
	return (years && isToldAsAge(tokens, quantity)) ||
		(unit?.name === 'year' && belongsToPerson(tokens, quantity)) ||
		(years && standsInApposition(tokens, quantity)) ||
		(unit === undefined && isPredicate(tokens, quantity))
		? {...quantity, ...ofAge}
		: quantity;
};
