import path from 'node:path';
import {makeFolder} from '../files/make-folder.js';
import {writeWhole} from '../files/write-whole.js';
import {formatMemory, type LibraryMemory, type Memory, parseMemory, remember} from './memory.js';
import {readSmallFile} from './read-small-file.js';

// Milliseconds: a reader who goes on in the meantime is written down once.
const pause = 1000;

/**
 * A file in which several running programs keep their memories. Nothing that goes wrong with it
 * stops a program: then nothing is remembered.
 */
export class MemoryFile {
	readonly #file: string;
	#latest: LibraryMemory | undefined;
	#timer: NodeJS.Timeout | undefined;
	#writing: Promise<void> = Promise.resolve();

	constructor(file: string) {
		this.#file = file;
	}

	async read(): Promise<Memory> {
		try {
			return await this.#load();
		} catch {
			return [];
		}
	}

	/** Writes soon where the reader is; until then a newer place takes its place. */
	keep(library: LibraryMemory): void {
		this.#latest = library;
		this.#timer ??= setTimeout(() => void this.flush(), pause).unref();
	}

	/** Writes what has not been written yet. */
	flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const library = this.#latest;
		this.#latest = undefined;
		if (library !== undefined) {
			this.#writing = this.#writing.then(() => this.#write(library));
		}

		return this.#writing;
	}

	async #load(): Promise<Memory> {
		return parseMemory((await readSmallFile(this.#file)) ?? '');
	}

	async #write(library: LibraryMemory): Promise<void> {
		try {
			makeFolder(path.dirname(this.#file));
			// Another program may have written meanwhile.
			const memory = remember(await this.#load(), library);
			await writeWhole(this.#file, formatMemory(memory), 0o600);
		} catch {
			// To remember nothing is better than to disturb.
		}
	}
}
