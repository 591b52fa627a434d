/** For each term the reports that have it, with its weight there: an inverted index that is being filled. */
export class Postings {
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;
	readonly #reports: Int32Array;
	readonly #weights: Float64Array;

	/** @param counts How many reports will be posted for each term. */
	constructor(counts: Int32Array) {
		this.#starts = new Int32Array(counts.length);
		let total = 0;
		for (const [term, count] of counts.entries()) {
			this.#starts[term] = total;
			total += count;
		}

		this.#ends = this.#starts.slice();
		this.#reports = new Int32Array(total);
		this.#weights = new Float64Array(total);
	}

	/** Adds to the sums of all reports posted for a term. */
	addTo(sums: Float64Array, term: number, weight: number): void {
		const end = this.#ends[term] ?? 0;
		for (let place = this.#starts[term] ?? 0; place < end; place++) {
			const report = this.#reports[place] ?? 0;
			sums[report] = (sums[report] ?? 0) + weight * (this.#weights[place] ?? 0);
		}
	}

	post(term: number, report: number, weight: number): void {
		const end = this.#ends[term] ?? 0;
		this.#reports[end] = report;
		this.#weights[end] = weight;
		this.#ends[term] = end + 1;
	}
}
