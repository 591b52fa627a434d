import type {Article, Sentence} from '../../article/article.js';
import {sentenceNumbers} from '../../layout/sentence.js';
import {tellingSigns} from '../../layout/signs.js';
import type {Told} from '../../layout/versions.js';
import {escapeMarkdown} from './escape.js';
import {reportLine} from './report.js';

const sentenceMarkdown = ({role, text}: Sentence, number: number | undefined): string => {
	if (role === 'heading') {
		return `## ${escapeMarkdown(text)}`;
	}

	return number === undefined
		? `<i>${escapeMarkdown(text)}</i>`
		: `<sup>${number}</sup> ${escapeMarkdown(text)}`;
};

/** How a report puts the sentence, and what it disagrees on; nothing where it leaves it out. */
const wordingMarkdown = ({name, article, version}: Told): string[] => {
	const {telling, sentences, near, conflicts} = version;
	const texts = [...sentences, ...near].flatMap(index => article.sentences[index]?.text ?? []);
	const disputed = conflicts.map(({left, right}) => `${left.text} / ${right.text}`);
	const words = [...texts, ...disputed.map(each => `${tellingSigns.disagrees.sign} ${each}`)];
	return texts.length === 0
		? []
		: [
				`- ${tellingSigns[telling].sign} <b>${escapeMarkdown(name)}</b>: ${words.map(escapeMarkdown).join(' ')}`,
			];
};

const toldMarkdown = (told: readonly Told[]): string[] => {
	const silent = told.filter(({version}) => version.telling === 'leaves out');
	const {sign} = tellingSigns['leaves out'];
	const lines = [
		...told.flatMap(wordingMarkdown),
		...(silent.length === 0
			? []
			: [`- ${sign} left out by ${silent.map(({name}) => escapeMarkdown(name)).join(', ')}`]),
	];
	return lines.length === 0 ? [] : [lines.join('\n')];
};

/**
 * A report as GitHub's Markdown, and below each sentence how others put it.
 * @param toldOf What others have of a sentence.
 */
export const articleMarkdown = (
	article: Article,
	toldOf: (sentence: number) => readonly Told[],
): string => {
	const numbers = sentenceNumbers(article);
	const blocks = article.sentences.flatMap((sentence, index) =>
		sentence.role === 'headline'
			? []
			: [sentenceMarkdown(sentence, numbers[index]), ...toldMarkdown(toldOf(index))],
	);
	return `${[`# ${escapeMarkdown(article.title)}`, reportLine(article), ...blocks].join('\n\n')}\n`;
};
