import {generator} from '../../article/own-work.js';
import {html, type Markup} from './markup.js';
import {filterStyle, style} from './style.js';

/** A choice of rows: those of its class. */
export type Filter = {
	/** A name of CSS: the id of the choice and the class of its rows. */
	readonly id: string;
	readonly label: string;
	/** How many rows it shows. */
	readonly count: number;
};

/** Choices behind a label of their own. One choice is made over all groups. */
export type FilterGroup = {readonly label: string; readonly filters: readonly Filter[]};

const filterMarkup = ({id, label, count}: Filter, isFirst: boolean): Markup => {
	const state = isFirst ? html` checked` : count === 0 ? html` disabled` : html``;
	return html`<label><input type="radio" name="filter" id="${id}"${state}>${label} <span class="count quiet">${count}</span></label>
`;
};

/** The choices as radio buttons, so that the arrow keys move between them; the first is chosen. */
const filterBar = (groups: readonly FilterGroup[]): Markup => html`<form class="filters">
${groups.map(
	({label, filters}, group) => html`<fieldset><legend>${label}</legend>
${filters.map((filter, index) => filterMarkup(filter, group === 0 && index === 0))}</fieldset>
`,
)}</form>`;

/**
 * A page that needs nothing from elsewhere and runs no script.
 * @param styles What the page has beside the style of all pages.
 */
export const page = ({
	title,
	styles,
	filters,
	header,
	main,
}: {
	title: string;
	styles: Markup;
	filters: readonly FilterGroup[];
	header: Markup;
	main: Markup;
}): string =>
	html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${generator}">
<title>${title}</title>
${style}
${styles}
${filterStyle(filters.flatMap(group => group.filters.map(({id}) => id)))}
</head>
<body>
<header>
${header}
</header>
<main>
${filterBar(filters)}
${main}
</main>
<footer class="small quiet">Made by wirediff.</footer>
</body>
</html>
`.toString();
