import {html, type Markup} from './markup.js';

/** Claims down and outlets across; on a phone the signs stand below the claim, each with its outlet's number. */
export const coverageStyle: Markup = html`<style>
.reports { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 1rem 2rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.title { margin-top: 0.1rem; line-height: 1.35; text-wrap: balance; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.25rem; margin: 1rem 0 0.5rem; }

table { width: 100%; border-collapse: collapse; }
th { font-weight: 400; text-align: left; vertical-align: bottom; padding: 0.4rem 0; }
thead th { border-bottom: 1px solid var(--rule); }
.outlet { width: 6.5rem; padding-left: 0.75rem; text-align: center; }
.told { display: block; font-variant-numeric: tabular-nums; }
.many .outlet { width: 2.1rem; padding-left: 0; }
.many .outlet span:first-child { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 10rem; }
.row > * { border-bottom: 1px solid var(--rule); }
.row:hover > *, .row:focus-within > * { background: var(--tint); }
.claim { vertical-align: top; max-width: 42rem; }
.sign { padding: 0.4rem 0 0.4rem 0.75rem; text-align: center; vertical-align: top; font: 1.05rem/1.65rem var(--sans); }
.many .sign { padding-left: 0; }

summary { padding: 0 0.5rem 0 1.25rem; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: '›'; float: left; margin-left: -1rem; width: 1rem; color: var(--quiet); font-family: var(--sans); }
details[open] > summary::before { transform: rotate(90deg) translate(0.2rem, 0.35rem); }
details[open] > summary { font-weight: 600; }
dl { margin: 0.5rem 0 0.75rem 1.25rem; }
dl > div { display: grid; grid-template-columns: 10rem 1fr; column-gap: 1rem; padding: 0.3rem 0; }
dt { line-height: 1.65rem; }
.note { margin-right: 0.75em; }

@media (max-width: 44rem) {
	table, tbody, .row, .claim { display: block; }
	thead { display: none; }
	.row { padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
	.row > * { border: 0; }
	.claim { padding: 0; }
	.sign, .many .sign { display: inline-block; padding: 0.2rem 0 0 1.25rem; font-size: 0.9rem; }
	.sign::before { content: attr(data-number) ' '; color: var(--quiet); font-size: 0.75rem; }
	dl > div { grid-template-columns: 1fr; }
}
@media print {
	summary::before { content: none; }
	summary, dl { margin-left: 0; padding-left: 0; }
}
</style>`;
