import type {Article} from '../article/article.js';
import {capitalsOf} from './capitals.js';
import {countries} from './countries.js';
import {datesIn} from './dates.js';
import type {Detail, NameDetail} from './detail.js';
import {figuresIn} from './figures.js';
import {fullNames} from './full-names.js';
import {namesIn} from './names.js';
import {quotesIn} from './quotes.js';
import {tokensOf} from './tokens.js';

const byStart = (a: Detail, b: Detail): number => a.start - b.start || b.end - a.end;

/**
 * The names, figures, dates and quotations of each sentence of an article, in order. The article gives
 * context: what is written small elsewhere, the full form of a surname, the date that `yesterday` counts from.
 */
export const detailsOf = (article: Article): readonly (readonly Detail[])[] => {
	const tokens = article.sentences.map(({text}) => tokensOf(text));
	const capitals = capitalsOf(tokens);
	const published = article.published === undefined ? undefined : new Date(article.published);
	const found = article.sentences.map(({text}, index) => {
		const words = tokens[index] ?? [];
		const dates = datesIn(text, words, published);
		const taken = new Set(dates.flatMap(({from, to}) => range(from, to)));
		const runs = namesIn(words, capitals, token => taken.has(token));
		const names: NameDetail[] = runs.map(({from, to, words: parts, title}) => {
			const start = words[from]?.start ?? 0;
			const end = nameEnd(text, start, words[to - 1]?.end ?? start);
			const written = parts.join(' ');
			return {
				kind: 'name',
				text: text.slice(start, end),
				start,
				end,
				words: parts,
				entity: countries.get(written)?.id,
				title,
			};
		});
		for (const token of runs.flatMap(({from, to}) => range(from, to))) {
			taken.add(token);
		}

		const figures = figuresIn(text, words, token => taken.has(token));
		return {names, others: [...dates.map(({detail}) => detail), ...figures, ...quotesIn(text)]};
	});

	const complete = fullNames(found.flatMap(({names}) => names));
	return found.map(({names, others}) => [...names.map(complete), ...others].sort(byStart));
};

const range = (from: number, to: number): readonly number[] =>
	Array.from({length: to - from}, (_, index) => from + index);

const possessive = /['’]s$/;

const nameEnd = (text: string, start: number, end: number): number =>
	possessive.test(text.slice(start, end)) ? end - 2 : end;
