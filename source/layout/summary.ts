import type {
	ComparedLink,
	Comparison,
	Conflict,
	LinkDetail,
	Row,
	RowKind,
} from '../comparison/comparison.js';
import type {Side} from '../sides.js';
import {type Line, line, lineWidth, type Tone, truncateLine} from './line.js';
import {signOf, signs} from './signs.js';

type Counted = {
	readonly kind: RowKind;
	readonly field: keyof Comparison['summary'];
	readonly word: string;
};

const counted: readonly Counted[] = [
	{kind: 'identical', field: 'identical', word: 'identical'},
	{kind: 'reworded', field: 'reworded', word: 'reworded'},
	{kind: 'partial', field: 'partial', word: 'differ'},
	{kind: 'conflict', field: 'conflicts', word: 'conflict'},
	{kind: 'left', field: 'onlyLeft', word: 'left only'},
	{kind: 'right', field: 'onlyRight', word: 'right only'},
];

/** Puts parts in a row with a gap between them; empty parts leave no gap. */
export const joinLines = (parts: readonly Line[], gap: string): Line =>
	parts
		.filter(part => part.length > 0)
		.flatMap((part, index) => (index === 0 ? part : [...line(gap), ...part]));

const gap = '   ';

/** The same on as many lines as they need. */
export const flowParts = (parts: readonly Line[], width: number): Line[] => {
	const lines: Line[] = [];
	for (const part of parts) {
		const longer = joinLines([...lines.slice(-1), part], gap);
		if (lines.length > 0 && lineWidth(longer) <= width) {
			lines.pop();
			lines.push(longer);
		} else {
			lines.push(part);
		}
	}

	return lines;
};

type Shown = {readonly signs: boolean; readonly words: boolean};

const inFull: Shown = {signs: true, words: true};

const counts = ({summary}: Comparison, shown: Shown): Line[] =>
	counted.map(({kind, field, word}) => {
		const {sign, tone} = signs[kind];
		const count = summary[field];
		return [
			...(shown.signs ? [...line(sign, tone), ...line(' ')] : []),
			...line(shown.words ? `${count} ${word}` : `${count}`, count > 0 ? 'text' : 'quiet'),
		];
	});

/** How many rows there are of each kind, with signs and words, or with those there is room for. */
export const summaryLine = (comparison: Comparison, width: number): Line => {
	const fitting = [
		joinLines(counts(comparison, inFull), gap),
		joinLines(counts(comparison, inFull), '  '),
		joinLines(counts(comparison, {signs: false, words: true}), gap),
	].find(spans => lineWidth(spans) <= width);
	const signsAlone = joinLines(counts(comparison, {signs: true, words: false}), gap);
	return fitting ?? truncateLine(signsAlone, width);
};

/** The same with all signs and words, on as many lines as they need. */
export const summaryLines = (comparison: Comparison, width: number): Line[] =>
	flowParts(counts(comparison, inFull), width);

/** How many rows there are of each kind, in words alone. */
export const summaryInWords = ({summary}: Comparison): string =>
	counted.map(({field, word}) => `${summary[field]} ${word}`).join(', ');

/** What the sign of a row means. */
export const kindWords: Readonly<Record<RowKind, string>> = {
	identical: 'the same words',
	reworded: 'says the same in other words',
	partial: 'one side says more',
	conflict: 'the two disagree',
	left: 'only in the left report',
	right: 'only in the right report',
	aside: 'not compared',
};

/** What a row is, in words; for people who do not know the signs, or do not see them. */
export const kindInWords = ({kind, link, possible}: Row): string =>
	kindWords[kind] + (link?.moved ? ', at another place' : '') + (possible ? ', it seems' : '');

/** What stands in the place of so many lines of boilerplate. */
export const foldedInWords = (lines: number): string =>
	lines === 1 ? '1 line of boilerplate' : `${lines} lines of boilerplate`;

/** Details after a label; in brackets, what the other report has in another sentence. */
export const detailList = (label: string, details: readonly LinkDetail[], tone: Tone): Line =>
	details.length === 0
		? []
		: [
				...line(`${label}: `, 'quiet'),
				...joinLines(
					details.map(({text, elsewhere}) =>
						elsewhere ? line(`(${text})`, 'quiet') : line(text, tone),
					),
					', ',
				),
			];

/** Of the details that one side has alone, those that it is not shown to disagree on. */
export const undisputed = (
	details: readonly LinkDetail[],
	conflicts: readonly Conflict[],
	side: Side,
): readonly LinkDetail[] => {
	const disputed = conflicts.map(conflict => conflict[side]);
	return details.filter(
		({sentence, start}) =>
			!disputed.some(conflict => conflict.sentence === sentence && conflict.start === start),
	);
};

const linkDetails = ({details, conflicts}: ComparedLink): Line[] => [
	...conflicts.map(({left, right}) =>
		line(`${signs.conflict.sign} ${left.text} / ${right.text}`, 'conflict'),
	),
	detailList('left alone', undisputed(details.left, conflicts, 'left'), 'left'),
	detailList('right alone', undisputed(details.right, conflicts, 'right'), 'right'),
];

/**
 * Tells the details of a row: what the sides disagree on, and what stands on one of them
 * alone; in brackets, what the other report has in another sentence. Without details, the row's
 * kind in words.
 */
export const detailsLine = (row: Row): Line => {
	const parts = row.link === undefined ? [] : linkDetails(row.link).filter(part => part.length > 0);
	const words: Line = [
		...line(`${signOf(row)} `, signs[row.kind].tone),
		...line(kindInWords(row), 'quiet'),
	];
	return parts.length === 0 ? words : joinLines(parts, '    ');
};
