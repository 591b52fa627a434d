import {describe, expect, it} from 'vitest';
import {parseFeed} from '../../../source/article/readers/feed.js';
import {parseMail} from '../../../source/article/readers/mail.js';
import {parseRecords} from '../../../source/article/readers/records.js';

const origin = {id: 'export', source: 'export.json'};
const text = 'A levee failed on Monday. One man died.';
const wanted = {
	title: 'Levee fails',
	outlet: 'Ferry Ledger',
	published: '2024-03-19',
	url: 'https://ledger.example/1',
};

describe('parseRecords', () => {
	it('takes the language that an export names', () => {
		const [article] = parseRecords(
			JSON.stringify({title: 'Levee fails', text, language: 'EN'}),
			origin,
		).articles;
		expect(article?.language).toBe('en');
	});

	it.each([
		[
			'plain names',
			{title: 'Levee fails', text, outlet: 'Ferry Ledger', date: '2024-03-19', url: wanted.url},
		],
		[
			'a news API',
			{
				title: 'Levee fails',
				content: text,
				source: {id: null, name: 'Ferry Ledger'},
				publishedAt: '2024-03-19',
				url: wanted.url,
			},
		],
		[
			'a crawl',
			{
				title: 'Levee fails',
				maintext: text,
				source_name: 'Ferry Ledger',
				date_publish: '2024-03-19',
				link: wanted.url,
			},
		],
		[
			'linked data',
			{
				headline: 'Levee fails',
				articleBody: text,
				publisher: {name: 'Ferry Ledger'},
				datePublished: '2024-03-19',
				url: wanted.url,
			},
		],
		[
			'HTML',
			{
				title: 'Levee fails',
				body: `<p>${text}</p>`,
				publisher: 'Ferry Ledger',
				published: '2024-03-19',
				url: wanted.url,
			},
		],
		[
			'paragraphs',
			{
				title: 'Levee fails',
				text: ['A levee failed on Monday.', 'One man died.'],
				outlet: 'Ferry Ledger',
				date: '2024-03-19',
				url: wanted.url,
			},
		],
	])('reads an article with %s', (_, record) => {
		const [article] = parseRecords(JSON.stringify(record), origin).articles;
		expect(article).toMatchObject(wanted);
		expect(article?.sentences.map(({text}) => text)).toEqual([
			'Levee fails',
			'A levee failed on Monday.',
			'One man died.',
		]);
	});

	it.each([
		[
			'<b>Police</b> said &quot;no&quot;.<ul><li>All are safe</li></ul>',
			['Police said "no".', 'All are safe'],
		],
		['<b>Police</b> said &quot;no&quot;.\n\nAll are safe.', ['Police said "no".', 'All are safe.']],
		[
			'Profits < forecasts at AT&T, 3 > 2.\n\nAll are safe.',
			['Profits < forecasts at AT&T, 3 > 2.', 'All are safe.'],
		],
	])('reads HTML for HTML, and plain text for plain text: %s', (text, wanted) => {
		const record = {title: 'Floods &amp; rain', text, publisher: 'Harrow&rsquo;s Post'};
		const [article] = parseRecords(JSON.stringify(record), origin).articles;
		expect(article).toMatchObject({title: 'Floods & rain', outlet: 'Harrow’s Post'});
		expect(article?.sentences.slice(1).map(({text}) => text)).toEqual(wanted);
	});

	it.each([
		['an array', JSON.stringify([{text}, {text}])],
		['a list in an object', JSON.stringify({status: 'ok', articles: [{text}, {text}]})],
		['JSON Lines', `${JSON.stringify({text})}\n${JSON.stringify({text})}\n`],
		[
			'JSON Lines with a damaged one',
			`${JSON.stringify({text})}\n{"text": "A lev\n${JSON.stringify({text})}`,
		],
	])('reads all articles of %s', (_, json) => {
		expect(parseRecords(json, origin).articles).toHaveLength(2);
	});

	it.each(['', '{', 'null', '[]', '[1, "a", null, {}]', '{"text": 3}', '{"a": {"text": "x"}}'])(
		'reads no article of %s',
		json => {
			expect(parseRecords(json, origin).articles).toEqual([]);
		},
	);
});

describe('parseFeed', () => {
	const whole = '<p>A levee failed on <b>Monday</b>.</p><p>One man died.</p>';
	const feeds = {
		RSS: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ferry Ledger</title><item><title>Levee fails</title><link>https://ledger.example/1</link><pubDate>Tue, 19 Mar 2024 08:00:00 GMT</pubDate><description>One dies.</description><content:encoded><![CDATA[${whole}]]></content:encoded></item><item><title>River falls</title><link>https://ledger.example/2</link><description>It fell by two feet.</description></item></channel></rss>`,
		Atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ferry Ledger</title><entry><title>Levee fails</title><link rel="self" href="https://ledger.example/1.xml"/><link rel="alternate" href="https://ledger.example/1"/><published>2024-03-19T08:00:00Z</published><content type="html"><![CDATA[${whole}]]></content></entry><entry><title>River falls</title><link href="https://ledger.example/2"/><summary>It fell by two feet.</summary></entry></feed>`,
		'JSON Feed': JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Ferry Ledger',
			items: [
				{
					id: '1',
					title: 'Levee fails',
					url: 'https://ledger.example/1',
					date_published: '2024-03-19T08:00:00Z',
					content_html: whole,
				},
				{
					id: '2',
					title: 'River falls',
					url: 'https://ledger.example/2',
					summary: 'It fell by two feet.',
				},
			],
		}),
	};

	it.each(Object.entries(feeds))(
		'reads the entries of %s, and tells which are excerpts',
		(_, feed) => {
			const articles = parseFeed(feed, origin);
			expect(articles).toMatchObject([
				{...wanted, published: '2024-03-19T08:00:00Z'},
				{title: 'River falls', url: 'https://ledger.example/2', isExcerpt: true},
			]);
			expect(articles[0]).not.toHaveProperty('isExcerpt');
			expect(articles.map(({sentences}) => sentences.map(({text}) => text))).toEqual([
				['Levee fails', 'A levee failed on Monday.', 'One man died.'],
				['River falls', 'It fell by two feet.'],
			]);
		},
	);

	const title = 'Mayor&#8217;s &#8216;no&#8217; <b>to</b> R&D';
	it.each([
		[
			'RSS',
			`<rss version="2.0"><channel><title><![CDATA[Post &amp; Mail]]></title><item><title><![CDATA[${title}]]></title><description>It rained.</description></item></channel></rss>`,
		],
		[
			'Atom',
			`<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Post &amp;amp; Mail</title><entry><title type="html"><![CDATA[${title}]]></title><summary>It rained.</summary></entry></feed>`,
		],
	])('reads the titles of %s as the HTML that they are', (_, feed) => {
		expect(parseFeed(feed, origin)).toMatchObject([
			{title: 'Mayor’s ‘no’ to R&D', outlet: 'Post & Mail'},
		]);
	});

	it('keeps the paragraphs of plain text in JSON Feed', () => {
		const feed = JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Ferry Ledger',
			items: [{id: '1', content_text: 'A levee failed, 3 < 4.\n\nOne man died.'}],
		});
		const [article] = parseFeed(feed, origin);
		expect(article?.sentences.map(({text, paragraph}) => [paragraph, text])).toEqual([
			[0, 'A levee failed, 3 < 4.'],
			[1, 'One man died.'],
		]);
	});
});

describe('parseMail', () => {
	it('reads subject, sender, date and text, in any encoding', async () => {
		const message = [
			'From: Ferry Ledger <news@ledger.example>',
			'Subject: =?utf-8?Q?Levee_fails_at_Caf=C3=A9?=',
			'Date: Tue, 19 Mar 2024 00:30:00 +0200',
			'Content-Type: text/plain; charset=iso-8859-1',
			'Content-Transfer-Encoding: quoted-printable',
			'',
			'A levee failed near the caf=E9 on Monday.',
		].join('\r\n');
		expect((await parseMail(Buffer.from(message), origin))[0]).toMatchObject({
			title: 'Levee fails at Café',
			outlet: 'Ferry Ledger',
			published: '2024-03-19T00:30:00+02:00',
			sentences: [{role: 'headline'}, {text: 'A levee failed near the café on Monday.'}],
		});
	});

	it('reads each message of a file that holds several', async () => {
		const mailbox = [
			'From news@ledger.example Mon Sep 16 10:00:00 2024',
			'From: Ferry Ledger <news@ledger.example>',
			'Subject: Levee fails',
			'',
			'A levee failed.',
			'',
			'From Monday on, the road is closed.',
			'',
			'>From the town hall came no word.',
			'',
			'From news@herald.example Tue Sep 17 11:00:00 2024',
			'From: City Herald <news@herald.example>',
			'Subject: Levee gives way',
			'Content-Type: text/plain; charset=utf-8',
			'',
			'The café is under water.',
			'',
		];
		for (const end of ['\n', '\r\n']) {
			const articles = await parseMail(Buffer.from(mailbox.join(end)), origin);
			expect(
				articles.map(({outlet, sentences}) => [outlet, ...sentences.map(({text}) => text)]),
			).toEqual([
				[
					'Ferry Ledger',
					'Levee fails',
					'A levee failed.',
					'From Monday on, the road is closed.',
					'From the town hall came no word.',
				],
				['City Herald', 'Levee gives way', 'The café is under water.'],
			]);
		}
	});
});
