import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {makeFolder} from '../files/make-folder.js';

/**
 * What parsers make of bytes, and what terms an article has. Raise it whenever they make something
 * else of the same.
 */
const parserVersion = 14;

const folderName = (version: number): string => `v${version}`;

/** In bytes: sixteen files of this size are the most that is kept. */
const largestFile = 32_000_000;

const digestLength = 32;

const digest = (...parts: ReadonlyArray<string | Uint8Array>): string => {
	const hash = createHash('sha256');
	for (const part of parts) {
		hash.update(part);
	}

	return hash.digest('hex').slice(0, digestLength);
};

/** A file of entries `key digest text`, one a line, and where each stands in it. */
type Shard = {
	readonly bytes: Buffer;
	readonly lines: ReadonlyMap<string, readonly [number, number]>;
};

const empty: Shard = {bytes: Buffer.alloc(0), lines: new Map()};

const indexLines = (bytes: Buffer): Shard => {
	const lines = new Map<string, readonly [number, number]>();
	for (let start = 0; start < bytes.length; ) {
		const end = bytes.indexOf('\n', start);
		if (end === -1) {
			break;
		}

		lines.set(bytes.toString('latin1', start, start + digestLength), [
			start + digestLength + 1,
			end,
		]);
		start = end + 1;
	}

	return {bytes, lines};
};

/** What the key of a text is: it stands for the bytes that the text was made from, and their kind. */
export const keyOf = (bytes: Uint8Array, kind: string): string => digest(kind, '\n', bytes);

/**
 * Keeps texts between runs, for threads that may wait for the disk. Entries are only ever appended, each
 * with its digest: whatever was damaged, cut off or written by two programs at once is not found. Never
 * throws; where nothing can be written, nothing is kept.
 */
export class Cache {
	readonly #folder: string;
	readonly #shards = new Map<string, Shard>();

	constructor(folder: string) {
		this.#folder = path.join(folder, folderName(parserVersion));
	}

	/** A text that was kept, in UTF-8. */
	get(key: string): Buffer | undefined {
		const {bytes, lines} = this.#open(key);
		const [start, end] = lines.get(key) ?? [0, 0];
		const text = bytes.subarray(start + digestLength + 1, end);
		return end > 0 && bytes.toString('latin1', start, start + digestLength) === digest(text)
			? text
			: undefined;
	}

	/** Keeps texts of one line each. */
	add(entries: ReadonlyArray<readonly [key: string, text: string]>): void {
		if (entries.length === 0) {
			return;
		}

		const lines = new Map<string, string>();
		for (const [key, text] of entries) {
			const file = this.#file(key);
			lines.set(file, `${lines.get(file) ?? ''}${key} ${digest(text)} ${text}\n`);
		}

		try {
			if (makeFolder(this.#folder)) {
				this.#removeOlder();
			}

			for (const [file, text] of lines) {
				fs.appendFileSync(file, text, {mode: 0o600});
			}
		} catch {
			// A run without a cache is slower, not wrong.
		}
	}

	/** What other parsers have made is never asked for again. */
	#removeOlder(): void {
		const root = path.dirname(this.#folder);
		for (let version = 1; version < parserVersion; version++) {
			fs.rmSync(path.join(root, folderName(version)), {recursive: true, force: true});
		}
	}

	#file(key: string): string {
		return path.join(this.#folder, `${key.slice(0, 1)}.jsonl`);
	}

	#open(key: string): Shard {
		const file = this.#file(key);
		const shard = this.#shards.get(file) ?? this.#read(file);
		this.#shards.set(file, shard);
		return shard;
	}

	#read(file: string): Shard {
		try {
			const {size} = fs.statSync(file);
			if (size > largestFile) {
				fs.rmSync(file);
				return empty;
			}

			return indexLines(fs.readFileSync(file));
		} catch {
			return empty;
		}
	}
}
