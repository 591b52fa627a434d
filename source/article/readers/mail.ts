import PostalMime from 'postal-mime';
import type {Article} from '../article.js';
import {composeArticle, type Origin} from '../compose.js';
import {parseFragment} from './html-fragment.js';
import {readText} from './text.js';

/** The line that a mail program puts above each message where it keeps several in one file (RFC 4155). */
const separator = /(?:^|\n\r?\n)From [^\n]*\n(?=[\w-]+:)/;

/** The messages of a file. */
const messagesOf = (bytes: Uint8Array): ReadonlyArray<Uint8Array> => {
	// One character a byte.
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	const [, ...messages] = text.startsWith('From ') ? text.split(separator) : [];
	return messages.length > 0
		? messages.map(message => Buffer.from(message.replace(/^>(>*From )/gm, '$1'), 'latin1'))
		: [bytes];
};

const parseMessage = async (bytes: Uint8Array, origin: Origin): Promise<Article> => {
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

/** Reads the messages of a file (`.eml`, mbox): a subject is a title, a sender an outlet. */
export const parseMail = (bytes: Uint8Array, origin: Origin): Promise<Article[]> =>
	Promise.all(messagesOf(bytes).map(message => parseMessage(message, origin)));
