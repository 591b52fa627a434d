import http, {type IncomingMessage} from 'node:http';
import https from 'node:https';
import {isIP} from 'node:net';
import type {Readable} from 'node:stream';
import zlib from 'node:zlib';
import {isPublic, lookupPublic, PrivateAddressError} from './public-address.js';
import {SourceError} from './source.js';

/** How an address is read. */
export type FetchOptions = {
	/** Whether addresses of this machine and its network may be read. */
	readonly allowPrivate?: boolean | undefined;
	/** Milliseconds for the whole, redirects included. */
	readonly timeout?: number | undefined;
	/** Ends the reading before that. */
	readonly signal?: AbortSignal | undefined;
};

/** Called before each request, redirects included; what it throws stops the reading. */
export type Gate = (address: string) => Promise<void>;

/** What an address answered. */
export type Answer = {
	/** Where the answer came from, after redirects. */
	readonly address: string;
	/** The media type, without parameters: `text/html`. */
	readonly type: string;
	readonly charset: string | undefined;
	readonly bytes: Uint8Array;
};

/** In bytes, unpacked. */
const largestAnswer = 10_000_000;
const mostRedirects = 5;
const defaultTimeout = 20_000;

const userAgent = 'Mozilla/5.0 (compatible; wirediff; a reader that a person operates)';

const privateError = (host: string): SourceError =>
	new SourceError(
		`${host} is in a private network`,
		'use --allow-private if you trust the address',
	);

/** Sends a request and waits for the head of the answer. */
const request = (
	url: URL,
	signal: AbortSignal,
	allowPrivate: boolean,
): Promise<IncomingMessage> => {
	const host = url.hostname.replace(/^\[|\]$/g, '');
	// No look-up happens for a bare IP address.
	if (!allowPrivate && isIP(host) !== 0 && !isPublic(host)) {
		throw privateError(url.hostname);
	}

	const headers = {
		'user-agent': userAgent,
		accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
		'accept-encoding': 'gzip, deflate, br',
	};
	const {request: send} = url.protocol === 'https:' ? https : http;
	return new Promise((resolve, reject) => {
		send(url, {headers, signal, agent: false, ...(!allowPrivate && {lookup: lookupPublic})})
			.on('response', resolve)
			.on('error', reject)
			.end();
	});
};

const unpack = (answer: IncomingMessage): Readable => {
	switch (answer.headers['content-encoding']) {
		case 'gzip':
		case 'x-gzip':
			return answer.pipe(zlib.createGunzip());
		case 'deflate':
			return answer.pipe(zlib.createInflate());
		case 'br':
			return answer.pipe(zlib.createBrotliDecompress());
		default:
			return answer;
	}
};

const readBody = async (answer: IncomingMessage): Promise<Uint8Array> => {
	const chunks: Uint8Array[] = [];
	let size = 0;
	const body = unpack(answer);
	answer.once('error', error => body.destroy(error));
	for await (const chunk of body) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > largestAnswer) {
			answer.destroy();
			throw new SourceError('the page is larger than 10 MB', 'save the report as a file');
		}
	}

	return Buffer.concat(chunks);
};

/** Thrown for an answer other than a page. */
export class AnswerError extends SourceError {
	readonly status: number;

	constructor(status: number) {
		super(...(statusErrors[status] ?? [`the site answered ${status}`, 'try again later']));
		this.status = status;
	}
}

const statusErrors: Readonly<Record<number, readonly [reason: string, advice: string]>> = {
	401: ['the page is for subscribers', 'sign in with a browser, and save the page as a file'],
	402: ['the page is for subscribers', 'sign in with a browser, and save the page as a file'],
	403: ['the site refuses to show the page', 'open it in a browser, and save it as a file'],
	404: ['no such page', 'check the address'],
	410: ['the page is gone', 'check the address'],
	429: ['the site asks for fewer requests', 'try again later'],
};

const networkErrors: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
	ENOTFOUND: ['no such site', 'check the address'],
	EAI_AGAIN: ['the name of the site could not be looked up', 'check your connection'],
	ECONNREFUSED: ['the site refuses the connection', 'check the address'],
	ECONNRESET: ['the site broke off the connection', 'try again later'],
	ABORT_ERR: ['the site did not answer in time', 'try again later'],
	CERT_HAS_EXPIRED: ['the certificate of the site has expired', 'open the page in a browser'],
};

/** What to tell about an error of the network. */
const explain = (error: unknown, url: URL): Error => {
	if (error instanceof SourceError) {
		return error;
	}

	if (error instanceof PrivateAddressError) {
		return privateError(url.hostname);
	}

	const {code = '', name, message} = error as NodeJS.ErrnoException;
	const [reason, advice] = networkErrors[name === 'TimeoutError' ? 'ABORT_ERR' : code] ?? [
		`the page could not be read (${message})`,
		'try again later',
	];
	return new SourceError(reason, advice);
};

/**
 * Reads what an `http(s)` address answers, over at most five redirects.
 * @throws {SourceError} for any other answer than a good one, in time, of at most 10 MB
 */
export const fetchAddress = async (
	address: string,
	{allowPrivate = false, timeout = defaultTimeout, signal: ended}: FetchOptions = {},
	gate?: Gate,
): Promise<Answer> => {
	const inTime = AbortSignal.timeout(timeout);
	const signal = ended === undefined ? inTime : AbortSignal.any([inTime, ended]);
	let url = new URL(address);
	try {
		for (let redirects = 0; redirects <= mostRedirects; redirects++) {
			if (!/^https?:$/.test(url.protocol)) {
				throw new SourceError(`${url.protocol} addresses are not read`, 'name an http(s) address');
			}

			await gate?.(url.href);
			const answer = await request(url, signal, allowPrivate);
			const {statusCode: status = 0, headers} = answer;
			if (status >= 300 && status < 400 && headers.location !== undefined) {
				answer.destroy();
				url = new URL(headers.location, url);
				continue;
			}

			if (status !== 200) {
				answer.destroy();
				throw new AnswerError(status);
			}

			const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
			const charset = parameters.map(text => /charset="?([\w-]+)/.exec(text)?.[1]).find(Boolean);
			return {address: url.href, type: type.trim(), charset, bytes: await readBody(answer)};
		}
	} catch (error) {
		throw explain(signal.aborted ? signal.reason : error, url);
	}

	throw new SourceError('the address leads in circles', 'check the address');
};
