/** Whole numbers in a row that grows. */
export class Numbers {
	#values = new Int32Array(16);
	length = 0;

	push(value: number): void {
		if (this.length === this.#values.length) {
			const grown = new Int32Array(this.length * 2);
			grown.set(this.#values);
			this.#values = grown;
		}
		this.#values[this.length++] = value;
	}

	/** The numbers from a place up to, not with, another: no copy. */
	view(start = 0, end = this.length): Int32Array {
		return this.#values.subarray(start, end);
	}
}
