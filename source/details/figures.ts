import {thingCounted, wordsNear} from './counted.js';
import {currencies} from './currencies.js';
import type {FigureDetail} from './detail.js';
import {functionWords} from './function-words.js';
import {hedgeAfter, hedgeBefore} from './hedges.js';
import {isDash, type NumberRead, pastHyphen, readNumber} from './numbers.js';
import type {Token} from './tokens.js';
import {type UnitOfMeasure, units, yearsOfAge} from './units.js';

type Measured = {readonly unit: UnitOfMeasure; readonly end: number};

const longestUnit = 3;

/** The unit or currency written from token `at`, past a hyphen. */
const readUnit = (tokens: readonly Token[], at: number): Measured | undefined => {
	const start = pastHyphen(tokens, at);
	for (let length = longestUnit; length > 0; length -= 1) {
		const last = tokens[start + length - 1];
		if (!last) {
			continue;
		}

		let name = '';
		for (let index = start; index < start + length; index += 1) {
			const token = tokens[index];
			name += `${index > start && token?.spaced ? ' ' : ''}${token?.word ?? ''}`;
		}

		const unit = units.get(name) ?? currencies.get(name);
		if (unit && (name.length > 1 || !last.spaced || tokens[at - 1]?.kind === 'number')) {
			return {unit, end: start + length};
		}
	}

	return undefined;
};

/** The currency whose sign ends before token `at`: `$`, `US$`, `EUR`. */
const currencyBefore = (tokens: readonly Token[], at: number): Measured | undefined => {
	const sign = tokens[at - 1];
	if (!sign || sign.kind === 'number') {
		return undefined;
	}

	const letters = tokens[at - 2];
	const joined =
		sign.kind === 'mark' && !sign.spaced && letters?.kind === 'word'
			? currencies.get(letters.text.toLowerCase() + sign.text)
			: undefined;
	if (joined) {
		return {unit: joined, end: at - 2};
	}

	const isCode = sign.kind === 'mark' || /^[A-Z]{3}$/.test(sign.text);
	const unit = isCode ? currencies.get(sign.word) : undefined;
	return unit && {unit, end: at - 1};
};

const mass: UnitOfMeasure | undefined = units.get('lb');
const weighing = /^weigh|^lift|^heavier|^lighter|^mass$/;

// `pounds` are money unless something is weighed.
const poundsOfMass = (tokens: readonly Token[], from: number, measured: Measured): boolean =>
	measured.unit.dimension === 'money GBP' &&
	tokens[measured.end - 1]?.word.startsWith('pound') === true &&
	(tokens[measured.end]?.word === 'of' ||
		tokens[measured.end]?.word === 'heavier' ||
		tokens.slice(Math.max(0, from - 4), from).some(token => weighing.test(token.word)));

type Draft = {
	readonly read: NumberRead;
	readonly second?: NumberRead;
	readonly unit: UnitOfMeasure | undefined;
	readonly form: FigureDetail['form'];
	readonly from: number;
	readonly end: number;
};

const scores =
	/^(?:vote|votes|voted|beat|beats|beaten|win|wins|won|lose|loses|lost|defeat|defeated|draw|drew|drawn|victory|split|match|final|score|goals|league|level|pass|passed)$/;

const secondNumber = (
	tokens: readonly Token[],
	from: number,
	read: NumberRead,
	money: boolean,
): NumberRead | undefined => {
	const joint = tokens[read.end];
	const between = tokens[from - 1]?.word === 'between' && joint?.word === 'and';
	const to =
		joint?.word === 'to' || (isDash(joint) && joint?.spaced === tokens[read.end + 1]?.spaced);
	if (read.form === 'share' || !joint || !(between || to)) {
		return undefined;
	}

	const sign = currencies.has(tokens[read.end + 1]?.text ?? '') ? 1 : 0;
	const second = readNumber(tokens, read.end + 1 + sign, money);
	return second?.form === 'number' ? second : undefined;
};

const share: UnitOfMeasure | undefined = units.get('%');
const asPercent = (read: NumberRead): NumberRead => ({
	...read,
	value: Number((read.value * 100).toPrecision(12)),
	step: read.step * 100,
});

// `half of`, `a third of`, `by half`: a share of a whole. `half past ten` and `the second half` are not.
const followsShare = /^(?:of|the|its|their|his|her|all|in|to|were|was|are|is|said|fewer|as)$/;

const draftShare = (tokens: readonly Token[], at: number, read: NumberRead): Draft | undefined => {
	const joint = tokens[read.end]?.word ?? '';
	const unitAt = joint === 'of' ? read.end + 1 : read.end;
	const article = /^(?:an?)$/.test(tokens[unitAt]?.word ?? '') ? 1 : 0;
	const measured =
		joint === 'of' || article || read.end === unitAt
			? readUnit(tokens, unitAt + article)
			: undefined;
	if (measured && (article === 1 || joint !== 'of')) {
		return {read, unit: measured.unit, form: 'number', from: at, end: measured.end};
	}

	if (/^points?$/.test(tokens[pastHyphen(tokens, read.end)]?.word ?? '')) {
		const end = pastHyphen(tokens, read.end) + 1;
		return {read, unit: share, form: 'number', from: at, end};
	}

	const one = tokens[at]?.word === 'half' || tokens[at]?.word === 'quarter';
	const before = tokens[at - 1]?.word ?? '';
	if (
		one &&
		(/^(?:first|second|other|past)$/.test(before) || !followsShare.test(joint)) &&
		!hedgeBefore(tokens, at)
	) {
		return undefined;
	}

	return one && isDash(tokens[read.end])
		? undefined
		: {read: asPercent(read), unit: share, form: 'number', from: at, end: read.end};
};

// `one of them`, `no one`, `one day`: not a count.
const isPronoun = (tokens: readonly Token[], at: number, read: NumberRead): boolean => {
	if (tokens[at]?.word !== 'one' || read.end !== at + 1) {
		return false;
	}

	const next = tokens[at + 1];
	return (
		next?.kind !== 'word' ||
		functionWords.has(next.word) ||
		next.word === 'day' ||
		tokens[at - 1]?.word === 'no'
	);
};

const draftNumber = (tokens: readonly Token[], at: number): Draft | undefined => {
	const currency = currencyBefore(tokens, at);
	const read = readNumber(tokens, at, currency !== undefined);
	if (!read || isPronoun(tokens, at, read)) {
		return undefined;
	}

	if (read.form === 'share') {
		return draftShare(tokens, at, read);
	}

	const second = secondNumber(tokens, at, read, currency !== undefined);
	const end = second?.end ?? read.end;
	let measured: Measured | undefined = currency
		? {unit: currency.unit, end}
		: readUnit(tokens, end);
	if (measured && mass && poundsOfMass(tokens, at, measured)) {
		measured = {unit: mass, end: measured.end};
	}

	const from = currency?.end ?? at;
	const base = {read, unit: measured?.unit, from, end: measured?.end ?? end};
	if (second) {
		const scored =
			!measured &&
			(read.value >= second.value ||
				tokens.slice(Math.max(0, at - 8), end + 3).some(token => scores.test(token.word)));
		const scale =
			second.step >= 1e3 && read.value < second.value / 1e3
				? second.value / Number(`${second.value}`.replace(/0+$/, ''))
				: 1;
		return {
			...base,
			read: {...read, value: read.value * scale, step: read.step * scale},
			second,
			form: scored ? 'score' : 'range',
		};
	}

	return {...base, form: read.form === 'ordinal' ? 'ordinal' : 'number'};
};

// `71-year-old`, `aged 71`, `58 years old`, `a man of 71 years`, `Pryce, 54, founder`, `Pryce (54)`
const ageOf = (tokens: readonly Token[], draft: Draft): Draft | undefined => {
	const {read, from, end} = draft;
	if (read.form !== 'number' || read.value > 120 || read.step < 0.5) {
		return undefined;
	}

	const before = tokens[from - 1];
	const old = tokens[pastHyphen(tokens, end)]?.word === 'old';
	const years = draft.unit?.name === 'year';
	if (
		(years &&
			(old ||
				(/^(?:man|woman|boy|girl|player|child|person)$/.test(tokens[from - 2]?.word ?? '') &&
					before?.word === 'of'))) ||
		before?.word === 'aged'
	) {
		return {...draft, unit: yearsOfAge, end: old ? pastHyphen(tokens, end) + 1 : end};
	}

	const name = tokens[from - 2];
	const next = tokens[end]?.text ?? '';
	const open = before?.text === ',' || before?.text === '(';
	const close =
		before?.text === '(' ? next === ')' : /^[,.;]$/.test(next) || tokens[end] === undefined;
	const person = name?.kind === 'word' && /^\p{Lu}/u.test(name.text);
	return !draft.unit && open && close && person && read.value > 0
		? {...draft, unit: yearsOfAge}
		: undefined;
};

const toBase = (value: number, unit: UnitOfMeasure | undefined): number =>
	unit ? Number((value * unit.factor + unit.shift).toPrecision(12)) : value;

const finish = (text: string, tokens: readonly Token[], drafted: Draft): FigureDetail => {
	const draft = ageOf(tokens, drafted) ?? drafted;
	const {read, second, unit, from, end} = draft;
	const start = tokens[from]?.start ?? 0;
	const stop = tokens[end - 1]?.end ?? start;
	const values = [read.value, ...(second ? [second.value] : [])].map(value => toBase(value, unit));
	return {
		kind: 'figure',
		text: text.slice(start, stop),
		start,
		end: stop,
		values,
		step: Math.min(read.step, second?.step ?? read.step) * (unit?.factor ?? 1),
		hedge: hedgeBefore(tokens, from) ?? hedgeAfter(tokens, end),
		form: draft.form,
		unit,
		counted: unit
			? undefined
			: thingCounted(tokens, end, read.value === 1 || draft.form === 'ordinal'),
		near: wordsNear(tokens, from, end),
	};
};

/** Figures of a sentence. Tokens for which `taken` is true belong to something else. */
export const figuresIn = (
	text: string,
	tokens: readonly Token[],
	taken: (token: number) => boolean,
): readonly FigureDetail[] => {
	const figures: FigureDetail[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		if (taken(at)) {
			continue;
		}

		const draft = draftNumber(tokens, at);
		if (draft) {
			figures.push(finish(text, tokens, draft));
			at = Math.max(at, draft.end - 1);
		}
	}

	return figures;
};
