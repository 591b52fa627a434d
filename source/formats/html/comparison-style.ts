import {html, type Markup} from './markup.js';

/** Two columns with the sign between them; on a phone left above right. */
export const comparisonStyle: Markup = html`<style>
@media (min-width: 44rem) { .filters { position: sticky; top: 0; z-index: 1; } }
.reports { display: grid; grid-template-columns: 1fr 1fr; column-gap: 4.5rem; margin-top: 1.25rem; }
.title { margin-top: 0.15rem; font-size: 1.2rem; line-height: 1.35; text-wrap: balance; }
.bar { display: inline-block; width: 1.1em; height: 0.3em; margin-right: 0.25em; vertical-align: 0.2em; background: currentColor; border-radius: 1em; }

table, tbody { display: block; }
.row { display: grid; grid-template-columns: 1fr 4.5rem 1fr; }
.text, .sign { padding: 0.5rem 0; }
.text p { position: relative; padding-left: 2rem; }
.text p + p { margin-top: 0.4rem; }
.number { position: absolute; left: 0; width: 1.4rem; text-align: right; line-height: 1.65rem; font-variant-numeric: tabular-nums; }
.row-left .text { color: var(--left); }
.row-right .text { color: var(--right); }
.headline { font-size: 1.15rem; font-weight: 600; line-height: 1.35; }
.heading { font-weight: 600; }
.caption, .byline, .boilerplate, .row .possible { color: var(--quiet); font-size: 0.9375rem; }
.row-aside .sign { visibility: hidden; }

.sign { position: relative; text-align: center; font: 600 1.05rem/1.65rem var(--sans); }
.sign .note { margin-top: 0.1rem; padding: 0 0.2rem; }
.sign::before, .sign::after {
	content: ''; position: absolute; top: calc(0.5rem + 0.8rem); width: calc(50% - 1.1rem); height: 1px;
	background: var(--accent); opacity: 0; transition: opacity 0.12s;
}
.sign::before { left: 0; }
.sign::after { right: 0; }
.row[tabindex]:is(:hover, :focus) .sign::before, .row[tabindex]:is(:hover, :focus) .sign::after { opacity: 1; }
.row[tabindex]:is(:hover, :focus) .text { background: var(--tint); box-shadow: 0 0 0 0.35rem var(--tint); border-radius: 0.1rem; }
.row:focus { outline: none; }
.row:focus-visible { outline: 2px solid var(--accent); outline-offset: 0.3rem; border-radius: 0.1rem; }

.details { display: flex; flex-wrap: wrap; gap: 0.2rem 1.25rem; }
.details dt { flex-basis: 100%; margin-top: 0.4rem; }
.details dd { margin: 0; }

@media print {
	.sign::before, .sign::after { content: none; }
}
@media (max-width: 44rem) {
	.reports { grid-template-columns: 1fr; row-gap: 1rem; }
	.row { position: relative; grid-template-columns: 2rem 1fr; padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
	.sign { display: contents; }
	.sign > span { grid-column: 1; grid-row: 1 / span 3; padding-top: 0.3rem; text-align: left; }
	.sign .note { grid-column: 2; grid-row: 3; margin: 0; padding: 0; text-align: left; }
	.text { grid-column: 2; padding: 0.2rem 0; }
	.text:not(:empty)::before { content: attr(data-outlet); color: var(--quiet); font: 0.75rem/1.5 var(--sans); }
	.text p { padding-left: 0; }
	.number { position: static; margin-right: 0.5em; }
	.number:empty { display: none; }
	.sign::before { left: 1.6rem; top: 0.6rem; bottom: 0.6rem; width: 2px; height: auto; }
	.sign::after { display: none; }
}
</style>`;
