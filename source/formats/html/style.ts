import type {Tone} from '../../layout/line.js';
import {onDark, onLight} from '../../theme/palettes.js';
import type {Palette} from '../../theme/theme.js';
import {html, type Markup} from './markup.js';

const tones: readonly Tone[] = ['quiet', 'left', 'right', 'conflict', 'accent'];

/** The colours of a terminal theme, as variables. */
const colorsOf = ({looks}: Palette): Markup[] =>
	tones.map(tone => html`--${tone}: ${looks[tone].color?.hex ?? 'inherit'};`);

/** The style of every page: paper and ink, and the colours of the terminal's light and dark themes. */
export const style: Markup = html`<style>
:root {
	color-scheme: light dark;
	--ground: #fdfcf9; --text: #1c1b19; --rule: #dedad1; --tint: #f4f1ea;
	${colorsOf(onLight)}
	--serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, Charter, 'Bitstream Charter', 'Source Serif 4', Georgia, serif;
	--sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
	:root {
		--ground: #17181b; --text: #dcdad5; --rule: #34363b; --tint: #1f2125;
		${colorsOf(onDark)}
	}
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
	margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 80rem;
	background: var(--ground); color: var(--text);
	font: 1.0625rem/1.55 var(--serif); overflow-wrap: anywhere;
}
h1, h2, p, ul, dl, dd, table, fieldset { margin: 0; padding: 0; border: 0; }
h1 { font: 600 1.35rem/1.3 var(--sans); letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 2.5rem 0 0.75rem; font: 600 0.95rem/1.4 var(--sans); }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: 0.2em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet { color: var(--quiet); }
.facts { white-space: nowrap; }
.left { color: var(--left); }
.right { color: var(--right); }
.conflict { color: var(--conflict); font-weight: 700; }
.small { font: 0.8125rem/1.5 var(--sans); }
mark { background: none; text-decoration: underline 1px color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: 0.22em; }
mark.conflict { text-decoration: underline 2px; }

.filters {
	margin-top: 1.75rem; padding: 0.6rem 0; background: var(--ground); border-bottom: 1px solid var(--rule);
	font: 0.8125rem/1.4 var(--sans);
}
.filters fieldset { display: flex; flex-wrap: wrap; gap: 0.4rem 0.5rem; min-width: 0; }
.filters fieldset + fieldset { margin-top: 0.5rem; }
.filters legend { float: left; width: 5.5rem; padding: 0.3rem 0; color: var(--quiet); }
.filters label { position: relative; padding: 0.25rem 0.7rem; border: 1px solid var(--rule); border-radius: 99rem; cursor: pointer; }
.filters label:hover { background: var(--tint); }
.filters input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.filters label:has(:checked) { border-color: currentColor; background: var(--tint); font-weight: 600; }
.filters label:has(:disabled) { opacity: 0.55; cursor: default; }
.filters label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.filters .count { font-variant-numeric: tabular-nums; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); }

@media (max-width: 44rem) {
	body { padding-top: 1.5rem; }
	.filters legend { float: none; width: 100%; }
}
@media print {
	:root {
		color-scheme: light; --ground: #fff; --text: #000; --rule: #bbb; --tint: #fff;
		${colorsOf(onLight)}
	}
	html { font-size: 9pt; }
	body { max-width: none; padding: 0; }
	.filters { display: none; }
	.row { break-inside: avoid; }
}
</style>`;

/** Hides the rows that the chosen filter does not let through: those without its class. */
export const filterStyle = (ids: readonly string[]): Markup => html`<style>
${ids.map(id => html`body:has(#${id}:checked) .row:not(.${id}) { display: none; }\n`)}</style>`;
