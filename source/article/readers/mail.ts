import PostalMime from 'postal-mime';
import type {Article} from '../article.js';
import {composeArticle, type Origin} from '../compose.js';
import {parseFragment} from './html-fragment.js';
import {readText} from './text.js';

/** Reads a message (`.eml`): its subject is the title, its sender the outlet. */
export async function parseMail(bytes: Uint8Array, origin: Origin): Promise<Article> {
	const {subject, from, date, text, html} = await PostalMime.parse(bytes);
	const metadata = {title: subject, outlet: from?.name || from?.address, published: date};
	return text?.trim()
		? composeArticle(readText(text), metadata, origin)
		: parseFragment(html ?? '', metadata, origin);
}
