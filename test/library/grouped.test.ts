import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {describe, expect, onTestFinished, test} from 'vitest';
import {
	type FollowOptions,
	followLibrary,
	type GroupedLibrary,
} from '../../source/library/grouped.js';
import {WorkAtHand} from '../../source/library/work-at-hand.js';
import {speedUpClock} from '../fixtures/clock.js';

const visit = 'Vladimir Putin will visit China in May for talks with Xi Jinping in Beijing.';
const floods = 'Floods cut off three villages in the north of Italy, the mayor of Varese said.';

/** An address that never answers. */
const silentAddress = async (): Promise<string> => {
	const silent = createServer();
	await once(silent.listen(0, '127.0.0.1'), 'listening');
	onTestFinished(() => {
		silent.closeAllConnections();
		silent.close();
	});
	return `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
};

/** A folder of files, and the library in it, and in other places, as it is followed. */
const follow = async (
	files: Readonly<Record<string, string>>,
	{
		first = [],
		more = [],
		...options
	}: {first?: readonly string[]; more?: readonly string[]} & Partial<FollowOptions> = {},
) => {
	const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
	await Promise.all(Object.entries(files).map(([name, text]) => write(name, text)));
	const following = new AbortController();
	onTestFinished(async () => {
		following.abort();
		await rm(folder, {recursive: true});
	});
	const libraries = followLibrary([...first, folder, ...more], {
		...options,
		signal: following.signal,
	});
	const whole = async (
		holds: (library: GroupedLibrary) => boolean = () => true,
	): Promise<GroupedLibrary> => {
		for (;;) {
			const {value} = await libraries.next();
			if (value.progress === undefined && holds(value)) {
				return value;
			}
		}
	};

	return {
		libraries,
		whole,
		remove: (name: string) => rm(path.join(folder, name), {force: true}),
		write,
		/** Does something to the files, and waits until the library shows it. */
		until: async (
			holds: (library: GroupedLibrary) => boolean,
			change: () => Promise<void>,
		): Promise<GroupedLibrary> => {
			await change();
			return whole(holds);
		},
	};
};

const storiesOf = ({stories}: GroupedLibrary): string[] =>
	stories.map(({articles}) => articles.map(({id}) => id).join(' '));

test('groups what it has read, in the order of the stories', async () => {
	const {whole} = await follow({'a.txt': visit, 'b.txt': floods, 'c.txt': visit});
	const library = await whole();
	expect(storiesOf(library)).toEqual(['a c', 'b']);
	expect(library.articles.map(({id}) => id)).toEqual(['a', 'c', 'b']);
});

test('lists what it has read before it groups much of it', async () => {
	const names = Array.from({length: 101}, (_, number) => `${number}.txt`);
	const {libraries} = await follow(Object.fromEntries(names.map(name => [name, visit])));
	for await (const {articles, stories, progress} of libraries) {
		if (progress?.work !== 'reading') {
			expect(progress).toEqual({work: 'grouping', share: 0});
			expect([articles.length, stories.length]).toEqual([101, 101]);
			return;
		}
	}
});

test('keeps the articles of a file that is touched', async () => {
	const {whole, until, write} = await follow({'a.txt': visit, 'b.txt': floods});
	const {articles} = await whole();
	const touched = await until(
		() => true,
		() => write('a.txt', visit),
	);
	expect(touched.articles[0]).toBe(articles[0]);
});

test('takes in what changes, appears and goes', async () => {
	const {whole, until, write, remove} = await follow({'a.txt': visit, 'b.txt': floods});
	await whole();
	const changed = await until(
		({articles: [article]}) => article?.sentences.length === 2,
		() => write('a.txt', `${visit} He will stay for two days.`),
	);
	expect(storiesOf(changed)).toEqual(['a', 'b']);

	const appeared = await until(
		({articles}) => articles.length === 3,
		() => write('c.txt', visit),
	);
	expect(storiesOf(appeared)).toEqual(['a c', 'b']);

	const gone = await until(
		({articles}) => articles.length === 2,
		() => remove('a.txt'),
	);
	expect(storiesOf(gone).sort()).toEqual(['b', 'c']);
});

test('tells what can no longer be read, until it can be', async () => {
	const {whole, until, write} = await follow({'a.txt': visit, 'b.txt': floods});
	expect((await whole()).problems).toEqual([]);
	const broken = await until(
		({problems}) => problems.length > 0,
		() => write('a.txt', ''),
	);
	expect(broken.problems).toMatchObject([{source: expect.stringContaining('a.txt')}]);
	expect(storiesOf(broken)).toEqual(['b']);

	const mended = await until(
		({problems}) => problems.length === 0,
		() => write('a.txt', visit),
	);
	expect(mended.articles).toHaveLength(2);
});

describe('stopped', () => {
	test('while it waits for an address, it keeps what has been read, and groups that', async () => {
		speedUpClock();
		const work = new WorkAtHand();
		const {libraries, whole} = await follow(
			{'a.txt': visit},
			{more: [await silentAddress()], allowPrivate: true, work},
		);
		const {value: meanwhile} = await libraries.next();
		expect(meanwhile).toMatchObject({progress: {work: 'reading'}, articles: [{id: 'a'}]});
		work.stop();
		expect(await whole()).toMatchObject({unread: 1, isUngrouped: false, articles: [{id: 'a'}]});
	});

	test('also what has been read behind the address', async () => {
		const address = await silentAddress();
		const work = new WorkAtHand();
		const {libraries, whole} = await follow(
			{'a.txt': visit},
			{first: [address, address], allowPrivate: true, work},
		);
		const stopped = whole();
		// Nothing tells that the file has been read before the address is given up.
		await setTimeout(500);
		work.stop();
		expect(await stopped).toMatchObject({unread: 2, articles: [{id: 'a'}], problems: []});
		await libraries.return(undefined);
	});

	test('while it groups, each article stands alone, until a file changes', async () => {
		/** Stops the second work, the grouping, as soon as it begins. */
		class StopGrouping extends WorkAtHand {
			#works = 0;
			override begin() {
				const stopped = super.begin();
				this.#works++;
				if (this.#works === 2) {
					this.stop();
				}

				return stopped;
			}
		}

		const {whole, until, write} = await follow(
			{'a.txt': visit, 'b.txt': visit},
			{work: new StopGrouping()},
		);
		const stopped = await whole();
		expect(stopped.isUngrouped).toBe(true);
		expect(storiesOf(stopped)).toEqual(['a', 'b']);
		const changed = await until(
			({articles}) => articles.length === 3,
			() => write('c.txt', floods),
		);
		expect(storiesOf(changed)).toEqual(['a b', 'c']);
	});
});
