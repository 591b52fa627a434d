import {Numbers} from './numbers.js';
import {Vocabulary} from './vocabulary.js';
import {keyOf, writtenWord} from './words.js';

/** For each word of the vocabulary, from `starts[word]` to `starts[word + 1]`, the texts it stands in. */
type Holders = {readonly starts: Int32Array; readonly texts: Int32Array};

/** Which word stands where. Texts are numbered as they are added. */
export class WordIndex {
	readonly vocabulary = new Vocabulary();
	readonly #asWritten = new Map<string, number>();
	/** The words of all texts, one text after the other. */
	readonly #words = new Numbers();
	readonly #starts = new Numbers();
	#holders: Holders | undefined;

	/** How many texts there are. */
	get size(): number {
		return this.#starts.length;
	}

	/** How many words stand in the texts. */
	get length(): number {
		return this.#words.length;
	}

	add(text: string): void {
		this.#holders = undefined;
		this.#starts.push(this.#words.length);
		for (const written of text.match(writtenWord) ?? []) {
			let word = this.#asWritten.get(written);
			if (word === undefined) {
				word = this.vocabulary.add(keyOf(written));
				this.#asWritten.set(written, word);
			}
			this.#words.push(word);
		}
	}

	/** The words of a text, in order. */
	wordsOf(text: number): Int32Array {
		const [start, end] = this.#starts.view(text, Math.min(text + 2, this.size));
		return this.#words.view(start, end);
	}

	/** The texts that a word stands in, ascending, each as often as the word stands in it. */
	holdersOf(word: number): Int32Array {
		this.#holders ??= this.#sortByWord();
		const {starts, texts} = this.#holders;
		return texts.subarray(starts[word], starts[word + 1]);
	}

	/** How much of all that is written is this word: 0 to 1. */
	shareOf(word: number): number {
		return this.holdersOf(word).length / this.#words.length;
	}

	/** A counting sort: quick enough to be done anew whenever texts have been added. */
	#sortByWord(): Holders {
		const words = this.#words.view();
		const starts = new Int32Array(this.vocabulary.keys.length + 1);
		for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
		for (let word = 1; word < starts.length; word++) {
			starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
		}
		const next = starts.slice();
		const texts = new Int32Array(words.length);
		for (let text = 0; text < this.size; text++) {
			for (const word of this.wordsOf(text)) {
				const place = next[word] ?? 0;
				texts[place] = text;
				next[word] = place + 1;
			}
		}
		return {starts, texts};
	}
}
