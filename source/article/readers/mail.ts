import PostalMime from 'postal-mime';
import type {Article} from '../article.js';
import {composeArticle, type Origin} from '../compose.js';
import {parseFragment} from './html-fragment.js';
import {readText} from './text.js';

/** Reads a message (`.eml`): its subject is the title, its sender the outlet. */
export const parseMail = async (bytes: Uint8Array, origin: Origin): Promise<Article> => {
	const {subject, from, headers, text, html} = await PostalMime.parse(bytes);
	const metadata = {
		title: subject,
		outlet: from?.name || from?.address,
		// As it is written: elsewhere it was another day.
		published: headers.find(({key}) => key === 'date')?.value,
	};
	return text?.trim()
		? composeArticle(readText(text), metadata, origin)
		: parseFragment(html ?? '', metadata, origin);
};
