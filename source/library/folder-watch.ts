import {EventEmitter, once} from 'node:events';
import fs, {type FSWatcher} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** In milliseconds: a file that is being saved changes several times. */
const settling = 150;

/** Watches folders, and tells that something has happened in one; what, differs between systems. */
export class FolderWatch extends EventEmitter<{event: []}> {
	readonly #watchers = new Map<string, FSWatcher>();
	#hasEvent = false;

	/**
	 * Watches these folders from now on, and no others.
	 * @returns Whether there are new ones among them, in which something may have happened before.
	 */
	set(folders: ReadonlySet<string>): boolean {
		for (const [folder, watcher] of this.#watchers) {
			if (!folders.has(folder)) {
				watcher.close();
				this.#watchers.delete(folder);
			}
		}

		const added = [...folders].filter(folder => !this.#watchers.has(folder));
		return added.filter(folder => this.#watch(folder)).length > 0;
	}

	/** Waits for an event, and until none has come for a moment. */
	async settled(signal: AbortSignal): Promise<void> {
		if (!this.#hasEvent) {
			await once(this, 'event', {signal});
		}

		while (this.#hasEvent) {
			this.#hasEvent = false;
			await wait(settling, undefined, {signal});
		}
	}

	#watch(folder: string): boolean {
		const tell = (): void => {
			this.#hasEvent = true;
			this.emit('event');
		};

		const hear = (_: string, name: string | null): void => {
			// It is the folder itself that has gone: another of its name must be watched anew.
			if (name === path.basename(folder)) {
				this.#watchers.get(folder)?.close();
				this.#watchers.delete(folder);
			}

			tell();
		};

		try {
			// A folder that has gone may give an error too, and is dropped after the next look.
			this.#watchers.set(folder, fs.watch(folder, {persistent: false}, hear).on('error', tell));
			return true;
		} catch {
			// What the system cannot watch stays as it was read.
			return false;
		}
	}
}
