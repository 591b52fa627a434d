import {stemmer} from 'stemmer';
import type {Article, Role} from '../article/article.js';
import type {DateDetail, Detail} from '../details/detail.js';
import {detailsOf} from '../details/details-of.js';
import {functionWords} from '../details/function-words.js';
import {tokensOf} from '../details/tokens.js';

/** Names, figures and dates are details. Countries count as words, for they tell stories apart no better. */
export type TermKind = 'word' | 'detail';

/** What an article reports, each term once. */
export type Terms = ReadonlyMap<string, TermKind>;

const isNews: Record<Role, boolean> = {
	headline: true,
	body: true,
	heading: true,
	caption: true,
	byline: false,
	boilerplate: false,
};

const keysOfDate = ({moment: {years, month, days}}: DateDetail): string[] => {
	if (month !== undefined) {
		return [days === undefined ? `month ${month}` : `day ${month}-${days[0]}`];
	}

	return years === undefined ? [] : [`year ${years[0]}`];
};

/** The terms that a detail stands for; none where its words stand for themselves. */
const termsOfDetail = (detail: Detail): [key: string, kind: TermKind][] => {
	switch (detail.kind) {
		case 'name':
			return detail.entity === undefined
				? detail.words.map(word => [`name ${word}`, 'detail'])
				: [[`country ${detail.entity}`, 'word']];
		case 'figure':
			return detail.values.map(value => [`figure ${value}`, 'detail']);
		case 'date':
			return keysOfDate(detail).map(key => [key, 'detail']);
		case 'quote':
			return [];
	}
};

/** The terms of an article. Headlines and captions count; bylines and boilerplate do not. */
export const termsOf = (article: Article): Terms => {
	const terms = new Map<string, TermKind>();
	for (const [index, details] of detailsOf(article).entries()) {
		const {text, role} = article.sentences[index] ?? {text: '', role: 'boilerplate'};
		if (!isNews[role]) {
			continue;
		}

		const taken = details.flatMap(detail => {
			const found = termsOfDetail(detail);
			for (const [key, kind] of found) {
				terms.set(key, kind);
			}

			return found.length > 0 ? [detail] : [];
		});
		for (const {kind, word, start, end} of tokensOf(text)) {
			const isTaken = taken.some(detail => start >= detail.start && end <= detail.end);
			if (kind === 'word' && !isTaken && !functionWords.has(word)) {
				terms.set(stemmer(word.replaceAll("'", '')), 'word');
			}
		}
	}

	return terms;
};
