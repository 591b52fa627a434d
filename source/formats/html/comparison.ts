import type {Comparison, LocatedDetail, Row} from '../../comparison/comparison.js';
import {filterRows, type RowFilter} from '../../comparison/rows.js';
import {outletOf} from '../../layout/comparison.js';
import {groupDetails} from '../../layout/details.js';
import {type MarkedSentence, markSentences} from '../../layout/marked.js';
import {type PossiblePlace, possiblePlaceOf} from '../../layout/possible.js';
import {remarksOn} from '../../layout/remarks.js';
import {sentenceNumbers} from '../../layout/sentence.js';
import {signOf, signs} from '../../layout/signs.js';
import {kindInWords} from '../../layout/summary.js';
import type {Side} from '../../sides.js';
import {comparisonStyle} from './comparison-style.js';
import {html, type Markup, nothing} from './markup.js';
import {type Filter, page} from './page.js';
import {markedText, reportHead} from './report.js';

const sides = ['left', 'right'] as const;

const filters: readonly {readonly filter: RowFilter; readonly words: string}[] = [
	{filter: 'all', words: 'Everything'},
	{filter: 'differences', words: 'Differences'},
	{filter: 'conflicts', words: 'Conflicts'},
	{filter: 'left', words: 'Left only'},
	{filter: 'right', words: 'Right only'},
];

const idOf = (filter: RowFilter): string => `show-${filter}`;

const filtersOf = ({rows}: Comparison): Filter[] =>
	filters.map(({filter, words}) => ({
		id: idOf(filter),
		label: words,
		count: filterRows(rows, filter).length,
	}));

const paragraph = (kind: string, number: number | undefined, text: Markup): Markup =>
	html`<p class="${kind}" dir="auto"><span class="number small quiet">${number ?? ''}</span>${text}</p>`;

const sentenceMarkup = (
	{index, role, spans}: MarkedSentence,
	numbers: readonly (number | undefined)[],
): Markup => paragraph(role, numbers[index], markedText(spans));

const possibleMarkup = (
	{index, words}: PossiblePlace,
	numbers: readonly (number | undefined)[],
): Markup => paragraph('possible', numbers[index], html`${words}`);

const conflictNote = ({link}: Row): Markup =>
	link === undefined || link.conflicts.length === 0
		? nothing
		: html`<p class="note small conflict">${link.conflicts.map(
				({left, right}, index) => html`${index > 0 ? ' · ' : ''}${left.text} / ${right.text}`,
			)}</p>`;

const createRowMarkup = (comparison: Comparison): ((row: Row) => Markup) => {
	const numbers = {
		left: sentenceNumbers(comparison.left),
		right: sentenceNumbers(comparison.right),
	};
	const passing = filters.map(({filter}) => ({
		id: idOf(filter),
		rows: new Set(filterRows(comparison.rows, filter)),
	}));
	return row => {
		const sentences = markSentences(comparison, row);
		const classes = passing.filter(({rows}) => rows.has(row)).map(({id}) => id);
		const place = possiblePlaceOf(comparison, row);
		const textsOf = (side: Side): Markup =>
			place?.side === side
				? possibleMarkup(place, numbers[side])
				: html`${sentences[side].map(sentence => sentenceMarkup(sentence, numbers[side]))}`;
		const cell = (side: Side): Markup =>
			html`<td role="cell" class="text" data-outlet="${outletOf(comparison[side])}">${textsOf(side)}</td>`;
		return html`<tr role="row" class="row row-${row.kind} ${classes.join(' ')}"${row.link === undefined ? nothing : html` tabindex="0"`}>
${cell('left')}
<td role="cell" class="sign"><span class="${signs[row.kind].tone}" aria-hidden="true">${signOf(row)}</span><span class="hidden">${kindInWords(row)}</span>${conflictNote(row)}</td>
${cell('right')}
</tr>
`;
	};
};

const detailSection = (details: readonly LocatedDetail[], side: Side, outlet: string): Markup =>
	details.length === 0
		? nothing
		: html`<section aria-labelledby="details-${side}">
<h2 id="details-${side}">In ${outlet} alone</h2>
<dl class="details">${groupDetails(details).map(
				({word, texts}) =>
					html`<dt class="quiet">${word}</dt>\n${texts.map(text => html`<dd class="${side}" dir="auto">${text}</dd>\n`)}`,
			)}</dl>
</section>`;

/** A comparison as one HTML page. */
export const comparisonHtml = (comparison: Comparison): string => {
	const {left, right, rows, details} = comparison;
	const outlets = {left: outletOf(left), right: outletOf(right)};
	return page({
		title: `${outlets.left} ⇄ ${outlets.right}`,
		styles: comparisonStyle,
		filters: [{label: 'Show', filters: filtersOf(comparison)}],
		header: html`<h1>${outlets.left} <span class="quiet">⇄</span> ${outlets.right}</h1>
<div class="reports">
${sides.map(side => reportHead(comparison[side], html`<span class="bar ${side}" aria-hidden="true"></span>`))}
</div>`,
		main: html`${remarksOn(comparison).map(words => html`<p>${words}</p>\n`)}<table role="table" aria-label="Sentence by sentence">
<thead role="rowgroup" class="hidden"><tr role="row">
<th role="columnheader" scope="col">${outlets.left}</th><th role="columnheader" scope="col">How they differ</th><th role="columnheader" scope="col">${outlets.right}</th>
</tr></thead>
<tbody role="rowgroup">
${rows.map(createRowMarkup(comparison))}</tbody>
</table>
${sides.map(side => detailSection(details[side], side, outlets[side]))}`,
	});
};
