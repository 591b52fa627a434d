import uFuzzy from '@leeoniya/ufuzzy';
import {Charset, Index} from 'flexsearch';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import {createSearch} from '../../source/search/search.js';

/** A way to search, set up as its makers advise for prose with misspelt words. */
export type Engine = {
	readonly name: string;
	/** Takes seconds for one query of a large library, and is asked few of them. */
	readonly isSlow?: boolean;
	/** Builds a search for the places of the best ten passages. */
	readonly build: (passages: readonly string[]) => (query: string) => readonly number[];
};

const limit = 10;

/** The passages as articles of a hundred sentences. */
export const articlesOf = (passages: readonly string[]) =>
	Array.from({length: Math.ceil(passages.length / 100)}, (_, number) => ({
		id: String(number * 100),
		source: `${number}.txt`,
		outlet: undefined,
		title: `Report ${number}`,
		published: undefined,
		url: undefined,
		sentences: passages
			.slice(number * 100, (number + 1) * 100)
			.map((text, paragraph) => ({text, role: 'body' as const, paragraph})),
	}));

export const engines: readonly Engine[] = [
	{
		name: 'wirediff',
		build(passages) {
			const search = createSearch();
			for (const article of articlesOf(passages)) search.add([article]);
			return query =>
				search.search(query, limit).hits.map(({article, sentence}) => Number(article) + sentence);
		},
	},
	{
		name: 'minisearch',
		build(passages) {
			const search = new MiniSearch({fields: ['text']});
			search.addAll(passages.map((text, id) => ({id, text})));
			return query =>
				search
					.search(query, {fuzzy: 0.2})
					.slice(0, limit)
					.map(({id}) => Number(id));
		},
	},
	{
		name: 'flexsearch',
		build(passages) {
			const index = new Index({tokenize: 'tolerant', encoder: Charset.LatinBalance});
			for (const [place, passage] of passages.entries()) index.add(place, passage);
			return query => index.search(query, {limit, suggest: true}).map(Number);
		},
	},
	{
		name: 'uFuzzy',
		build(passages) {
			const search = new uFuzzy({intraMode: 1});
			const haystack = [...passages];
			return query => {
				const [places, info, order] = search.search(haystack, query, 3);
				const found = order && info ? order.map(rank => info.idx[rank]) : places;
				return (found ?? []).slice(0, limit).map(Number);
			};
		},
	},
	{
		name: 'fuzzysort',
		build(passages) {
			const targets = passages.map((text, place) => ({text, place}));
			const snapshot = fuzzysort.snapshot(targets, {key: 'text'});
			return query =>
				fuzzysort.go(query, snapshot, {limit, threshold: 0}).map(({obj}) => obj.place);
		},
	},
	{
		name: 'Fuse alone',
		isSlow: true,
		build(passages) {
			const fuse = new Fuse(passages, {
				useTokenSearch: true,
				ignoreLocation: true,
				ignoreDiacritics: true,
				threshold: 0.4,
			});
			return query => fuse.search(query, {limit}).map(({refIndex}) => refIndex);
		},
	},
];
