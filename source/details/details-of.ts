import type {Article} from '../article/article.js';
import {wordsNear} from './context.js';
import {datesIn} from './dates/dates.js';
import type {Detail, NameDetail} from './detail.js';
import {figuresIn} from './figures/figures.js';
import {capitalsOf, styleOf} from './names/capitals.js';
import {countries} from './names/countries.js';
import {fullNames} from './names/full-names.js';
import {type NameRun, namesIn} from './names/names.js';
import {quotesOf, withSpeaker} from './quotes.js';
import {type Token, tokensOf} from './tokens.js';

type Span = {readonly from: number; readonly end: number};

const covers = (spans: readonly Span[], token: number): boolean =>
	spans.some(({from, end}) => token >= from && token < end);

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

/**
 * The names, figures, dates and quotations of each sentence of an article, in order. The article gives
 * context: what is written small elsewhere, the full form of a surname, the day that `yesterday` counts from.
 * Made for English; elsewhere it finds numbers, and names where capitals tell them.
 */
export const detailsOf = (article: Article): readonly (readonly Detail[])[] => {
	const lines = article.sentences.map(({text, role}) => {
		const tokens = tokensOf(text);
		return {text, tokens, style: styleOf(tokens, role)};
	});
	const capitals = capitalsOf(lines);
	const published = dayOf(article.published);
	const found = lines.map(line => {
		const {text, tokens} = line;
		const dates = datesIn(text, tokens, published);
		const runs = namesIn(line, capitals, token => covers(dates, token));
		const taken = [...dates, ...runs];
		const figures = figuresIn(text, tokens, token => covers(taken, token));
		const others = [...dates.map(({detail}) => detail), ...figures];
		return {text, tokens, runs, others};
	});

	const quotes = quotesOf(article.sentences);
	const fullName = fullNames(found.flatMap(({runs}) => runs));
	return found.map(({text, tokens, runs, others}, index) => {
		const names = runs.map(run => nameOf(text, tokens, {...run, words: fullName(run.words)}));
		const said = (quotes[index] ?? []).map(quote => withSpeaker(quote, names));
		return [...names, ...others, ...said].sort(byStart);
	});
};
