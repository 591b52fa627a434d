import type {Article} from '../../article/article.js';
import {lengthOf} from '../../article/length.js';
import {outletOf} from '../../layout/comparison.js';
import {formatDate} from '../../layout/date.js';
import type {Line} from '../../layout/line.js';
import {html, type Markup, nothing} from './markup.js';

/** A report's title, as a link where its address is one of the web. */
const titleOf = ({title, url}: Article): Markup =>
	url !== undefined && /^https?:\/\//i.test(url)
		? html`<a href="${url}" rel="noreferrer">${title}</a>`
		: html`${title}`;

/** A report as the head of a page names it. */
export const reportHead = (article: Article, label: Markup): Markup => {
	const date = formatDate(article.published);
	const {words} = lengthOf(article);
	return html`<div class="report">
<p class="small">${label} <b>${outletOf(article)}</b>
<span class="quiet facts">${date === '' ? nothing : html`${date} · `}${words} words</span></p>
<p class="title" dir="auto">${titleOf(article)}</p>
</div>`;
};

/** Text whose marked stretches stand out by line and colour. */
export const markedText = (spans: Line): Markup =>
	html`${spans.map(({text, tone}) =>
		tone === 'text' ? html`${text}` : html`<mark class="${tone}">${text}</mark>`,
	)}`;
