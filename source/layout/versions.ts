import type {Article} from '../article/article.js';
import {tells, type Version} from '../coverage/versions.js';
import {type Line, line, padLine, textWidth, truncate, truncateLine} from './line.js';
import {tellingSigns} from './signs.js';
import {detailList, joinLines} from './summary.js';
import {wrapText} from './wrap.js';

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

/** What the report says otherwise than the sentence, adds to it and lacks of it, in one line. */
const differences = ({conflicts, adds, lacks}: Version, width: number): Line[] => {
	const parts = [
		...conflicts.map(({left, right}) =>
			line(`${tellingSigns.disagrees.sign} ${left.text} / ${right.text}`, 'conflict'),
		),
		detailList('adds', adds, 'right'),
		detailList('lacks', lacks, 'left'),
	].filter(part => part.length > 0);
	return parts.length === 0 ? [] : [truncateLine(joinLines(parts, '   '), width)];
};

/**
 * How reports put what a sentence says: the sign, the outlet and its sentences, and below them in one
 * line what it adds or lacks. Those that leave it out stand together at the end.
 * @param width Columns of a line; at least 30.
 */
export const layoutVersions = (told: readonly Told[], width: number): Line[] => {
	const names = told.map(({name}) => textWidth(name));
	const nameColumns = Math.min(widestName, Math.floor(width / 4), Math.max(0, ...names));
	const indent = gap + nameColumns + gap;
	const textColumns = Math.min(widestText, width - indent);
	const wordings = told.flatMap(({name, article, version}) => {
		const texts = [...version.sentences, ...version.near].map(
			index => article.sentences[index]?.text ?? '',
		);
		const lines = [
			...texts.flatMap(text => wrapText(text, textColumns)),
			...differences(version, textColumns),
		];
		return lines.map((spans, index) => {
			const label =
				index === 0
					? [...padLine(signOf(version), gap), ...line(truncate(name, nameColumns), 'quiet')]
					: [];
			return [...padLine(label, indent), ...spans];
		});
	});
	const silent = told.filter(({version}) => version.telling === 'leaves out');
	const {sign, tone} = tellingSigns['leaves out'];
	return silent.length === 0
		? wordings
		: [
				...wordings,
				truncateLine(
					[
						...padLine(line(sign, tone), gap),
						...line(`left out by ${silent.map(({name}) => name).join(', ')}`, 'quiet'),
					],
					width,
				),
			];
};
