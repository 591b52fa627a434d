// What tests do inside a page is typed by this.
/// <reference lib="dom" />
import {existsSync} from 'node:fs';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Whether pages can be opened in a real Chromium. Says so, in one line, where they cannot. */
export const hasChromium = existsSync(executablePath);

if (!hasChromium) {
	console.log(`${executablePath} is absent: HTML is not tested in a browser.`);
}

/** Milliseconds, as in a terminal: longer than a step takes on a slow machine. */
const patience = 60_000;

export const launchChromium = (): Promise<Browser> =>
	chromium.launch({
		executablePath,
		timeout: patience,
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});

export type OpenedPage = {
	readonly page: Page;
	/** Errors of the page and its console, and what it asked for beside itself. */
	readonly complaints: readonly string[];
};

/** Opens a page from a file, as a reader would who was sent it. */
export const openPage = async (
	browser: Browser,
	file: string,
	options: BrowserContextOptions,
): Promise<OpenedPage> => {
	const context = await browser.newContext(options);
	context.setDefaultTimeout(patience);
	const page = await context.newPage();
	const complaints: string[] = [];
	const address = `file://${file}`;
	page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', error => complaints.push(error.message));
	page.on('request', request => {
		if (request.url() !== address) {
			complaints.push(`request: ${request.url()}`);
		}
	});
	await page.goto(address);
	return {page, complaints};
};
