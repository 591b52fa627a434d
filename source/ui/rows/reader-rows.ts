import type {Article} from '../../article/article.js';
import {isNamedByItsStart} from '../../article/title.js';
import {originLine} from '../../layout/article.js';
import {type Line, line, padLine} from '../../layout/line.js';
import {sentenceNumbers, toneOfRole, widestText} from '../../layout/sentence.js';
import {marginColumns, signStrip} from '../../layout/versions.js';
import {toned, wrapText} from '../../layout/wrap.js';
import {createFind} from '../find.js';
import {latest} from '../latest.js';
import type {Beside} from '../state/beside.js';
import {createRows, type Rows} from './rows.js';

const gap = 2;

/**
 * The widths of the reader's column: the margin with a sign for each other report of the story,
 * sentence numbers, what stands before the text, the text, and all.
 */
export const readerColumns = (article: Article, width: number, beside?: Beside) => {
	const margin = beside === undefined ? 0 : marginColumns(beside.others) + 1;
	const numbers = String(article.sentences.length).length;
	const before = margin + numbers + gap;
	const text = Math.max(1, Math.min(widestText, width - before));
	return {margin, numbers, before, text, all: before + text};
};

const layOutArticle = (
	article: Article,
	width: number,
	query: string,
	beside: Beside | undefined,
): Rows => {
	const columns = readerColumns(article, width, beside);
	const numbers = sentenceNumbers(article);
	const find = createFind(query);
	const indent = ' '.repeat(columns.before);

	const above = (row: number): Line[] => {
		if (row > 0) {
			return article.sentences[row]?.paragraph === article.sentences[row - 1]?.paragraph
				? []
				: [[]];
		}

		const isThere =
			article.sentences.some(({role}) => role === 'headline') || isNamedByItsStart(article);
		const title = isThere ? [] : wrapText(article.title, columns.text, {tone: 'strong'});
		return [
			[],
			originLine(article, columns.text),
			[],
			...title,
			...(title.length > 0 ? [[]] : []),
		].map(spans => (spans.length === 0 ? spans : [...line(indent), ...spans]));
	};

	return createRows(article.sentences.length, row => {
		const {text, role} = article.sentences[row] ?? {text: '', role: 'body'};
		const lines = wrapText(text, columns.text, {
			ranges: toned(find(text), 'match'),
			tone: toneOfRole[role],
		});
		const versions = beside?.of(row).map(({version}) => version) ?? [];
		const label = [
			...padLine(signStrip(versions), columns.margin),
			...line(String(numbers[row] ?? '').padStart(columns.numbers), 'quiet'),
		];
		return {
			above: above(row),
			lines: lines.map((spans, index) => [
				...padLine(index === 0 ? label : [], columns.before),
				...spans,
			]),
		};
	});
};

/**
 * An article, a row for each sentence, with a blank line between paragraphs, and in the margin how
 * the other reports tell each sentence.
 */
export const readerRows = latest(layOutArticle);
