// For private use: no more than a program makes of them.
const first = 0xe000;
const most = 2000;

const anyStandIn = new RegExp(
	`[${String.fromCharCode(first)}-${String.fromCharCode(first + most - 1)}]`,
	'g',
);

/**
 * Characters that stand for whole lines. Ink takes every line of every frame apart, character by
 * character; of one that is given to it as a single character, it has only to tell whether it changes.
 */
export class StandIns {
	/** The character of each line, the one asked for longest ago first. */
	readonly #characters = new Map<string, string>();
	readonly #lines = new Map<string, string>();

	/** The character that stands for a line, until so many others have been asked for as no screen holds. */
	for(line: string): string {
		const character = this.#characters.get(line) ?? this.#next();
		this.#characters.delete(line);
		this.#characters.set(line, character);
		this.#lines.set(character, line);
		return character;
	}

	/** A frame with the lines in the place of the characters. */
	replaceIn(frame: string): string {
		return frame.replace(anyStandIn, character => this.#lines.get(character) ?? character);
	}

	#next(): string {
		const [oldest] = this.#characters;
		if (oldest === undefined || this.#characters.size < most) {
			return String.fromCharCode(first + this.#characters.size);
		}

		const [line, character] = oldest;
		this.#characters.delete(line);
		return character;
	}
}
