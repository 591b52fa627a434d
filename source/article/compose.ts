import type {Article, Sentence} from './article.js';
import {isoDate} from './iso-date.js';
import {languageTag} from './language-tag.js';
import type {Line} from './line.js';
import {publicationDate} from './publication-date.js';
import {findRoles} from './roles.js';
import {sanitize} from './sanitize.js';
import {splitSentences} from './sentences.js';
import {nameArticle} from './title.js';

/** What a library knows of a source before it is read. */
export type Origin = {
	/** Unique in its library. */
	readonly id: string;
	/** A path, an address, or `-`. */
	readonly source: string;
};

/** What a source says about an article beside its text, in its own words. */
export type Metadata = {
	readonly title?: string | undefined;
	readonly outlet?: string | undefined;
	readonly published?: string | undefined;
	readonly url?: string | undefined;
	readonly language?: string | undefined;
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{Alpha}\d]+/gu, '');

/** Puts the title that a source declares on top, and takes away the line that repeats it. */
const putTitle = (title: string | undefined, lines: readonly Line[]): readonly Line[] => {
	if (title === undefined) {
		return lines;
	}

	const repeated = lines.slice(0, 10).find(({text}) => letters(text) === letters(title));
	const others = lines
		.filter(line => line !== repeated)
		.map(line => (line.role === 'headline' ? {...line, role: 'heading' as const} : line));
	return [{text: repeated?.text ?? title, role: 'headline', spaced: false}, ...others];
};

/** Makes an article of sanitized lines: finds their roles, splits the running text into sentences. */
export const composeArticle = (
	lines: readonly Line[],
	metadata: Metadata,
	origin: Origin,
): Article => {
	const clean = (text: string | undefined): string | undefined => sanitize(text ?? '') || undefined;
	const title = clean(metadata.title);
	const url = clean(metadata.url);
	const titled = putTitle(title, lines);
	const roles = findRoles(titled);
	const sentences = titled.flatMap(({text}, paragraph): Sentence[] => {
		const role = roles[paragraph] ?? 'body';
		return (role === 'body' ? splitSentences(text) : [text]).map(text => ({text, role, paragraph}));
	});
	return {
		id: origin.id,
		source: origin.source,
		outlet: clean(metadata.outlet),
		title: title ?? nameArticle(sentences, sanitize(origin.source)),
		published: isoDate(metadata.published ?? '') ?? publicationDate(titled, roles),
		url: url && /^https?:\/\//i.test(url) ? url : undefined,
		language: languageTag(metadata.language ?? ''),
		sentences,
	};
};
