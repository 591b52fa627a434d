import {titles} from '../names/titles.js';
import {pastHyphen, type Token, wordAt} from '../tokens.js';
import {isPerson} from './counted.js';
import type {Quantity} from './quantity.js';
import {yearsOfAge} from './units.js';

const oldest = 125;
const capital = /^\p{Upper}/u;
const afterAge = /^(?:[,.;:–—-]|and|who|from|of|told|said|was|has|had|is)$/;

const isName = (token: Token | undefined): boolean =>
	token?.kind === 'word' && capital.test(token.text);

// `Pryce, 54, founder`, `Pryce (54)`
const standsInApposition = (tokens: readonly Token[], {from, end}: Quantity): boolean => {
	const opening = tokens[from - 1]?.text;
	const closing = tokens[end]?.text;
	const closed =
		opening === '('
			? closing === ')'
			: opening === ',' && (closing === undefined || afterAge.test(closing));
	return closed && isName(tokens[from - 2]);
};

// `a man of 71 years`, `the miner Petar Ilic, of 45 years`
const belongsToPerson = (tokens: readonly Token[], {from}: Quantity): boolean => {
	const owner = tokens[from - 2]?.text === ',' ? tokens[from - 3] : tokens[from - 2];
	const isPersonal = owner !== undefined && (isPerson(owner.word) || titles.has(owner.word));
	return wordAt(tokens, from - 1) === 'of' && (isPersonal || isName(owner));
};

// `She was sixteen.`, `who is 54`
const isPredicate = (tokens: readonly Token[], {from, end}: Quantity): boolean =>
	/^(?:she|he|who) (?:is|was)$/.test(`${wordAt(tokens, from - 2)} ${wordAt(tokens, from - 1)}`) &&
	(tokens[end] === undefined || tokens[end].kind === 'mark');

/** Ages are not rounded: 80 is not 78. */
const ofAge = {unit: yearsOfAge, step: 1};

/** The quantity as somebody's age, if it is one: `71-year-old`, `aged 71`, `58 years old`. */
export const asAge = (tokens: readonly Token[], quantity: Quantity): Quantity => {
	const {values, step, unit, form, from, end} = quantity;
	if (form === 'score' || values.some(value => value > oldest || value <= 0) || step < 0.5) {
		return quantity;
	}

	const old = pastHyphen(tokens, end);
	if (unit?.name === 'year' && wordAt(tokens, old) === 'old') {
		return {...quantity, ...ofAge, end: old + 1};
	}

	const told =
		/^(?:aged?|turn|turns|turned|turning)$/.test(wordAt(tokens, from - 1)) ||
		/^(?:aged|age of)$/.test(`${wordAt(tokens, from - 2)} ${wordAt(tokens, from - 1)}`);
	const years = unit === undefined || unit.name === 'year';
	return (years && told) ||
		(unit?.name === 'year' && belongsToPerson(tokens, quantity)) ||
		(unit === undefined && (standsInApposition(tokens, quantity) || isPredicate(tokens, quantity)))
		? {...quantity, ...ofAge}
		: quantity;
};
