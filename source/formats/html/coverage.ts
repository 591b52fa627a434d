import type {LinkDetail} from '../../comparison/comparison.js';
import type {Claim, Coverage} from '../../coverage/coverage.js';
import {type ClaimFilter, countTold, filterClaims, orderClaims} from '../../coverage/order.js';
import type {Version} from '../../coverage/versions.js';
import {outletOf} from '../../layout/comparison.js';
import {tellingSigns} from '../../layout/signs.js';
import {coverageStyle} from './coverage-style.js';
import {html, type Markup, nothing} from './markup.js';
import {type Filter, page} from './page.js';
import {reportHead} from './report.js';

type Choice = Filter & {readonly shows: (claim: Claim) => boolean};

const choose = (
	{claims}: Coverage,
	{id, label, filter}: {id: string; label: string; filter: ClaimFilter},
): Choice => {
	const passing = new Set(filterClaims(claims, filter));
	return {id, label, count: passing.size, shows: claim => passing.has(claim)};
};

const choicesOf = (coverage: Coverage): {label: string; filters: Choice[]}[] => {
	const ofEach = (kind: 'left out' | 'alone', name: string): Choice[] =>
		coverage.articles.map((report, article) =>
			choose(coverage, {
				id: `${name}-${article + 1}`,
				label: outletOf(report),
				filter: {kind, article},
			}),
		);
	return [
		{
			label: 'Show',
			filters: [
				choose(coverage, {id: 'all', label: 'All claims', filter: {kind: 'all'}}),
				choose(coverage, {id: 'disputed', label: 'Disputed', filter: {kind: 'conflicts'}}),
			],
		},
		{label: 'Left out by', filters: ofEach('left out', 'left-out')},
		{label: 'Only in', filters: ofEach('alone', 'alone')},
	];
};

const signMarkup = ({telling}: Version): Markup => {
	const {sign, tone, words} = tellingSigns[telling];
	return html`<span class="${tone}" aria-hidden="true">${sign}</span><span class="hidden">${words}</span>`;
};

const detailNote = (label: string, details: readonly LinkDetail[]): Markup =>
	details.length === 0
		? nothing
		: html`<span class="note">${label}: ${details.map(({text, elsewhere}) => (elsewhere ? `(${text})` : text)).join(', ')}</span> `;

const textsOf = (coverage: Coverage, article: number, {sentences, near}: Version): string[] =>
	[...sentences, ...near].map(index => coverage.articles[article]?.sentences[index]?.text ?? '');

/** How each report words a claim, and what it adds or lacks beside the wording that stands for the claim. */
const versionList = (coverage: Coverage, claim: Claim): Markup =>
	html`<dl>${coverage.articles.map((article, index) => {
		const version = claim.versions[index];
		if (version === undefined || version.telling === 'leaves out') {
			return nothing;
		}

		return html`<div>
<dt class="small">${signMarkup(version)} ${outletOf(article)}</dt>
<dd>${textsOf(coverage, index, version).map(text => html`<p dir="auto">${text}</p>`)}
<p class="small quiet">${version.conflicts.map(({left, right}) => html`<span class="conflict">${left.text} / ${right.text}</span> `)}${detailNote('adds', version.adds)}${detailNote('lacks', version.lacks)}</p></dd>
</div>
`;
	})}</dl>`;

const claimRow =
	(coverage: Coverage, choices: readonly Choice[]) =>
	(claim: Claim): Markup => {
		const {article, sentence} = claim.representative;
		const classes = choices.filter(({shows}) => shows(claim)).map(({id}) => id);
		return html`<tr role="row" class="row ${classes.join(' ')}">
<th role="rowheader" scope="row" class="claim"><details>
<summary dir="auto">${coverage.articles[article]?.sentences[sentence]?.text ?? ''}</summary>
${versionList(coverage, claim)}</details></th>
${claim.versions.map((version, index) => html`<td role="cell" class="sign" data-number="${index + 1}">${signMarkup(version)}</td>`)}
</tr>
`;
	};

const legend = html`<p class="legend small">${Object.values(tellingSigns).map(
	({sign, tone, words}) =>
		html`<span><span class="${tone}">${sign}</span> <span class="quiet">${words}</span></span> `,
)}</p>`;

/** A coverage as one HTML page. */
export const coverageHtml = (coverage: Coverage): string => {
	const {articles} = coverage;
	const filters = choicesOf(coverage);
	const choices = filters.flatMap(group => group.filters);
	const told = countTold(coverage);
	return page({
		title: `Who reports what: ${articles.map(outletOf).join(', ')}`,
		styles: coverageStyle,
		filters,
		header: html`<h1>Who reports what</h1>
<ol class="reports">${articles.map(
			(article, index) =>
				html`<li>${reportHead(article, html`<span class="quiet">${index + 1}</span>`)}</li>`,
		)}</ol>`,
		main: html`${legend}
<table role="table" aria-label="Claims and reports" class="${articles.length > 6 ? 'many' : 'few'}">
<thead role="rowgroup"><tr role="row">
<th role="columnheader" scope="col" class="small quiet">Claim</th>
${articles.map((article, index) => html`<th role="columnheader" scope="col" class="outlet small"><span>${outletOf(article)}</span> <span class="quiet told">${told[index] ?? 0}</span></th>`)}
</tr></thead>
<tbody role="rowgroup">
${orderClaims(coverage, 'fullest').map(claimRow(coverage, choices))}</tbody>
</table>`,
	});
};
