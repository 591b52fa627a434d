import {Numbers} from './numbers.js';

const none = -1;

/** Words grouped by something that they share, each in one group or none. */
export class Groups {
	readonly #lastOf = new Map<string, number>();
	/** For each word the one before it in its group. */
	readonly #before = new Numbers();

	/** Puts the next word, by number, into a group. */
	add(group: string | undefined): void {
		const word = this.#before.length;
		this.#before.push(this.#lastWordOf(group));
		if (group !== undefined) this.#lastOf.set(group, word);
	}

	/** The words of a group, the last first. */
	*of(group: string | undefined): Generator<number> {
		const before = this.#before.view();
		for (let word = this.#lastWordOf(group); word !== none; word = before[word] ?? none) {
			yield word;
		}
	}

	#lastWordOf(group: string | undefined): number {
		return (group === undefined ? undefined : this.#lastOf.get(group)) ?? none;
	}
}
