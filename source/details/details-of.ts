import type {Article} from '../article/article.js';
import {wordsNear} from './context.js';
import {datesIn} from './dates/dates.js';
import type {Detail, NameDetail, QuoteDetail} from './detail.js';
import {figuresIn} from './figures/figures.js';
import {linesOf} from './lines.js';
import {capitalsOf} from './names/capitals.js';
import {countries} from './names/countries.js';
import {fullNames} from './names/full-names.js';
import {type NameRun, namesIn} from './names/names.js';
import {slotOf} from './names/slot.js';
import {styleOf} from './names/style.js';
import {quotesOf} from './quotes.js';
import {type Line, passageOf} from './tokens.js';

type Span = {readonly from: number; readonly end: number};

/** Marks tokens that belong to a detail. */
const take = (taken: Uint8Array, spans: readonly Span[]): void => {
	for (const {from, end} of spans) {
		taken.fill(1, from, end);
	}
};

const possessive = /['’]s$/;

const nameOf = (line: Line, run: NameRun, words: readonly string[]): NameDetail => {
	const {text, start, end} = passageOf(line, run.from, run.end);
	const ending = possessive.exec(text)?.[0].length ?? 0;
	return {
		kind: 'name',
		text: text.slice(0, text.length - ending),
		start,
		end: end - ending,
		near: wordsNear(line.tokens, run.from, run.end),
		words,
		entity: countries.get(run.words.join(' '))?.id,
		title: run.title,
		isPlace: run.isPlace,
		slot: slotOf(line.tokens, run.from, run.end),
	};
};

/** Whether a quotation is nothing but a name in quotation marks, which is a detail itself: the "Agrarian Union". */
const isNameAlone = (quote: QuoteDetail, names: readonly NameDetail[]): boolean =>
	names.some(({start, end}) => start === quote.start + 1 && end === quote.end - 1);

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
export const findDetails = (
	{sentences, published}: Article,
	lines: readonly Line[],
): readonly (readonly Detail[])[] => {
	const styled = lines.map(line => ({...line, style: styleOf(line)}));
	const capitals = capitalsOf(styled);
	const day = dayOf(published);
	const found = styled.map(line => {
		const taken = new Uint8Array(line.tokens.length);
		const dates = datesIn(line, day);
		take(taken, dates);
		const runs = namesIn(line, capitals, taken);
		take(taken, runs);
		return {line, runs, others: [...dates.map(({detail}) => detail), ...figuresIn(line, taken)]};
	});

	const quotes = quotesOf(sentences);
	const fullName = fullNames(found.flatMap(({runs}) => runs));
	return found.map(({line, runs, others}, index) => {
		const names = runs.map(run => nameOf(line, run, fullName(run.words)));
		const said = quotes[index]?.filter(quote => !isNameAlone(quote, names)) ?? [];
		return [...names, ...others, ...said].sort(byStart);
	});
};

const known = new WeakMap<Article, readonly (readonly Detail[])[]>();

/** The same, found once for each article that is compared. */
export const detailsOf = (article: Article): readonly (readonly Detail[])[] => {
	const details = known.get(article) ?? findDetails(article, linesOf(article));
	known.set(article, details);
	return details;
};
