import type {Comparison, LocatedDetail, Row} from '../../comparison/comparison.js';
import {outletOf} from '../../layout/comparison.js';
import {groupDetails} from '../../layout/details.js';
import {lineText, type Span} from '../../layout/line.js';
import {type MarkedSentence, markSentences} from '../../layout/marked.js';
import {possiblePlaceOf} from '../../layout/possible.js';
import {remarksOn} from '../../layout/remarks.js';
import {sentenceNumbers} from '../../layout/sentence.js';
import {signOf} from '../../layout/signs.js';
import {summaryLine} from '../../layout/summary.js';
import type {Side} from '../../sides.js';
import {escapeMarkdown} from './escape.js';
import {reportLine, table} from './report.js';

const spanMarkdown = ({text, tone}: Span): string => {
	const escaped = escapeMarkdown(text);
	switch (tone) {
		case 'text':
			return escaped;
		case 'conflict':
			return `<ins><b>${escaped}</b></ins>`;
		default:
			return `<b>${escaped}</b>`;
	}
};

const numberMarkdown = (number: number | undefined): string =>
	number === undefined ? '' : `<sup>${number}</sup> `;

const sentenceMarkdown = (
	{index, role, spans}: MarkedSentence,
	numbers: readonly (number | undefined)[],
): string => {
	const text = spans.map(spanMarkdown).join('');
	return (
		numberMarkdown(numbers[index]) +
		(role === 'headline' || role === 'heading' ? `<b>${text}</b>` : text)
	);
};

const signCell = (row: Row): string => {
	const conflicts = (row.link?.conflicts ?? []).map(
		({left, right}) => `${escapeMarkdown(left.text)} / ${escapeMarkdown(right.text)}`,
	);
	return [row.kind === 'aside' ? '' : signOf(row), ...conflicts].join('<br>');
};

const detailLine = (details: readonly LocatedDetail[], outlet: string): string[] =>
	details.length === 0
		? []
		: [
				`In <b>${escapeMarkdown(outlet)}</b> alone:`,
				groupDetails(details)
					.map(({word, texts}) => `- ${word}: ${texts.map(escapeMarkdown).join(' · ')}`)
					.join('\n'),
			];

/** A comparison as GitHub's Markdown. */
export const comparisonMarkdown = (comparison: Comparison): string => {
	const {left, right, rows, details} = comparison;
	const outlets = {left: outletOf(left), right: outletOf(right)};
	const numbers = {left: sentenceNumbers(left), right: sentenceNumbers(right)};
	const cells = (row: Row): string[] => {
		const sentences = markSentences(comparison, row);
		const place = possiblePlaceOf(comparison, row);
		const cell = (side: Side): string =>
			place?.side === side
				? `${numberMarkdown(numbers[side][place.index])}<i>${escapeMarkdown(place.words)}</i>`
				: sentences[side].map(sentence => sentenceMarkdown(sentence, numbers[side])).join('<br>');
		return [cell('left'), signCell(row), cell('right')];
	};
	return `${[
		`# ${escapeMarkdown(outlets.left)} ⇄ ${escapeMarkdown(outlets.right)}`,
		`- ${reportLine(left)}\n- ${reportLine(right)}`,
		lineText(summaryLine(comparison, Number.POSITIVE_INFINITY)).replaceAll('   ', ' · '),
		...remarksOn(comparison),
		table(
			[escapeMarkdown(outlets.left), '', escapeMarkdown(outlets.right)],
			[':--', ':-:', ':--'],
			rows.map(cells),
		),
		...detailLine(details.left, outlets.left),
		...detailLine(details.right, outlets.right),
	].join('\n\n')}\n`;
};
