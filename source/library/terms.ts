import type {Article, Role} from '../article/article.js';
import type {DateDetail, Detail} from '../details/detail.js';
import {findDetails} from '../details/details-of.js';
import {functionWords} from '../details/function-words.js';
import {readLines} from '../details/lines.js';
import {porterStem} from '../details/stem.js';

/**
 * Names, figures and days are details. Countries, figures of one digit, months and years are as good
 * as words: they tell stories apart no better.
 */
export type TermKind = 'word' | 'detail';

/** A word or detail of an article, as far as it tells its story from others. */
export type Term = {
	readonly kind: TermKind;
	/** How many sentences of the article have it. */
	readonly sentences: number;
};

/** What an article reports. */
export type Terms = ReadonlyMap<string, Term>;

const isNews: Record<Role, boolean> = {
	headline: true,
	body: true,
	heading: true,
	caption: true,
	byline: false,
	boilerplate: false,
};

type KeyedTerm = [key: string, kind: TermKind];

const termsOfDate = ({moment: {years, month, days}}: DateDetail): KeyedTerm[] => {
	if (month !== undefined) {
		return [days ? [`day ${month}-${days[0]}`, 'detail'] : [`month ${month}`, 'word']];
	}

	return years === undefined ? [] : [[`year ${years[0]}`, 'word']];
};

/** The terms that a detail stands for; none where its words stand for themselves. */
const termsOfDetail = (detail: Detail): KeyedTerm[] => {
	switch (detail.kind) {
		case 'name':
			return detail.entity === undefined
				? detail.words.map(word => [`name ${word}`, 'detail'])
				: [[`country ${detail.entity}`, 'word']];
		case 'figure':
			return detail.values.map(value => [
				`figure ${value}`,
				Math.abs(value) < 10 * detail.step ? 'word' : 'detail',
			]);
		case 'date':
			return termsOfDate(detail);
		case 'quote':
			return [];
	}
};

/** The terms of an article. Headlines and captions count; bylines and boilerplate do not. */
export const termsOf = (article: Article): Terms => {
	const terms = new Map<string, Term>();
	const lines = readLines(article);
	const details = findDetails(article, lines);
	for (const [index, {role, tokens, starts}] of lines.entries()) {
		if (!isNews[role]) {
			continue;
		}

		const here = new Map<string, TermKind>();
		const taken = (details[index] ?? []).filter(detail => {
			const found = termsOfDetail(detail);
			for (const [key, kind] of found) {
				here.set(key, kind);
			}

			return found.length > 0;
		});
		for (const [at, {kind, word, text}] of tokens.entries()) {
			const start = starts[at] ?? 0;
			const end = start + text.length;
			const isTaken = taken.some(detail => start >= detail.start && end <= detail.end);
			if (kind === 'word' && !isTaken && !functionWords.has(word)) {
				here.set(porterStem(word.replaceAll("'", '')), 'word');
			}
		}

		for (const [key, kind] of here) {
			terms.set(key, {kind, sentences: 1 + (terms.get(key)?.sentences ?? 0)});
		}
	}

	return terms;
};
