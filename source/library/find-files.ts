import fs from 'node:fs/promises';
import path from 'node:path';
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

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** `report 9` before `report 10`, the same on every machine. */
const byName = new Intl.Collator('en', {numeric: true, sensitivity: 'variant'}).compare;

/** The files in a folder and its folders, in natural order. A folder is entered once, whatever links lead to it. */
async function* walk(folder: string, entered: Set<string>): AsyncGenerator<string> {
	const real = await fs.realpath(folder);
	if (entered.has(real)) {
		return;
	}

	entered.add(real);
	const entries = await fs.readdir(folder, {withFileTypes: true});
	const visible = entries.filter(({name}) => !isHidden(name));
	for (const entry of visible.sort((a, b) => byName(a.name, b.name))) {
		const file = path.join(folder, entry.name);
		// A dangling link is nobody's report.
		const target = entry.isSymbolicLink() ? await fs.stat(file).catch(() => undefined) : entry;
		if (target?.isDirectory()) {
			yield* walk(file, entered);
		} else if (target?.isFile() && isCandidate(file)) {
			yield file;
		}
	}
}

/**
 * The files that a path stands for: itself, or those of a folder that are or may hold reports.
 * @throws {SourceError} where it is neither, or the folder holds none
 */
export async function* findFiles(from: string): AsyncGenerator<string> {
	const stats = await fs.stat(from);
	if (stats.isFile()) {
		yield from;
		return;
	}

	if (!stats.isDirectory()) {
		throw new SourceError('neither a file nor a folder', 'name a text file or a folder of them');
	}

	let isEmpty = true;
	for await (const file of walk(from, new Set())) {
		isEmpty = false;
		yield file;
	}

	if (isEmpty) {
		throw noReport;
	}
}
