import type {Article} from '../article/article.js';
import type {Comparison, Sides} from '../comparison/comparison.js';

const nothingShared = ({rows}: Comparison): string[] =>
	rows.some(({link}) => link !== undefined)
		? []
		: ['No sentence in common: perhaps these report different events.'];

const methodIsFor = 'en';

/** The language that a report says it is in, without the country. */
const languageOf = ({language}: Article): string => language?.split('-')[0] ?? methodIsFor;

/** What to expect where a report is not in the language that the sentences are compared in. */
const foreignLanguage = ({left, right}: Sides<Article>): string[] => {
	const [one, other] = [languageOf(left), languageOf(right)];
	if (one === methodIsFor && other === methodIsFor) {
		return [];
	}

	const names = new Intl.DisplayNames('en', {type: 'language'});
	const told =
		one === other
			? `Both reports are in ${names.of(one)}`
			: `The left report is in ${names.of(one)}, the right in ${names.of(other)}`;
	return [`${told}: the method is made for English, and will miss links.`];
};

/** What a reader should know of a comparison as a whole, a sentence each. */
export const remarksOn = (comparison: Comparison): readonly string[] => [
	...nothingShared(comparison),
	...foreignLanguage(comparison),
];
