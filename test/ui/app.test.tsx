import {setTimeout} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {expect, onTestFinished, test} from 'vitest';
import type {GroupedLibrary} from '../../source/library/grouped.js';
import {App, type AppProps} from '../../source/ui/app.js';
import {articles, library, libraryOf} from './library.js';

async function* followed(...libraries: readonly GroupedLibrary[]) {
	yield* libraries;
}

/** The app on a terminal of 100×24 without colours. */
const openApp = (props: Partial<AppProps> = {}) => {
	const {stdin, stdout, lastFrame, unmount} = render(
		<App
			library={library}
			libraries={followed()}
			comparing={false}
			ground="dark"
			colors={0}
			{...props}
		/>,
	);
	onTestFinished(unmount);
	Object.assign(stdout, {rows: 24});
	stdout.emit('resize');
	const shows = (text: string | RegExp) =>
		expect.poll(() => stripVTControlCharacters(lastFrame() ?? '')).toMatch(text);
	return {
		shows,
		/** Types keys that arrive as one string, then waits. */
		press: async (keys: string, then: string | RegExp) => {
			stdin.write(keys);
			await shows(then);
		},
		frames: stdout.frames,
	};
};

test('shows a library that is there already in its first frame', () => {
	const {frames} = openApp();
	expect(frames[0]).toContain('Northern Wire');
});

test('paints its first frame once', async () => {
	const {stdout, unmount} = render(
		<App library={library} libraries={followed()} comparing={false} ground="dark" colors={0} />,
	);
	onTestFinished(unmount);
	// Longer than it would take to paint the screen anew after a resize.
	await setTimeout(200);
	expect(stdout.frames).toHaveLength(1);
});

test('shows a library that comes later, and what becomes of it', async () => {
	const changed = {...articles.northern, title: 'Another title'};
	const {frames, shows} = openApp({
		library: undefined,
		libraries: followed(library, libraryOf(changed)),
	});
	expect(frames[0]).toContain('loading …');
	await shows('Another title');
});

/** A library of which a half and a little more has been read. */
async function* growing() {
	yield {...library, progress: {work: 'reading', share: 0.5}} as const;
	yield {...library, progress: {work: 'reading', share: 0.6}} as const;
	await new Promise(() => undefined);
}

test('shows what has been read by now after a while', async () => {
	const {shows} = openApp({libraries: growing()});
	await shows('reading … 60 %');
});

test('shows what has been read by now in the frame of the next key', async () => {
	const {frames, press, shows} = openApp({libraries: growing()});
	await shows('reading … 50 %');
	await press('j', '2/3');
	expect(frames.find(frame => frame.includes('2/3'))).toContain('reading … 60 %');
});

test('reads, finds and goes back', async () => {
	const {press} = openApp();
	await press('j\r', /wirediff › City Herald/);
	await press('/harbin', '1 of 1');
	await press('\r', / 2\/3\n {2}\/harbin/);
	await press('\u001B', / 2\/3\n {2}\. next/);
	await press('q', '2/3');
});

test('makes the comparison that a key asks for', async () => {
	const {press} = openApp();
	await press('c', /filter: all/);
	await press('ff', /filter: left only/);
	await press('s', '▸Northern Wire');
});

test('does what is typed while a comparison or a coverage is being made', async () => {
	const {press} = openApp();
	await press('cGk', '5/6');
	await press('qvGkk', '3/5');
});

test('searches while one types', async () => {
	const {press} = openApp();
	await press('/harbn', /\/ harbn +1 passage\n/);
	await press('\r', /wirediff › City Herald/);
	await press('c', 'City Herald ⇄ ▸Northern Wire');
});
