import {type Claim, type Coverage, countTellers} from '../coverage/coverage.js';
import {countTold} from '../coverage/order.js';
import type {Telling} from '../coverage/versions.js';
import {outletOf} from './comparison.js';
import {formatDate} from './date.js';
import {type Line, line, lineWidth, padLine, textWidth, truncate, truncateLine} from './line.js';
import type {Find} from './row.js';
import {tellingSigns} from './signs.js';
import {flowParts, joinLines} from './summary.js';
import {toned, wrapText} from './wrap.js';

// Longer lines are hard to read, however wide the terminal.
const widestText = 80;
const narrowestText = 24;
// The text takes half of the width before the names of outlets are written out.
const textShare = 0.5;
// A column too narrow for a name holds the outlet's number alone.
const narrowestName = 10;
const widestName = 18;
const widestLabel = 28;
const numberColumns = 3;
const partGap = '   ';
const gap = 2;
const margin = '  ';

/** Outlets as readers see them: counted from 1. */
export const outletLabel = ({articles}: Coverage, article: number): string => {
	const report = articles[article];
	return `${article + 1} ${report ? outletOf(report) : ''}`;
};

export type CoverageLayout = {
	/** The outlets that have a column: from the first up to, not with, the last. */
	readonly first: number;
	readonly end: number;
	/** The names or numbers of the outlets, above their columns. */
	readonly heading: Line;
	/** A claim and its signs, what is looked for marked. The rows of one layout align. */
	readonly row: (claim: Claim, find?: Find) => Line[];
};

/**
 * Lays out claims down and outlets across.
 * @param width Columns that a line may fill; at least 40.
 * @param chosen The outlet whose name stands out, and whose column is shown.
 * @param first The first outlet that is shown, where not all of them have room.
 */
export const createCoverageLayout = (
	coverage: Coverage,
	{width, chosen, first}: {width: number; chosen?: number; first?: number},
): CoverageLayout => {
	const outlets = coverage.articles.length;
	const text = Math.max(narrowestText, Math.min(widestText, Math.ceil(width * textShare)));
	const room = width - text - gap - 1;
	const most = Math.floor(room / numberColumns);
	const labels = coverage.articles.map((_, article) => outletLabel(coverage, article));
	const widest = Math.min(widestName, Math.max(0, ...labels.map(textWidth)));
	const perOutlet = Math.min(widest + gap, Math.floor(room / outlets));
	const columns = perOutlet < Math.min(narrowestName, widest) + gap ? numberColumns : perOutlet;
	const centred = Math.min((chosen ?? 0) - Math.floor(most / 2), outlets - most);
	const from = first ?? Math.max(0, centred);
	const shown = Math.min(outlets - from, most);
	const textColumns = Math.min(widestText, width - gap - 1 - shown * columns);

	const strip = (cell: (article: number) => Line): Line =>
		Array.from({length: shown}, (_, index) => padLine(cell(from + index), columns)).flat();
	const labelOf = (article: number): Line =>
		line(
			columns === numberColumns
				? String(article + 1)
				: truncate(labels[article] ?? '', columns - gap),
			article === chosen ? 'accent' : 'quiet',
		);
	const signOf = (telling: Telling): Line =>
		line(tellingSigns[telling].sign, tellingSigns[telling].tone);

	return {
		first: from,
		end: from + shown,
		heading: [
			...padLine(line(from > 0 ? '‹'.padStart(textColumns + 1) : '', 'quiet'), textColumns + gap),
			...strip(labelOf),
			...line(from + shown < outlets ? '›' : '', 'quiet'),
		],
		row({representative: {article, sentence}, versions}, find) {
			const text = coverage.articles[article]?.sentences[sentence]?.text ?? '';
			const signs = strip(column => signOf(versions[column]?.telling ?? 'leaves out'));
			const ranges = toned(find?.(text) ?? [], 'match');
			return wrapText(text, textColumns, {ranges}).map((spans, index) =>
				index === 0 ? [...padLine(spans, textColumns + gap), ...signs] : spans,
			);
		},
	};
};

type CountWords = {readonly all: string; readonly one: string};

const inFull: CountWords = {all: 'in every report', one: 'in one alone'};
const inShort: CountWords = {all: 'in all', one: 'in one'};

const counts = ({articles, claims}: Coverage, words: CountWords): Line[] => {
	const count = (text: string, isCounted: (claim: Claim) => boolean): Line =>
		line(`${claims.filter(isCounted).length} ${text}`);
	const all = articles.length;
	return [
		line(`${claims.length} claims`, 'strong'),
		count(words.all, claim => countTellers(claim) === all),
		count(words.one, claim => countTellers(claim) === 1),
		count('disputed', ({conflict}) => conflict),
	];
};

/** How many claims there are, and of how many the reports tell alike or not, in the words there is room for. */
export const coverageSummary = (coverage: Coverage, width: number): Line => {
	const shortest = joinLines(counts(coverage, inShort), '  ');
	const fitting = [
		joinLines(counts(coverage, inFull), partGap),
		joinLines(counts(coverage, inShort), partGap),
	].find(spans => lineWidth(spans) <= width);
	return fitting ?? truncateLine(shortest, width);
};

const legendParts = (): Line[] =>
	Object.values(tellingSigns).map(({sign, tone, words}) => [
		...line(`${sign} `, tone),
		...line(words, 'quiet'),
	]);

/** What the signs mean. */
export const signLegend = (): Line => joinLines(legendParts(), partGap);

/** The lines of a table whose cells stand below each other. */
const alignCells = (rows: readonly (readonly Line[])[]): Line[] => {
	// What is last needs no room beside it, and would be cut where another is longer than the line.
	const widths = (rows[0] ?? [])
		.slice(0, -1)
		.map((_, column) => Math.max(...rows.map(cells => lineWidth(cells[column] ?? []))));
	return rows.map(cells =>
		joinLines(
			cells.map((cell, column) => padLine(cell, widths[column] ?? 0)),
			'  ',
		),
	);
};

const outletLines = (coverage: Coverage, width: number): Line[] => {
	const told = countTold(coverage);
	const cells = coverage.articles.map(({published, title}, article) => [
		line(truncate(outletLabel(coverage, article), widestLabel)),
		line(`${told[article]} ${told[article] === 1 ? 'claim' : 'claims'}`, 'quiet'),
		line(formatDate(published), 'quiet'),
		line(title, 'strong'),
	]);
	return alignCells(cells).map(spans => truncateLine(spans, width));
};

/**
 * A whole coverage as lines: the reports, the summary, and a row for each claim. Where not all outlets
 * have room beside each other, the claims are given once for as many as have.
 * @param width Columns of a line; at least 40.
 */
export const layoutCoverage = (
	coverage: Coverage,
	{width, claims = coverage.claims}: {width: number; claims?: readonly Claim[]},
): Line[] => {
	const inner = width - margin.length;
	const rule = line('─'.repeat(inner), 'quiet');
	const tables: Line[] = [];
	for (let first = 0; first < coverage.articles.length; ) {
		const {heading, row, end} = createCoverageLayout(coverage, {width: inner, first});
		tables.push(rule, heading, ...claims.flatMap(claim => row(claim)));
		first = end;
	}

	return [
		...outletLines(coverage, inner),
		...flowParts(counts(coverage, inFull), inner),
		...tables,
		rule,
		...flowParts(legendParts(), inner),
	].map(spans => (spans.length === 0 ? [] : [...line(margin), ...spans]));
};
