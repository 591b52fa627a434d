import type {Article, Sentence} from './article.js';
import {sanitize} from './sanitize.js';

/** The start of a text that names an article without a headline: in words, and in UTF-16 units. */
const titleWords = 10;
const titleLength = 100;
const ellipsis = '…';

const headlineOf = (sentences: readonly Sentence[]): string | undefined =>
	sentences.find(({role}) => role === 'headline')?.text;

const firstOf = (sentences: readonly Sentence[]): string | undefined =>
	sentences.find(({role}) => role === 'body')?.text;

/** What an article is called that declares no title: by its headline, or by its first words. */
export const nameArticle = (sentences: readonly Sentence[], source: string): string => {
	const text = firstOf(sentences) ?? source;
	const start = text.split(' ').slice(0, titleWords).join(' ').slice(0, titleLength);
	return headlineOf(sentences) ?? (start === text ? text : `${sanitize(start)}${ellipsis}`);
};

/** Whether the title is no more than the first words of the text, which need not be read twice. */
export const isNamedByItsStart = ({title, sentences}: Article): boolean => {
	const first = firstOf(sentences);
	return (
		headlineOf(sentences) === undefined &&
		(first === title || (title.endsWith(ellipsis) && !!first?.startsWith(title.slice(0, -1))))
	);
};
