import type {Article} from '../article/article.js';
import {tells, type Version} from '../coverage/versions.js';
import {type Line, line, padLine, textWidth, truncate} from './line.js';
import type {Find} from './row.js';
import {tellingSigns} from './signs.js';
import {detailList, joinLines, undisputed} from './summary.js';
import {flowLine, toned, wrapText} from './wrap.js';

const widestName = 20;
const widestText = 80;
const gap = 2;

/** What a report has of a claim, and what the report is called. */
export type Told = {
	readonly name: string;
	readonly article: Article;
	readonly version: Version;
};

const signOf = ({telling}: Version): Line =>
	line(tellingSigns[telling].sign, tellingSigns[telling].tone);

// A row of more signs is counted sooner than read.
const mostSigns = 12;

/** Columns of the margin beside a sentence, for so many reports. */
export const marginColumns = (reports: number): number =>
	reports <= mostSigns ? reports : String(reports).length + 1;

/** How many of the reports tell it; with the sign of dispute where one tells it otherwise. */
const countOfTellers = (versions: readonly Version[]): Line => {
	const count = versions.filter(({telling}) => tells(telling)).length;
	const {sign, tone} = tellingSigns.disagrees;
	const isDisputed = versions.some(({telling}) => telling === 'disagrees');
	return [
		...line(
			String(count).padStart(marginColumns(versions.length) - 1),
			count > 0 ? 'text' : 'quiet',
		),
		...(isDisputed ? line(sign, tone) : []),
	];
};

/** What the margin beside a sentence shows: a sign for each report, or of many reports how many tell it. */
export const signStrip = (versions: readonly Version[]): Line =>
	versions.length <= mostSigns ? versions.flatMap(signOf) : countOfTellers(versions);

/** What the report says otherwise than the sentence, adds to it and lacks of it. */
const differences = ({conflicts, adds, lacks}: Version): Line =>
	joinLines(
		[
			...conflicts.map(({left, right}) =>
				line(`${tellingSigns.disagrees.sign} ${left.text} / ${right.text}`, 'conflict'),
			),
			detailList('adds', undisputed(adds, conflicts, 'right'), 'right'),
			detailList('lacks', undisputed(lacks, conflicts, 'left'), 'left'),
		],
		'   ',
	);

const sentencesOf = ({sentences, near}: Version): readonly number[] => [...sentences, ...near];

/** The reports that have a sentence on it: those that disagree, then the others, in their order. */
export const tellersOf = (told: readonly Told[]): readonly Told[] => {
	const tellers = told.filter(({version}) => sentencesOf(version).length > 0);
	const disagrees = ({version}: Told): boolean => version.telling === 'disagrees';
	return [...tellers.filter(disagrees), ...tellers.filter(teller => !disagrees(teller))];
};

/** Lines with a label before the first. */
const besideLabel = (label: Line, lines: readonly Line[], columns: number): Line[] =>
	lines.map((spans, index) => [...padLine(index === 0 ? label : [], columns), ...spans]);

/** Which reports leave it out. */
const silentLines = (told: readonly Told[], width: number): Line[] => {
	const silent = told.filter(({version}) => version.telling === 'leaves out');
	const {sign, tone} = tellingSigns['leaves out'];
	const names = silent.map(({name}) => name).join(', ');
	return silent.length === 0
		? []
		: besideLabel(
				line(sign, tone),
				wrapText(`left out by ${names}`, width - gap, {tone: 'quiet'}),
				gap,
			);
};

/** What else there is to say of how versions are laid out. */
type VersionsOptions = {
	/** What is looked for, and marked. */
	readonly find?: Find;
	/** Whether names that are too long to stand beside the sentences are cut; else they stand above. */
	readonly cutsNames?: boolean;
};

/**
 * How reports put what a sentence says, a block of lines for each that tells it: the sign, the outlet and its
 * sentences, and below them what it adds or lacks. Those that leave it out stand together in a last block.
 * @param width Columns of a line; at least 30.
 */
export const versionBlocks = (
	told: readonly Told[],
	width: number,
	{find, cutsNames = false}: VersionsOptions = {},
): readonly (readonly Line[])[] => {
	const tellers = tellersOf(told);
	const room = Math.min(widestName, Math.floor(width / 4));
	const areAbove = !cutsNames && tellers.some(({name}) => textWidth(name) > room);
	// The same for all sentences, so that the text stays where it is.
	const nameColumns = Math.min(room, Math.max(0, ...told.map(({name}) => textWidth(name))));
	const indent = areAbove ? gap : gap + nameColumns + gap;
	const textColumns = Math.min(widestText, width - indent);
	const blocks = tellers.map(({name, article, version}) => {
		const lines = [
			...sentencesOf(version).flatMap(index => {
				const {text = ''} = article.sentences[index] ?? {};
				return wrapText(text, textColumns, {ranges: toned(find?.(text) ?? [], 'match')});
			}),
			...flowLine(differences(version), textColumns, Number.POSITIVE_INFINITY),
		];
		const sign = padLine(signOf(version), gap);
		const label = [...sign, ...line(truncate(name, nameColumns), 'quiet')];
		return areAbove
			? [
					...besideLabel(sign, wrapText(name, width - gap, {tone: 'quiet'}), gap),
					...besideLabel([], lines, indent),
				]
			: besideLabel(label, lines, indent);
	});
	return [...blocks, silentLines(told, width)].filter(block => block.length > 0);
};

/** The same, one below the other. */
export const layoutVersions = (
	told: readonly Told[],
	width: number,
	options?: VersionsOptions,
): readonly Line[] => versionBlocks(told, width, options).flat();
