import type {Article} from '../../article/article.js';
import {outletOf} from '../../layout/comparison.js';
import {formatDate} from '../../layout/date.js';
import {escapeMarkdown} from './escape.js';

/** The address in a form that no character of it can end a link; only of the web. */
const addressOf = (url: string | undefined): string | undefined =>
	url !== undefined && /^https?:/i.test(url) && URL.canParse(url)
		? new URL(url).href.replace(/[<>\\|]/g, encodeURIComponent)
		: undefined;

/** A report in one line: outlet, date, title. */
export const reportLine = (article: Article): string => {
	const address = addressOf(article.url);
	const title = escapeMarkdown(article.title);
	return [
		`<b>${escapeMarkdown(outletOf(article))}</b>`,
		formatDate(article.published),
		address === undefined ? title : `[${title}](<${address}>)`,
	]
		.filter(part => part !== '')
		.join(' · ');
};

/** A table in which no cell may hold a line break; `align` is `:--`, `:-:` or `--:` for each column. */
export const table = (
	head: readonly string[],
	align: readonly string[],
	rows: readonly (readonly string[])[],
): string => [head, align, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
