import type {Article} from '../article/article.js';
import {wordsNear} from './context.js';
import {datesIn} from './dates/dates.js';
import type {Detail, NameDetail, QuoteDetail} from './detail.js';
import {figuresIn} from './figures/figures.js';
import {linesOf} from './lines.js';
import {capitalsOf, type StyledLine} from './names/capitals.js';
import {countries} from './names/countries.js';
import {fullNames} from './names/full-names.js';
import {type NameRun, namesIn} from './names/names.js';
import {slotOf} from './names/slot.js';
import {styleOf} from './names/style.js';
import {quotesOf} from './quotes.js';
import {type Line, passageOf} from './tokens.js';

type Span = {readonly from: number; readonly end: number};

/** A line, and which of its tokens belong to a detail that was found. */
type Searched = StyledLine & {readonly taken: Uint8Array};

/** Marks the tokens of what was found in a line. */
const taking = <Found extends Span>({taken}: Searched, found: readonly Found[]) => {
	for (const {from, end} of found) {
		taken.fill(1, from, end);
	}

	return found;
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
	const searched = lines.map(
		(line): Searched => ({
			...line,
			style: styleOf(line),
			taken: new Uint8Array(line.tokens.length),
		}),
	);
	const capitals = capitalsOf(searched);
	const day = dayOf(published);
	// One kind after the other, not line by line: much code is run for each, and a processor keeps but one at hand.
	const dates = searched.map(line => taking(line, datesIn(line, day)));
	const runs = searched.map(line => taking(line, namesIn(line, capitals, line.taken)));
	const figures = searched.map(line => figuresIn(line, line.taken));
	const quotes = quotesOf(sentences);
	const fullName = fullNames(runs.flat());
	return searched.map((line, index) => {
		const names = (runs[index] ?? []).map(run => nameOf(line, run, fullName(run.words)));
		const moments = (dates[index] ?? []).map(({detail}) => detail);
		const said = (quotes[index] ?? []).filter(quote => !isNameAlone(quote, names));
		return [...names, ...moments, ...(figures[index] ?? []), ...said].sort(byStart);
	});
};

const known = new WeakMap<Article, readonly (readonly Detail[])[]>();

/** The same, found once for each article that is compared. */
export const detailsOf = (article: Article): readonly (readonly Detail[])[] => {
	const details = known.get(article) ?? findDetails(article, linesOf(article));
	known.set(article, details);
	return details;
};
