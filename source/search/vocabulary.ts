import {stemmer} from 'stemmer';
import {createEditDistance} from './edit-distance.js';
import {Groups} from './groups.js';
import {countMissing, letterSetOf} from './letter-set.js';
import {Numbers} from './numbers.js';
import {soundOf} from './sound.js';

/** A word that may be meant where another is written. */
export type NearWord = {
	readonly word: number;
	/** How likely one is written for the other: 1 where they are the same. */
	readonly likelihood: number;
};

// Likelihoods of one word being written for another: each edit, another form of the word,
// another spelling of the sound, and the beginning of a word with so many letters left to write.
const ofEdit = 0.02;
const ofForm = 0.1;
const ofSound = 0.002;
const ofBeginning = (left: number): number => 0.1 * 0.7 ** left;

/** How many edits a word of that many letters bears before it is another word. */
const editsBorne = (length: number): number =>
	length < 3 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;

/** The shortest beginning of a word that stands for it. */
const shortestBeginning = 2;

type Allow = (word: number, likelihood: number) => void;

/** The different words of a library, numbered as they are first met. */
export class Vocabulary {
	readonly keys: string[] = [];
	readonly #numbers = new Map<string, number>();
	/** For each length the words of that length, and beside them their letters. */
	readonly #byLength: {readonly words: Numbers; readonly letterSets: Numbers}[] = [];
	readonly #byBeginning = new Groups();
	readonly #byStem = new Groups();
	readonly #bySound = new Groups();

	/** The number of a word that the library has. */
	numberOf(key: string): number | undefined {
		return this.#numbers.get(key);
	}

	/** The number of a word, new or known. */
	add(key: string): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const word = this.keys.length;
		this.#numbers.set(key, word);
		this.keys.push(key);
		const ofLength = this.#byLength[key.length] ?? {
			words: new Numbers(),
			letterSets: new Numbers(),
		};
		ofLength.words.push(word);
		ofLength.letterSets.push(letterSetOf(key));
		this.#byLength[key.length] = ofLength;
		this.#byBeginning.add(key.slice(0, shortestBeginning));
		this.#byStem.add(stemmer(key));
		this.#bySound.add(soundOf(key));
		return word;
	}

	/**
	 * The words that may be meant by one.
	 * @param unfinished whether it may still be being written
	 */
	near(key: string, unfinished = false): NearWord[] {
		const likelihoods = new Map<number, number>();
		const allow = (word: number, likelihood: number): void => {
			if (likelihood > (likelihoods.get(word) ?? 0)) likelihoods.set(word, likelihood);
		};
		this.#misspelt(key, allow);
		this.#begun(key, unfinished, allow);
		for (const word of this.#byStem.of(stemmer(key))) allow(word, ofForm);
		for (const word of this.#bySound.of(soundOf(key))) allow(word, ofSound);
		return Array.from(likelihoods, ([word, likelihood]) => ({word, likelihood}));
	}

	/** The word that differs by the fewest edits, if by fewer than half of the letters. */
	nearest(key: string): string | undefined {
		const distance = createEditDistance(key);
		let fewest = key.length / 2;
		let nearest: string | undefined;
		for (const other of this.keys) {
			if (Math.abs(other.length - key.length) >= fewest) continue;
			const {whole} = distance(other);
			if (whole < fewest) [fewest, nearest] = [whole, other];
		}
		return nearest;
	}

	/** Words that differ by few edits. */
	#misspelt(key: string, allow: Allow): void {
		const borne = editsBorne(key.length);
		const distance = createEditDistance(key);
		const letters = letterSetOf(key);
		for (let length = key.length - borne; length <= key.length + borne; length++) {
			const ofLength = this.#byLength[length];
			if (ofLength === undefined) continue;
			const words = ofLength.words.view();
			const letterSets = ofLength.letterSets.view();
			for (let i = 0; i < words.length; i++) {
				// Each edit brings in one letter and takes one away, at most.
				const others = letterSets[i] ?? 0;
				if (countMissing(letters, others) > borne) continue;
				if (countMissing(others, letters) > borne) continue;
				const word = words[i] ?? 0;
				const {whole} = distance(this.keys[word] ?? '');
				if (whole <= borne) allow(word, ofEdit ** whole);
			}
		}
	}

	/** Longer words that begin so, or nearly so where one is still writing. */
	#begun(key: string, unfinished: boolean, allow: Allow): void {
		if (key.length < shortestBeginning) return;
		const borne = unfinished ? Math.min(1, editsBorne(key.length) - 1) : 0;
		const distance = createEditDistance(key);
		for (const word of this.#byBeginning.of(key.slice(0, shortestBeginning))) {
			const other = this.keys[word] ?? '';
			const left = other.length - key.length;
			if (left <= 0) continue;
			const edits = other.startsWith(key) ? 0 : borne > 0 ? distance(other).beginning : Infinity;
			if (edits <= borne) allow(word, ofBeginning(left) * ofEdit ** edits);
		}
	}
}
