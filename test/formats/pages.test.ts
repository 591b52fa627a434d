import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {compare} from '../../source/comparison/compare.js';
import {findCoverage} from '../../source/coverage/find-coverage.js';
import {comparisonHtml} from '../../source/formats/html/comparison.js';
import {coverageHtml} from '../../source/formats/html/coverage.js';
import {loadLibrary} from '../../source/library/library.js';
import {articleOf} from '../fixtures/article.js';
import {hasChromium, launchChromium, openPage} from './browser.js';

const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-pages-'));
const write = (name: string, text: string): string => {
	const file = path.join(folder, `${name}.html`);
	writeFileSync(file, text);
	return file;
};

const {articles} = await loadLibrary([
	'samples/northern-wire.md',
	'samples/port-city-herald.md',
	'samples/the-spark.txt',
	'samples/volga-courier.md',
]);
const [northern = articleOf([]), herald = articleOf([])] = articles;

const longWords = articleOf(['Donaudampfschifffahrtsgesellschaftskapitän'.repeat(9)], {
	id: 'long',
	outlet: 'W'.repeat(80),
	title: 'x'.repeat(300),
});
const manyOutlets = Array.from({length: 14}, (_, index) =>
	articleOf(
		['The levee at Tolland Ferry broke.', `Only outlet ${index} has this: 堤防が決壊した。`],
		{
			id: `report-${index}`,
			outlet: index === 3 ? 'The Tolland Ferry Ledger and Courier' : `Outlet ${index}`,
		},
	),
);

const files = {
	comparison: write('comparison', comparisonHtml(compare(northern, herald))),
	'comparison with long words': write('long', comparisonHtml(compare(longWords, herald))),
	coverage: write('coverage', coverageHtml(findCoverage(articles))),
	'coverage of many outlets': write('many', coverageHtml(findCoverage(manyOutlets))),
	'coverage with long words': write(
		'long-coverage',
		coverageHtml(findCoverage([longWords, herald])),
	),
};

const wide = {viewport: {width: 1400, height: 900}};
const phone = {viewport: {width: 360, height: 800}};

/** The choices of the page that show anything: their ids, and how many rows each says it shows. */
const choicesOf = (page: Page): Promise<{id: string; count: number}[]> =>
	page.locator('.filters label:has(input:enabled)').evaluateAll(labels =>
		labels.map(label => ({
			id: label.querySelector('input')?.id ?? '',
			count: Number(label.querySelector('.count')?.textContent),
		})),
	);

const visibleRows = (page: Page): Promise<number> => page.locator('.row:visible').count();

const opacityOfLink = (page: Page, row: number): Promise<string> =>
	page
		.locator('.row[tabindex] .sign')
		.nth(row)
		.evaluate(async sign => {
			await Promise.all(sign.getAnimations({subtree: true}).map(({finished}) => finished));
			return getComputedStyle(sign, '::before').opacity;
		});

describe.skipIf(!hasChromium)('in Chromium', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser?.close();
		rmSync(folder, {recursive: true});
	});
	afterEach(() => Promise.all(browser.contexts().map(context => context.close())));

	test.each(Object.entries(files))(
		'a %s fits any width and complains of nothing',
		async (_, file) => {
			const {page, complaints} = await openPage(browser, file, wide);
			for (const {viewport} of [wide, phone]) {
				await page.setViewportSize(viewport);
				const overflow = await page.evaluate(() => {
					const {scrollWidth, clientWidth} = document.documentElement;
					return scrollWidth - clientWidth;
				});
				expect(overflow).toBe(0);
			}

			expect(complaints).toEqual([]);
		},
	);

	test.each(['comparison', 'coverage of many outlets'] as const)(
		'a %s has filters that work by keyboard and show as many rows as they say',
		async name => {
			const {page} = await openPage(browser, files[name], wide);
			const choices = await choicesOf(page);
			await page.locator(`#${choices[0]?.id}`).focus();
			for (const {id, count} of choices) {
				expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
				expect(await visibleRows(page)).toBe(count);
				await page.keyboard.press('ArrowRight');
			}
		},
	);

	test('in a disputed row, only what is disputed and what differs is coloured', async () => {
		const {page} = await openPage(browser, files.comparison, wide);
		const colors = (selector: string) =>
			page
				.locator(selector)
				.first()
				.evaluate(element => getComputedStyle(element).color);
		expect(await colors('.row-conflict .text')).toBe(await colors('body'));
		expect(await colors('.row-conflict mark.conflict')).not.toBe(await colors('body'));
	});

	test('what may be told of a sentence that stands alone is quiet, and none of its colour', async () => {
		const first = (report: Article) => report.sentences.findIndex(({role}) => role === 'body');
		const possible = [{left: first(northern), right: first(herald), confidence: 0.4}];
		const doubted = comparisonHtml(compare(northern, herald, {links: [], possible}));
		const {page} = await openPage(browser, write('doubted', doubted), wide);
		const row = page.locator('.row-left').first();
		expect(await row.locator('.sign').innerText()).toContain('−?');
		const perhaps = row.locator('.text').last().locator('p');
		expect(await perhaps.innerText()).toContain(
			`perhaps: ${herald.sentences[first(herald)]?.text}`,
		);
		const [told, doubt, quiet] = await Promise.all(
			[row.locator('.text').first(), perhaps, page.locator('.quiet').first()].map(element =>
				element.evaluate(found => getComputedStyle(found).color),
			),
		);
		expect(doubt).toBe(quiet);
		expect(doubt).not.toBe(told);
	});

	test('the columns of a comparison align', async () => {
		const {page} = await openPage(browser, files.comparison, wide);
		const rows = await page.locator('.row').evaluateAll(found =>
			found.map(row =>
				[...row.querySelectorAll('td')].map(cell => {
					const {left, top, right} = cell.getBoundingClientRect();
					return {left, top, right};
				}),
			),
		);
		const lefts = rows.map(cells => cells.map(({left}) => left).join(' '));
		expect(new Set(lefts).size).toBe(1);
		for (const [left, sign, right] of rows) {
			expect(left?.top).toBe(right?.top);
			expect(left?.right).toBe(sign?.left);
			expect(sign?.right).toBe(right?.left);
		}
	});

	test('on a phone the left text stands above the right one', async () => {
		const {page} = await openPage(browser, files.comparison, phone);
		const texts = page.locator('.row[tabindex] .text');
		const [above, below] = [await texts.nth(0).boundingBox(), await texts.nth(1).boundingBox()];
		expect(above?.x).toBe(below?.x);
		expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
	});

	test('on a phone what is disputed stands below both texts, in one line', async () => {
		const {page} = await openPage(browser, files.comparison, phone);
		const row = page.locator('.row-conflict').first();
		const note = await row.locator('.note').boundingBox();
		const text = await row.locator('.text').last().boundingBox();
		expect(note?.x).toBe(text?.x);
		expect(note?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
		expect(note?.height).toBeLessThan(30);
	});

	test('a link is drawn where its row is hovered or focused, and nowhere else', async () => {
		const {page} = await openPage(browser, files.comparison, wide);
		expect(await opacityOfLink(page, 1)).toBe('0');
		await page.locator('.row[tabindex]').nth(1).hover();
		expect(await opacityOfLink(page, 1)).toBe('1');
		await page.locator('.row[tabindex]').nth(0).focus();
		await page.mouse.move(0, 0);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		expect(await opacityOfLink(page, 2)).toBe('1');
		expect(await opacityOfLink(page, 1)).toBe('0');
	});

	test('a screen reader is told the landmarks, the columns and what each sign means', async () => {
		const {page} = await openPage(browser, files.comparison, wide);
		for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
			expect(await page.getByRole(landmark).count()).toBe(1);
		}

		expect(await page.getByRole('heading', {level: 1}).innerText()).toContain('Northern Wire');
		expect(await page.getByRole('columnheader', {name: 'Port City Herald'}).count()).toBe(1);
		expect(await page.getByRole('cell', {name: 'only in the right report'}).count()).toBe(
			await page.locator('.row-right').count(),
		);
	});

	test('a claim opens by keyboard and shows how each report words it', async () => {
		const {page} = await openPage(browser, files.coverage, wide);
		const claim = page.locator('details', {hasText: 'Several presidential visits'});
		await claim.locator('summary').focus();
		await page.keyboard.press('Enter');
		expect(await claim.locator('dt:visible').allInnerTexts()).toEqual([
			expect.stringContaining('Northern Wire'),
			expect.stringContaining('Port City Herald'),
		]);
	});

	test('the ground is light or dark as the reader has it, and the ink is read on it', async () => {
		const colors = async (colorScheme: 'light' | 'dark') => {
			const {page} = await openPage(browser, files.comparison, {...wide, colorScheme});
			return page.evaluate(() => {
				const {backgroundColor, color} = getComputedStyle(document.body);
				const brightness = (rgb: string) =>
					(rgb.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
				return {ground: brightness(backgroundColor), ink: brightness(color)};
			});
		};
		const [light, dark] = [await colors('light'), await colors('dark')];
		expect(light.ground - light.ink).toBeGreaterThan(500);
		expect(dark.ink - dark.ground).toBeGreaterThan(500);
	});

	test('on paper there are no filters, and dark pages are printed light', async () => {
		const {page} = await openPage(browser, files.coverage, {...wide, colorScheme: 'dark'});
		await page.emulateMedia({media: 'print'});
		expect(await page.locator('.filters').isVisible()).toBe(false);
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
			'rgb(255, 255, 255)',
		);
	});

	test('hostile text stays text', async () => {
		const hostile = [
			'<script>document.title = "taken"</script>',
			'"><img src=x onerror="document.title = \'taken\'">',
			"' onmouseover='document.title = 1",
			'</style><style>* { display: none }</style>',
			'</td></tr></table><h1>Free money</h1>',
			'&lt;b&gt; &amp; <!-- -->',
		];
		const evil = articleOf(hostile, {
			id: 'evil',
			outlet: '<iframe src="https://evil.example">',
			title: '</title><script>alert(1)</script>',
			url: 'javascript:alert(1)',
		});
		const pages = [
			comparisonHtml(compare(evil, herald)),
			coverageHtml(findCoverage([evil, herald, northern])),
		];
		for (const [index, text] of pages.entries()) {
			const file = write(`hostile-${index}`, text);
			const {page, complaints} = await openPage(browser, file, wide);
			const shown = await page.locator('main').innerText();
			for (const sentence of hostile) {
				expect(shown).toContain(sentence);
			}

			expect(await page.locator('script, img, iframe, main h1, [href^=javascript]').count()).toBe(
				0,
			);
			expect(await page.title()).not.toBe('taken');
			expect(await page.locator('header').innerText()).toContain(evil.title);
			expect(complaints).toEqual([]);
			await page.close();
		}
	});
});
