import type {Terms} from './terms.js';

/** The terms of a report by their numbers in a table; the three arrays run side by side. */
export type NumberedTerms = {
	readonly numbers: Int32Array;
	/** In how many sentences of the report each stands. */
	readonly sentences: Int32Array;
	/** 1 for a detail, 0 for a word. */
	readonly isDetail: Uint8Array;
};

/** Numbers the terms of a library, so that those of many reports take little room. */
export class TermTable {
	readonly #numbers = new Map<string, number>();

	/** How many different terms there are. */
	get size(): number {
		return this.#numbers.size;
	}

	/** Numbers the terms of a report: those that are new, and those that others have too. */
	number(terms: Terms): NumberedTerms {
		const numbers = new Int32Array(terms.size);
		const sentences = new Int32Array(terms.size);
		const isDetail = new Uint8Array(terms.size);
		let place = 0;
		for (const [term, {kind, sentences: spread}] of terms) {
			numbers[place] = this.#numberOf(term);
			sentences[place] = spread;
			isDetail[place] = kind === 'detail' ? 1 : 0;
			place++;
		}

		return {numbers, sentences, isDetail};
	}

	#numberOf(term: string): number {
		const known = this.#numbers.get(term);
		if (known !== undefined) {
			return known;
		}

		const number = this.#numbers.size;
		this.#numbers.set(term, number);
		return number;
	}
}
