import type {Article, Sentence} from './article.js';
import {type Metadata, readFrontMatter} from './front-matter.js';
import type {Line} from './line.js';
import {isMarkdown, readMarkdown} from './markdown.js';
import {findRoles} from './roles.js';
import {foldSpace, sanitize, stripUnprintable} from './sanitize.js';
import {splitSentences} from './sentences.js';

/** What the library knows of a source before it is read. */
export type Origin = {
	readonly id: string;
	/** A path, an address, or `-`. */
	readonly source: string;
};

/** The words that name an article without a headline. */
const titleWords = 10;
const titleLength = 100;

function readLines(text: string): Line[] {
	let spaced = false;
	return text.split('\n').flatMap(raw => {
		const line = {text: foldSpace(raw), spaced};
		spaced = line.text === '';
		return spaced ? [] : [line];
	});
}

/** Puts the title that a source declares on top, and takes away the line that repeats it. */
function putTitle(title: string | undefined, lines: readonly Line[]): readonly Line[] {
	if (title === undefined) {
		return lines;
	}

	const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
	const repeated = lines.slice(0, 10).find(line => letters(line.text) === letters(title));
	return [
		{text: repeated?.text ?? title, role: 'headline', spaced: false},
		...lines
			.filter(line => line !== repeated)
			.map(line => (line.role === 'headline' ? {...line, role: 'heading' as const} : line)),
	];
}

/** What an article is called: by its source, by its headline, by its first words. */
function titleOf(sentences: readonly Sentence[], metadata: Metadata, source: string): string {
	const headline = sentences.find(({role}) => role === 'headline')?.text;
	const text = sentences.find(({role}) => role === 'body')?.text ?? sanitize(source);
	const start = sanitize(text.split(' ').slice(0, titleWords).join(' ').slice(0, titleLength));
	return metadata.title ?? headline ?? (start === text ? text : `${start}…`);
}

/** Reads a report from its text: plain, or Markdown where the source's name ends in `.md`. Never throws. */
export function parseArticle(text: string, {id, source}: Origin): Article {
	const {metadata, body} = readFrontMatter(text);
	const clean = stripUnprintable(body);
	const lines = putTitle(
		metadata.title,
		isMarkdown(source) ? readMarkdown(clean) : readLines(clean),
	);
	const roles = findRoles(lines);
	const sentences = lines.flatMap(({text}, paragraph): Sentence[] => {
		const role = roles[paragraph] ?? 'body';
		return (role === 'body' ? splitSentences(text) : [text]).map(text => ({text, role, paragraph}));
	});
	return {
		id,
		source: sanitize(source),
		outlet: metadata.outlet,
		title: titleOf(sentences, metadata, source),
		published: metadata.published,
		url: metadata.url,
		sentences,
	};
}
