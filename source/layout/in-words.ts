import type {Article, Role, Sentence} from '../article/article.js';
import {lengthOf} from '../article/length.js';
import type {Comparison, LinkDetail, Row} from '../comparison/comparison.js';
import type {Side} from '../sides.js';
import {outletOf} from './comparison.js';
import {formatDate} from './date.js';
import {possiblePlaceOf} from './possible.js';
import {sentenceNumbers} from './sentence.js';
import {tellingSigns} from './signs.js';
import {foldedInWords, kindInWords, undisputed} from './summary.js';
import type {Told} from './versions.js';

// Rows as they are said to those who hear them instead of seeing signs, columns and colours.

const sides = ['left', 'right'] as const satisfies readonly Side[];

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const listed = (label: string, texts: readonly string[]): string[] =>
	texts.length === 0 ? [] : [`${label}: ${texts.join(', ')}.`];

const texts = (details: readonly LinkDetail[]): string[] => details.map(({text}) => text);

/** The text as a sentence: titles have no full stop of their own, and what follows would run on. */
const ended = (text: string): string => (/[\p{Alpha}\p{N}]$/u.test(text) ? `${text}.` : text);

const textOf = ({sentences}: Article, indices: readonly number[]): string =>
	indices.flatMap(index => ended(sentences[index]?.text ?? '')).join(' ');

/** A report: outlet, title, date and length. */
export const articleInWords = (article: Article): string => {
	const facts = [formatDate(article.published), `${lengthOf(article).words} words`];
	return `${outletOf(article)}: ${ended(article.title)} ${facts.filter(Boolean).join(', ')}.`;
};

const roleWords: Readonly<Record<Role, string>> = {
	headline: 'Headline: ',
	body: '',
	heading: 'Heading: ',
	caption: 'Caption: ',
	byline: 'Byline: ',
	boilerplate: 'Page text: ',
};

/** A sentence, after what it is where it is no news. */
export const sentenceInWords = ({role, text}: Sentence): string => roleWords[role] + ended(text);

/** What the sides of a link disagree on, and what one side has alone, here or anywhere. */
const detailsInWords = ({link}: Row): string[] =>
	link === undefined
		? []
		: [
				...link.conflicts.map(({left, right}) => `Left says ${left.text}, right ${right.text}.`),
				...sides.flatMap(side => {
					const details = undisputed(link.details[side], link.conflicts, side);
					return [
						...listed(
							`${capitalized(side)} alone`,
							texts(details.filter(({elsewhere}) => !elsewhere)),
						),
						...listed(
							`${capitalized(side)}, and elsewhere in the other report`,
							texts(details.filter(({elsewhere}) => elsewhere)),
						),
					];
				}),
			];

/**
 * Says the rows of a comparison: what kind a row is, then the sentences, after their side and number
 * where both sides have some, then the details.
 */
export const createRowWords = (comparison: Comparison): ((row: Row) => string) => {
	const numbers = {
		left: sentenceNumbers(comparison.left),
		right: sentenceNumbers(comparison.right),
	};
	const possibleInWords = (row: Row): string[] => {
		const place = possiblePlaceOf(comparison, row);
		return place
			? [`${capitalized(place.side)} ${numbers[place.side][place.index]}, ${ended(place.words)}`]
			: [];
	};

	return row => {
		if (row.folded) {
			return capitalized(`${foldedInWords(row.left.length + row.right.length)}.`);
		}

		const [side, other] = sides.filter(each => row[each].length > 0);
		const kind = capitalized(kindInWords(row));
		if (side !== undefined && (other === undefined || row.kind === 'identical')) {
			return [`${kind}: ${textOf(comparison[side], row[side])}`, ...possibleInWords(row)].join(' ');
		}

		const wordings = sides.map(each => {
			const number = row[each].flatMap(index => numbers[each][index] ?? []).join(' and ');
			const label = [capitalized(each), number].filter(Boolean).join(' ');
			return `${label}: ${textOf(comparison[each], row[each])}`;
		});
		return [`${kind}.`, ...wordings, ...detailsInWords(row)].join(' ');
	};
};

/** Which reports tell a claim wholly, in part or otherwise, and which leave it out. */
export const tellingsInWords = (told: readonly Told[]): string =>
	Object.entries(tellingSigns)
		.flatMap(([telling, {words}]) =>
			listed(
				capitalized(words),
				told.filter(({version}) => version.telling === telling).map(({name}) => name),
			),
		)
		.join(' ');

/** How each report puts a claim, and what it says otherwise, adds and lacks. */
export const wordingsInWords = (told: readonly Told[]): string[] =>
	told.flatMap(({name, article, version: {sentences, near, conflicts, adds, lacks}}) => {
		const text = textOf(article, [...sentences, ...near]);
		return text === ''
			? []
			: [
					[
						`${name}: ${text}`,
						...conflicts.map(({left, right}) => `${right.text} instead of ${left.text}.`),
						...listed('Adds', texts(undisputed(adds, conflicts, 'right'))),
						...listed('Lacks', texts(undisputed(lacks, conflicts, 'left'))),
					].join(' '),
				];
	});
