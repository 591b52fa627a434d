import type {Article, Sentence} from '../../article/article.js';
import {isNamedByItsStart} from '../../article/title.js';
import {holdsUnspaced} from '../../article/unspaced.js';
import {originLine} from '../../layout/article.js';
import type {Line} from '../../layout/line.js';
import {toned, wrapText} from '../../layout/wrap.js';
import type {Hit} from '../../search/passage.js';

const isText = (article: Article, sentence: number): boolean => {
	const role = article.sentences[sentence]?.role;
	return role === 'body' || role === 'heading';
};

const wrapTitle = ({title}: Article, width: number): Line[] =>
	wrapText(title, width, {tone: 'strong'});

/** The title, which is not said twice where the text begins with it. */
const titleOf = (article: Article, width: number): Line[] =>
	isNamedByItsStart(article) ? [] : wrapTitle(article, width);

/** What stands between a text and the next sentence: nothing where its script has no spaces. */
const gapBehind = (text: string): string =>
	text === '' || holdsUnspaced(text.slice(-3)) ? '' : ' ';

/** The beginning of an article: title, credits and as much of its text as there is room for. */
export const previewArticle = (article: Article, width: number, height: number): Line[] => {
	const lines = [...titleOf(article, width), originLine(article, width)];
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

		text += gapBehind(text) + sentence.text;
	}

	flush();
	return lines.slice(0, height);
};

/** Whether a sentence is shown with a passage: one of its paragraph, or of those next to it. */
const isAround = ({sentences}: Article, hit: Hit, {paragraph, role}: Sentence): boolean =>
	role !== 'boilerplate' && Math.abs(paragraph - (sentences[hit.sentence]?.paragraph ?? 0)) <= 1;

/** The lines of a passage, and of what stands around it: its paragraph and those next to it. */
const linesAround = (article: Article, hit: Hit, width: number): {lines: Line[]; hit: number} => {
	const lines: Line[] = [];
	let start = 0;
	for (const [index, sentence] of article.sentences.entries()) {
		if (!isAround(article, hit, sentence)) {
			continue;
		}

		if (lines.length > 0 && article.sentences[index - 1]?.paragraph !== sentence.paragraph) {
			lines.push([]);
		}

		const isHit = index === hit.sentence;
		start = isHit ? lines.length : start;
		const matches = isHit ? hit.matches.map(([start, end]) => ({start, end})) : [];
		const ranges = toned(matches, 'match');
		lines.push(...wrapText(sentence.text, width, {ranges, tone: isHit ? 'text' : 'quiet'}));
	}

	return {lines, hit: start};
};

/** A passage that was found, in its surroundings: exactly so many lines, the passage among them. */
export const contextOfHit = (article: Article, hit: Hit, width: number, height: number): Line[] => {
	const {lines, hit: start} = linesAround(article, hit, width);
	// Two thirds of the room are for the passage and what follows.
	const first = Math.max(0, Math.min(start - Math.floor(height / 3), lines.length - height));
	return Array.from({length: height}, (_, index) => lines[first + index] ?? []);
};

/** The sentences that hold the title: the headlines, or the first of the text where it is named by that. */
const sentencesSayingTitle = (article: Article): readonly Sentence[] => {
	const {sentences} = article;
	return isNamedByItsStart(article)
		? sentences.filter(({role}) => role === 'body').slice(0, 1)
		: sentences.filter(({role}) => role === 'headline');
};

/** A passage that was found, in its surroundings, below the title of its report where they do not hold it. */
export const previewHit = (article: Article, hit: Hit, width: number, height: number): Line[] => {
	const saying = sentencesSayingTitle(article);
	const title = saying.some(sentence => isAround(article, hit, sentence))
		? []
		: wrapTitle(article, width);
	const head = [...title, originLine(article, width), []].slice(0, height);
	return [...head, ...contextOfHit(article, hit, width, height - head.length)];
};
