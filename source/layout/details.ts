import type {LocatedDetail} from '../comparison/comparison.js';
import type {DetailKind} from '../details/detail.js';
import {type Line, line, padLine, type Tone} from './line.js';
import {wrapText} from './wrap.js';

/** Details of one kind. */
export type DetailGroup = {
	/** For the kind, in the plural. */
	readonly word: string;
	readonly details: readonly LocatedDetail[];
	/** As they are written, each text once. */
	readonly texts: readonly string[];
};

const kinds: readonly (readonly [DetailKind, string])[] = [
	['name', 'names'],
	['figure', 'figures'],
	['date', 'dates'],
	['quote', 'quotations'],
];

/** Details by their kind, in their order; a kind of which there are none is left out. */
export const groupDetails = (details: readonly LocatedDetail[]): DetailGroup[] =>
	kinds
		.map(([kind, word]) => {
			const ofKind = details.filter(detail => detail.kind === kind);
			return {word, details: ofKind, texts: [...new Set(ofKind.map(({text}) => text))]};
		})
		.filter(group => group.details.length > 0);

const columnsOfWords = Math.max(...kinds.map(([, word]) => word.length)) + 2;

/** The texts of details by their kind, each text once, under a label; no line where there are none. */
export const detailBlock = (
	label: string,
	details: readonly LocatedDetail[],
	tone: Tone,
	width: number,
): Line[] => {
	const groups = groupDetails(details).flatMap(group => {
		const wrapped = wrapText(group.texts.join(' · '), width - columnsOfWords - 2, {tone});
		return wrapped.map((spans, index) => [
			...padLine(line(index === 0 ? `  ${group.word}` : '', 'quiet'), columnsOfWords + 2),
			...spans,
		]);
	});
	return groups.length === 0 ? [] : [line(label, 'quiet'), ...groups];
};
