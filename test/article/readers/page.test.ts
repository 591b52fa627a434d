import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parsePage} from '../../../source/article/readers/page.js';

const read = (name: string): string =>
	readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8');

const parse = (html: string, source = 'https://www.kestle.example/news/1') =>
	parsePage(html, {id: 'page', source});

const unitsOf = (html: string) =>
	parse(html)?.article.sentences.map(({role, text}) => `${role}: ${text}`);

describe('parsePage', () => {
	it('takes what a page says of its article', () => {
		expect(parse(read('news-site.html'))?.article).toMatchObject({
			title: 'Ferry hits harbour wall in fog, 34 hurt',
			outlet: 'The Kestle Courier',
			published: '2025-11-11T09:15:00+00:00',
			url: 'https://www.kestle.example/news/ferry-hits-wall',
		});
	});

	it('reads a title that is written in HTML within its description', () => {
		const data = JSON.stringify({
			'@type': 'NewsArticle',
			headline: 'Mayor&#8217;s &#8216;no&#8217;',
		});
		const html = `<script type="application/ld+json">${data}</script><p>The mayor of Harrow said no on Monday.</p>`;
		expect(parse(html)?.article.title).toBe('Mayor’s ‘no’');
	});

	it('takes what comes after the end of the page, as browsers do', () => {
		const [first, second] = [
			'The ferry struck the harbour wall at dawn on Tuesday.',
			'All twelve of the crew were rescued.',
		];
		const html = `<html><body><p>${first}</p></body></html><p>${second}</p>`;
		expect(unitsOf(html)).toEqual(expect.arrayContaining([`body: ${second}`]));
	});

	it('takes the text, and leaves navigation, buttons and footers', () => {
		expect(unitsOf(read('news-site.html'))).toEqual([
			'headline: Ferry hits harbour wall in fog, 34 hurt',
			'byline: By Marian Tull',
			'caption: The Lady Arlen at her berth. Picture: Geoff Lacey',
			'body: A passenger ferry slammed into a harbour wall in thick fog on Tuesday, injuring at least 34 people, five of them seriously, officials said.',
			'body: The Lady Arlen was nearing the end of its 50-minute crossing from Skerrin when it struck the outer breakwater at 7:42 a.m.',
			'body: On board were 148 passengers and a crew of nine.',
			'boilerplate: READ MORE: Ferry fares to rise in April',
			'heading: ‘Engines roaring’',
			'body: “Everyone was thrown to the floor,” said Mr. Hale, who was on the upper deck with his two children and a dog.',
			'body: “It was over in a second.”',
			'body: “We are deeply sorry,” said Pauline Drake, who manages the line.',
			'body: The service is cancelled until Friday.',
			'body: A number for relatives has been set up.',
			'body: Visibility at the time was below 100 metres, the national weather service said, and the harbour had warned ships to slow down.',
		]);
	});

	it('reads pages of old: tables, capital letters, line breaks for paragraphs', () => {
		const article = parse(read('old-site.html'))?.article;
		expect(article).toMatchObject({
			title: 'Levee fails',
			outlet: 'Ferry Ledger',
			published: '2019-05-09',
			url: 'https://www.kestle.example/news/1',
		});
		expect(article?.sentences.filter(({role}) => role === 'body')).toHaveLength(6);
	});

	it.each([
		['<del>34</del><ins>36</ins> people', '36 people'],
		['<s>34</s> <strike>35</strike> 36 people', '36 people'],
		['10<sup>9</sup> dollars', '10⁹ dollars'],
		['10<sup>-3</sup> of it', '10⁻³ of it'],
		['45 km<sup>2</sup> of woods', '45 km² of woods'],
		['1<sup>1</sup>/<sub>2</sub> miles', '1 1/2 miles'],
		['the 19<sup>th</sup> of them', 'the 19th of them'],
		['CO<sub>2</sub> in the air', 'CO2 in the air'],
		['34 people,<sup>1</sup> then', '34 people, then'],
		['34 people<sup>[12]</sup> then', '34 people then'],
		['in 2024<sup><a href="#note-1">1</a></sup> again', 'in 2024 again'],
		['in 2024<a href="#note-1"><sup>a</sup></a> again', 'in 2024 again'],
		['<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby> 36', '東京 36'],
	])('makes no figure that the report has not: %s', (html, read) => {
		const said = 'the river has risen since Monday, officials said.';
		expect(unitsOf(`<p>The flood has hurt ${html}, and ${said}</p>`)).toContain(
			`body: The flood has hurt ${read}, and ${said}`,
		);
	});

	it('takes the items of a list for news, and lists of other pages for none', () => {
		const units = unitsOf(
			`<p>The river broke its banks on Monday, and soldiers came to Harrow, officials said.</p>
			<h2>What we know</h2>
			<ul><li>Trains to the north are not running</li><li><p>34 people are in hospital</p></li>
			<li>The mayor, <a href="/grove">Ann Grove</a>, has resigned</li></ul>
			<p>The army sent 200 soldiers with boats and sandbags, the defence ministry said.</p>
			<ul><li><a href="/1">Ferry fares to rise in April</a></li>
			<li><a href="/2">Old bridge to be mended</a>, 3 May</li></ul>
			<p>The water is to fall from Friday on, and nobody knows how fast, she said.</p>`,
		);
		expect(units?.slice(1, -1)).toEqual([
			'heading: What we know',
			'body: Trains to the north are not running',
			'body: 34 people are in hospital',
			'body: The mayor, Ann Grove, has resigned',
			'body: The army sent 200 soldiers with boats and sandbags, the defence ministry said.',
			'boilerplate: Ferry fares to rise in April',
			'heading: Old bridge to be mended, 3 May',
		]);
	});

	it.each([
		[
			'its linked data',
			'<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"de-AT"}</script>',
			'de-AT',
		],
		['its root', '', 'fr'],
	])('takes the language that %s names', (_, head, language) => {
		const page = `<html lang="fr"><head>${head}</head><body><p>Die Fähre sank am Montag.</p></body></html>`;
		expect(parse(page)?.article.language).toBe(language);
	});

	it('has no outlet and no address where a file says none', () => {
		const page =
			'<title>Levee fails</title><p>A levee on the Brannock River gave way on Thursday.</p>';
		const article = parse(page, 'page.html')?.article;
		expect(article).toMatchObject({title: 'Levee fails', outlet: undefined, url: undefined});
	});

	it('says that a page is for subscribers', () => {
		expect(parse(read('paywall.html'))?.isPaywalled).toBe(true);
		expect(parse(read('news-site.html'))?.isPaywalled).toBe(false);
	});

	it('finds no article where there is none', () => {
		expect(parse(read('empty.html'))).toBeUndefined();
		expect(parse('')).toBeUndefined();
		expect(parse('<html>')).toBeUndefined();
	});

	it('survives damaged metadata', () => {
		const page = (script: string) =>
			`<script type="application/ld+json">${script}</script><h1>Levee fails</h1><p>A levee on the Brannock River gave way before dawn on Thursday.</p>`;
		for (const script of [
			'{',
			'[null, 1, "x"]',
			'{"@type": "NewsArticle", "headline": 3, "publisher": null}',
		]) {
			expect(parse(page(script))?.article.title).toBe('Levee fails');
		}
	});

	it('reads deep nesting, and leaves a page of too many elements', () => {
		const text = '<p>A levee on the Brannock River gave way before dawn on Thursday.</p>';
		const deep = `${'<div>'.repeat(10_000)}${text}`;
		expect(parse(deep)?.article.sentences.at(-1)?.text).toMatch(/^A levee/);
		expect(parse(`${'<b></b>'.repeat(30_000)}${text}`)).toBeUndefined();
	});

	it('never throws, and prints nothing that a terminal obeys', () => {
		const part = fc.oneof(
			fc.string({unit: 'binary', maxLength: 30}),
			fc.constantFrom(
				'<p>',
				'</div>',
				'<a href="',
				'<!--',
				'<h1>',
				'<table>',
				'&#27;[31m',
				'&#x9b;',
				'<script>',
			),
			fc.constantFrom(
				'A levee gave way before dawn. ',
				'<meta property="og:title" content="\u001B[2J">',
			),
		);
		fc.assert(
			fc.property(fc.array(part, {maxLength: 30}), parts => {
				const article = parse(parts.join(''))?.article;
				expect(JSON.stringify(article) ?? '').not.toMatch(
					/\\u00[01][\da-f]|[\u007F-\u009F\u202A-\u202E]/,
				);
			}),
			{numRuns: 300},
		);
	});
});
