import type {Article, Sentence} from '../article/article.js';
import {wordsNear} from './context.js';
import {datesIn} from './dates/dates.js';
import type {Detail, NameDetail} from './detail.js';
import {figuresIn} from './figures/figures.js';
import {capitalsOf, type Line, styleOf} from './names/capitals.js';
import {countries} from './names/countries.js';
import {fullNames} from './names/full-names.js';
import {type NameRun, namesIn} from './names/names.js';
import {quotesOf} from './quotes.js';
import {type Token, tokensOf} from './tokens.js';

type Span = {readonly from: number; readonly end: number};

const covered = (length: number, spans: readonly Span[]): ((token: number) => boolean) => {
	const marks = new Uint8Array(length);
	for (const {from, end} of spans) {
		marks.fill(1, from, end);
	}

	return token => marks[token] === 1;
};

const possessive = /['’]s$/;

const nameOf = (text: string, tokens: readonly Token[], run: NameRun): NameDetail => {
	const start = tokens[run.from]?.start ?? 0;
	const stop = tokens[run.end - 1]?.end ?? start;
	const end = possessive.test(text.slice(start, stop)) ? stop - 2 : stop;
	const {words, title, isPlace} = run;
	const entity = countries.get(words.join(' '))?.id;
	const near = wordsNear(tokens, run.from, run.end);
	return {
		kind: 'name',
		text: text.slice(start, end),
		start,
		end,
		near,
		words,
		entity,
		title,
		isPlace,
	};
};

// The day as it is written, whatever the time zone.
const dayOf = (published: string | undefined): Date | undefined => {
	const date = new Date(published?.slice(0, 10) ?? '');
	return Number.isNaN(date.getTime()) ? undefined : date;
};

const byStart = (a: Detail, b: Detail): number => a.start - b.start || b.end - a.end;

const linesOf = function* (sentences: readonly Sentence[]): Generator<Line> {
	for (const {text, role} of sentences) {
		const tokens = tokensOf(text);
		yield {tokens, style: styleOf(tokens, role)};
	}
};

/**
 * The names, figures, dates and quotations of each sentence of an article, in order. The article gives
 * context: what is written small elsewhere, the full form of a surname, the day that `yesterday` counts from.
 * Made for English; elsewhere it finds numbers, and names where capitals tell them.
 */
export const findDetails = ({sentences, published}: Article): readonly (readonly Detail[])[] => {
	// The lines are read twice: to keep them costs more.
	const capitals = capitalsOf(linesOf(sentences));
	const day = dayOf(published);
	const found = Array.from(linesOf(sentences), (line, index) => {
		const {tokens} = line;
		const text = sentences[index]?.text ?? '';
		const dates = datesIn(text, tokens, day);
		const runs = namesIn(line, capitals, covered(tokens.length, dates));
		const figures = figuresIn(text, tokens, covered(tokens.length, [...dates, ...runs]));
		return {
			names: runs.map(run => nameOf(text, tokens, run)),
			others: [...dates.map(({detail}) => detail), ...figures],
		};
	});

	const quotes = quotesOf(sentences);
	const fullName = fullNames(found.flatMap(({names}) => names));
	return found.map(({names, others}, index) => {
		const full = names.map(name => ({...name, words: fullName(name.words)}));
		return [...full, ...others, ...(quotes[index] ?? [])].sort(byStart);
	});
};

const known = new WeakMap<Article, readonly (readonly Detail[])[]>();

/** The same, found once for each article that is compared. */
export const detailsOf = (article: Article): readonly (readonly Detail[])[] => {
	const details = known.get(article) ?? findDetails(article);
	known.set(article, details);
	return details;
};
