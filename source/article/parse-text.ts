import type {Article} from './article.js';
import {composeArticle, type Metadata, type Origin} from './compose.js';
import {readText} from './readers/text.js';

/** Reads a report from plain text. Never throws. */
export const parseText = (text: string, metadata: Metadata, origin: Origin): Article =>
	composeArticle(readText(text), metadata, origin);
