import {readFileSync} from 'node:fs';
import http, {type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import zlib from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {Excerpts} from '../../source/library/excerpts.js';
import {followLibrary} from '../../source/library/grouped.js';
import {loadLibrary} from '../../source/library/library.js';
import type {ReadOptions} from '../../source/library/read-source.js';

const page = readFileSync(new URL('../fixtures/pages/news-site.html', import.meta.url));
const paywall = readFileSync(new URL('../fixtures/pages/paywall.html', import.meta.url));
const feedOf = (site: string): string => `<rss version="2.0"><channel><title>Ledger</title>
	<item><title>Levee fails</title><link>${site}/page</link><description>One man died.</description></item>
	<item><title>River falls</title><link>${site}/nowhere</link><description>It fell by two feet.</description></item>
	</channel></rss>`;

/** Unpacked, it is larger than any page that is read. */
const bomb = zlib.gzipSync(Buffer.alloc(11_000_000, 'a '));

const html = {'content-type': 'text/html; charset=utf-8'};
const requests: string[] = [];
let robots: string | undefined;

/** Answers by path, as sites do and as they should not. */
const answers: Readonly<Record<string, RequestListener>> = {
	'/page': (_, response) => response.writeHead(200, html).end(page),
	'/packed': (_, response) =>
		response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(zlib.gzipSync(page)),
	'/moved': (_, response) => response.writeHead(301, {location: '/page'}).end(),
	'/circle': (_, response) => response.writeHead(302, {location: '/circle'}).end(),
	'/inwards': (_, response) => response.writeHead(302, {location: 'http://10.0.0.1/admin'}).end(),
	'/file': (_, response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
	'/forbidden': (_, response) => response.writeHead(403).end(),
	'/broken': (_, response) => response.writeHead(500).end(),
	'/slow': () => undefined,
	'/stalled': (_, response) => response.writeHead(200, html).write('<p>A levee'),
	'/cut': (_, response) => {
		response.writeHead(200, {...html, 'content-length': '100000'}).write('<p>A levee');
		setTimeout(() => response.destroy(), 20);
	},
	'/bomb': (_, response) =>
		response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(bomb),
	'/picture': (_, response) =>
		response.writeHead(200, {'content-type': 'image/png'}).end(Uint8Array.of(0x89, 0x50, 0, 0, 0)),
	'/paywall': (_, response) => response.writeHead(200, html).end(paywall),
	'/legacy': (_, response) =>
		response
			.writeHead(200, {'content-type': 'text/html; charset=windows-1251'})
			.end(
				Buffer.from(
					'<title>x</title><p>\xcf\xf0\xe5\xe7\xe8\xe4\xe5\xed\xf2 \xef\xee\xf1\xe5\xf2\xe8\xf2 \xca\xe8\xf2\xe0\xe9.</p>',
					'latin1',
				),
			),
	'/feed.xml': (_, response) =>
		response.writeHead(200, {'content-type': 'application/rss+xml'}).end(feedOf(site)),
};

const server = http.createServer((request, response) => {
	const {url = ''} = request;
	requests.push(url);
	if (url === '/robots.txt' && robots !== undefined) {
		response.end(robots);
	} else if (answers[url]) {
		answers[url](request, response);
	} else {
		response.writeHead(404).end();
	}
});

let site = '';
const load = (path: string, options: ReadOptions = {}) =>
	loadLibrary([`${site}${path}`], {allowPrivate: true, ...options});

beforeAll(async () => {
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

describe('an address', () => {
	it.each(['/page', '/packed', '/moved'])('is read: %s', async path => {
		const {articles, problems} = await load(path);
		expect(problems).toEqual([]);
		expect(articles).toMatchObject([
			{
				id: path.slice(1),
				source: `${site}${path}`,
				title: 'Ferry hits harbour wall in fog, 34 hurt',
				url: `${site}/news/ferry-hits-wall`,
			},
		]);
	});

	it('is read in the encoding that the site declares', async () => {
		const {articles} = await load('/legacy');
		expect(articles[0]?.sentences.at(-1)?.text).toBe('Президент посетит Китай.');
	});

	it('of a feed gives its entries, and leaves their pages alone', async () => {
		requests.length = 0;
		const {articles} = await load('/feed.xml');
		expect(articles).toMatchObject([
			{id: 'feed-1', title: 'Levee fails', outlet: 'Ledger', isExcerpt: true},
			{id: 'feed-2', title: 'River falls', isExcerpt: true},
		]);
		expect(requests).not.toContain('/page');
	});

	it('of a feed’s entry is read when the whole is asked for, once', async () => {
		const following = new AbortController();
		const excerpts = new Excerpts();
		const libraries = followLibrary([`${site}/feed.xml`], {
			allowPrivate: true,
			signal: following.signal,
			excerpts,
		});
		const whole = async () => {
			for (;;) {
				const {value} = await libraries.next();
				if (value.progress === undefined) return value;
			}
		};

		const before = await whole();
		requests.length = 0;
		for (const article of [...before.articles, ...before.articles]) excerpts.ask(article);
		const [levee, river] = [await whole(), await whole()];
		following.abort();
		expect(requests.filter(path => path !== '/robots.txt')).toEqual(['/page', '/nowhere']);
		expect(levee.articles[0]).toMatchObject({
			id: 'feed-1',
			outlet: 'Ledger',
			title: expect.stringMatching(/^Ferry hits/),
		});
		expect(levee.articles[0].isExcerpt).toBeUndefined();
		expect(river.articles[1]).toBe(before.articles[1]);
		expect(river.problems).toMatchObject([{source: `${site}/nowhere`, reason: 'no such page'}]);
	});

	it.each([
		['/nowhere', 'no such page'],
		['/forbidden', 'the site refuses to show the page'],
		['/broken', 'the site answered 500'],
		['/circle', 'the address leads in circles'],
		['/file', 'file: addresses are not read'],
		['/cut', 'the site broke off the connection'],
		['/bomb', 'the page is larger than 10 MB'],
		['/picture', 'a binary file'],
	])('that cannot be read is told of: %s', async (path, reason) => {
		const {articles, problems} = await load(path);
		expect(articles).toEqual([]);
		expect(problems).toMatchObject([{source: `${site}${path}`, reason}]);
	});

	it.each(['/slow', '/stalled'])('that does not answer in time is given up: %s', async path => {
		const {articles, problems} = await load(path, {timeout: 500});
		expect(articles).toEqual([]);
		expect(problems).toMatchObject([{reason: 'the site did not answer in time'}]);
	});

	it('of a page for subscribers gives what there is, and says so', async () => {
		const {articles, problems} = await load('/paywall');
		expect(articles).toMatchObject([{title: 'Bank cuts rate'}]);
		expect(problems).toMatchObject([{reason: 'only the start, the rest is for subscribers'}]);
	});

	it('that the site keeps from programs is not read', async () => {
		robots = 'User-agent: *\nDisallow: /page\n';
		requests.length = 0;
		// The rules of a site are asked for once, so it goes by another name.
		const {problems} = await loadLibrary([`${site.replace('127.0.0.1', 'localhost')}/page`], {
			allowPrivate: true,
		});
		expect(problems).toMatchObject([{reason: "the site's robots.txt keeps programs out"}]);
		expect(requests).toEqual(['/robots.txt']);
		robots = undefined;
	});

	it('that leads to a page which the site keeps from programs is not read', async () => {
		robots = 'User-agent: wirediff\nDisallow: /page\n';
		requests.length = 0;
		const other = site.replace('127.0.0.1', '[::ffff:127.0.0.1]');
		const {problems} = await loadLibrary([`${other}/moved`], {allowPrivate: true});
		expect(problems).toMatchObject([{reason: "the site's robots.txt keeps programs out"}]);
		expect(requests).toEqual(['/robots.txt', '/moved']);
		robots = undefined;
	});
});

describe('a private address', () => {
	it.each([
		'http://127.0.0.1:1/',
		'http://localhost:1/',
		'http://2130706433/',
		'http://0x7f.1/',
		'http://[::1]:1/',
		'http://[::ffff:127.0.0.1]/',
		'http://10.1.2.3/',
		'http://192.168.0.1/',
		'http://169.254.169.254/latest/meta-data',
		'http://[fd00::1]/',
		'http://0.0.0.0/',
	])('is not read: %s', async address => {
		const {problems} = await loadLibrary([address]);
		expect(problems[0]?.reason).toMatch(/is in a private network$/);
		expect(problems[0]?.advice).toContain('--allow-private');
	});

	it('is not read after a redirect either', async () => {
		// The first address is let through, as if it were public; the one it leads to is not.
		const address = await import('../../source/library/public-address.js');
		vi.spyOn(address, 'isPublic').mockImplementation(host => host === '127.0.0.1');
		const {problems} = await loadLibrary([`${site}/inwards`]);
		expect(problems).toMatchObject([{reason: '10.0.0.1 is in a private network'}]);
		vi.restoreAllMocks();
	});
});
