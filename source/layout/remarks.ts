import type {Article} from '../article/article.js';
import type {Comparison} from '../comparison/comparison.js';
import type {Sides} from '../sides.js';

const nothingShared = ({rows}: Comparison): string[] =>
	rows.some(({link}) => link !== undefined)
		? []
		: ['No sentence in common: perhaps these report different events.'];

const methodIsFor = 'en';
// BCP 47: a language that is not determined.
const another = 'und';

const latin = /[A-Za-z\u00C0-\u024F]/g;
const otherLetters = /[\u0370-\u1FFF\u2C00-\uD7FF\uF900-\uFDFF]/g;
// In sentences: what tells the script of a report.
const enough = 40;

/** Whether a report is written in letters that no English is written in. */
const isForeign = ({sentences}: Article): boolean => {
	const text = sentences
		.slice(0, enough)
		.map(sentence => sentence.text)
		.join(' ');
	return (text.match(otherLetters)?.length ?? 0) > (text.match(latin)?.length ?? 0);
};

/** The language that a report says it is in, without the country; if it says none, English or another one. */
const languageOf = (article: Article): string =>
	article.language?.split('-')[0] ?? (isForeign(article) ? another : methodIsFor);

/** What to expect where a report is not in the language that the sentences are compared in. */
const foreignLanguage = ({left, right}: Sides<Article>): string[] => {
	const [one, other] = [languageOf(left), languageOf(right)];
	if (one === methodIsFor && other === methodIsFor) {
		return [];
	}

	const names = new Intl.DisplayNames('en', {type: 'language'});
	const nameOf = (language: string): string =>
		language === another ? 'another language' : (names.of(language) ?? language);
	const told =
		one === other
			? `Both reports are in ${nameOf(one)}`
			: `The left report is in ${nameOf(one)}, the right in ${nameOf(other)}`;
	return [`${told}: the method is made for English, and will miss links.`];
};

/** What a reader should know of a comparison as a whole, a sentence each. */
export const remarksOn = (comparison: Comparison): readonly string[] => [
	...nothingShared(comparison),
	...foreignLanguage(comparison),
];
