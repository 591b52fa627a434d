import type {Article} from '../../article/article.js';
import {creditLine} from '../../layout/article.js';
import {type Line, line} from '../../layout/line.js';
import {toned, wrapText} from '../../layout/wrap.js';
import type {Hit} from '../../search/passage.js';

const isText = (article: Article, sentence: number): boolean => {
	const role = article.sentences[sentence]?.role;
	return role === 'body' || role === 'heading';
};

/** The beginning of an article: title, credits and as much of its text as there is room for. */
export const previewArticle = (article: Article, width: number, height: number): Line[] => {
	const lines: Line[] = [
		...wrapText(article.title, width, {tone: 'strong'}),
		creditLine(article, width),
	];
	let paragraph: number | undefined;
	let text = '';
	const flush = (): void => {
		if (text !== '') {
			lines.push([], ...wrapText(text, width));
			text = '';
		}
	};

	for (const [index, sentence] of article.sentences.entries()) {
		if (lines.length >= height) {
			break;
		}

		if (!isText(article, index)) {
			continue;
		}

		if (sentence.paragraph !== paragraph) {
			flush();
			paragraph = sentence.paragraph;
		}

		text += `${text === '' ? '' : ' '}${sentence.text}`;
	}

	flush();
	return lines.slice(0, height);
};

/** A passage that was found, in its paragraph. */
export const previewHit = (article: Article, hit: Hit, width: number, height: number): Line[] => {
	const {paragraph} = article.sentences[hit.sentence] ?? {};
	const context = article.sentences.flatMap((sentence, index) => {
		if (Math.abs(sentence.paragraph - (paragraph ?? 0)) > 1 || sentence.role === 'boilerplate') {
			return [];
		}

		const found = index === hit.sentence;
		const ranges = found
			? toned(
					hit.matches.map(([start, end]) => ({start, end})),
					'match',
				)
			: [];
		const previous = article.sentences[index - 1]?.paragraph;
		return [
			...(previous === sentence.paragraph ? [] : [line('')]),
			...wrapText(sentence.text, width, {ranges, tone: found ? 'text' : 'quiet'}),
		];
	});
	return [
		...wrapText(article.title, width, {tone: 'strong'}),
		creditLine(article, width),
		...context,
	].slice(0, height);
};
