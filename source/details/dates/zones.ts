import {type Token, tokenAt} from '../tokens.js';

const zones = new Set('GMT BST UTC CET CEST EST EDT ET CT PT PST PDT IST MSK'.split(' '));

/** The time zone written at a token. */
export const zoneAt = (tokens: readonly Token[], at: number): string | undefined => {
	const text = tokenAt(tokens, at)?.text ?? '';
	return zones.has(text) ? text.replace('UTC', 'GMT') : undefined;
};
