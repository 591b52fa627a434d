import type {Dirent} from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import {createPauses} from '../steps.js';
import {isDocument} from './documents.js';
import {noReport, SourceError} from './source.js';

const texts = new Set(['.txt', '.md', '.markdown']);
const exports = new Set([
	'.html',
	'.htm',
	'.xhtml',
	'.json',
	'.jsonl',
	'.ndjson',
	'.xml',
	'.rss',
	'.atom',
	'.eml',
]);

const extensionOf = (file: string): string => path.extname(file).toLowerCase();

/** Whether a file is taken for a report by its name. Other types in a folder may hold one. */
export const isText = (file: string): boolean => texts.has(extensionOf(file));

const isCandidate = (file: string): boolean => isText(file) || exports.has(extensionOf(file));

// What begins with a tilde and a dollar is the lock of a document that is open.
const isHidden = (name: string): boolean => /^\.|^~\$|^node_modules$/.test(name);

/** Whether a folder is what a browser saves beside a page: its pictures, scripts and frames. */
const isPartOfPage = (name: string, names: ReadonlySet<string>): boolean => {
	const [, page] = /^(.+)_files$/.exec(name) ?? [];
	return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
};

let natural: Intl.Collator | undefined;

/** `report 9` before `report 10`, the same on every machine. */
const byName = (a: string, b: string): number => {
	// Its making takes as long as the reading of a report, and where files are named there is nothing to sort.
	natural ??= new Intl.Collator('en', {numeric: true, sensitivity: 'variant'});
	return natural.compare(a, b);
};

/** What a path leads to. */
export type Entry =
	| {readonly path: string; readonly kind: 'folder' | 'document'}
	| {
			readonly path: string;
			readonly kind: 'file';
			/** The path without links; only of a file in a folder. */
			readonly real?: string;
			readonly isLink?: boolean;
			/** Only of what is named itself. */
			readonly isPipe?: boolean;
	  }
	| {readonly path: string; readonly kind: 'error'; readonly error: unknown};

type Folder = {
	readonly path: string;
	/** The path without links. */
	readonly real: string;
	/** What is in it, asked for ahead: many folders are listed sooner together than each in its turn. */
	readonly listing: Promise<readonly Dirent[]>;
};

const open = (folder: string, real: string): Folder => {
	const listing = fs.readdir(folder, {withFileTypes: true});
	// It may never be entered.
	listing.catch(() => undefined);
	return {path: folder, real, listing};
};

const openLink = async (link: string): Promise<Folder> =>
	// Where it has gone since, that is told when it is entered.
	open(link, await fs.realpath(link).catch(() => link));

/**
 * Adds a folder and what is in it, in natural order, to the entries found before. It is entered once,
 * whatever links lead to it.
 */
const walk = async (
	folder: Folder,
	entered: Set<string>,
	found: Entry[],
	pauses = createPauses(),
): Promise<void> => {
	if (entered.has(folder.real)) {
		return;
	}

	entered.add(folder.real);
	try {
		const entries = await folder.listing;
		if (pauses.isDue()) {
			await pauses.take();
		}

		found.push({path: folder.path, kind: 'folder'});
		// To join each name with its folder anew takes as long as all the rest.
		const [inside, insideReal] = [folder.path, folder.real].map(each =>
			path.join(each, '_').slice(0, -1),
		);
		const names = new Set(entries.map(({name}) => name));
		const visible = entries
			.filter(({name}) => !isHidden(name) && !isPartOfPage(name, names))
			.sort((a, b) => byName(a.name, b.name))
			.map(entry => ({entry, file: inside + entry.name}));
		const folders = new Map(
			visible
				.filter(({entry}) => entry.isDirectory())
				.map(({entry, file}) => [file, open(file, path.join(folder.real, entry.name))]),
		);
		for (const {entry, file} of visible) {
			// A dangling link is nobody's report.
			const isLink = entry.isSymbolicLink();
			const target = isLink ? await fs.stat(file).catch(() => undefined) : entry;
			if (target?.isDirectory()) {
				await walk(folders.get(file) ?? (await openLink(file)), entered, found, pauses);
			} else if (target?.isFile() && isCandidate(file)) {
				const real = isLink ? await fs.realpath(file).catch(() => file) : insideReal + entry.name;
				found.push({path: file, kind: 'file', real, isLink});
			} else if (target?.isFile() && isDocument(file)) {
				found.push({path: file, kind: 'document'});
			}
		}
	} catch (error) {
		found.push({path: folder.path, kind: 'error', error});
	}
};

/** Entries without the links to files that are there themselves, or that another link has led to. */
const withoutRepeats = (entries: readonly Entry[]): readonly Entry[] => {
	const files = new Set(
		entries.map(entry => (entry.kind === 'file' && !entry.isLink ? entry.real : undefined)),
	);
	return entries.filter(entry => {
		if (entry.kind !== 'file' || !entry.isLink) return true;
		const isNew = !files.has(entry.real);
		files.add(entry.real);
		return isNew;
	});
};

/**
 * What a path stands for: a file, a pipe, or a folder with the files in it that are or may hold reports, and
 * the documents that hold none as they are.
 * Never throws.
 */
export const findEntries = async (from: string): Promise<readonly Entry[]> => {
	const found: Entry[] = [];
	try {
		const stats = await fs.stat(from);
		if (stats.isFile()) {
			return [{path: from, kind: 'file'}];
		}

		// As the shell makes one of `<(curl …)`.
		if (stats.isFIFO()) {
			return [{path: from, kind: 'file', isPipe: true}];
		}

		if (!stats.isDirectory()) {
			throw new SourceError('neither a file nor a folder', 'name a text file or a folder of them');
		}

		await walk(await openLink(from), new Set(), found);
		if (found.every(({kind}) => kind !== 'file' && kind !== 'error')) {
			throw noReport;
		}
	} catch (error) {
		found.push({path: from, kind: 'error', error});
	}

	return withoutRepeats(found);
};
