/** A fitted logistic regression: log odds are `bias` plus the sum of `weights` times the values. */
export type Logistic = {readonly bias: number; readonly weights: readonly number[]};

export type Example = {
	readonly values: readonly number[];
	readonly label: 0 | 1;
	/** How much it counts beside the others. */
	readonly weight: number;
};

const rounds = 25;
const longestStep = 2;

const solve = (matrix: Float64Array[], target: Float64Array): Float64Array => {
	const size = target.length;
	for (let pivot = 0; pivot < size; pivot++) {
		const row = matrix[pivot] as Float64Array;
		const scale = 1 / (row[pivot] || 1e-12);
		for (let other = pivot + 1; other < size; other++) {
			const below = matrix[other] as Float64Array;
			const factor = (below[pivot] ?? 0) * scale;
			if (factor !== 0) {
				for (let at = pivot; at < size; at++) {
					below[at] = (below[at] ?? 0) - factor * (row[at] ?? 0);
				}

				target[other] = (target[other] ?? 0) - factor * (target[pivot] ?? 0);
			}
		}
	}

	const solution = new Float64Array(size);
	for (let at = size - 1; at >= 0; at--) {
		const row = matrix[at] as Float64Array;
		let sum = target[at] ?? 0;
		for (let later = at + 1; later < size; later++) {
			sum -= (row[later] ?? 0) * (solution[later] ?? 0);
		}

		solution[at] = sum / (row[at] || 1e-12);
	}

	return solution;
};

/**
 * Fits by Newton's method, with a ridge penalty on the weights: of standardised values, or of values as they
 * are, which holds back those that are seldom other than zero. Deterministic.
 */
export const fitLogistic = (
	examples: readonly Example[],
	ridge: number,
	isStandardised = true,
): Logistic => {
	const size = examples[0]?.values.length ?? 0;
	const count = examples.reduce((sum, {weight}) => sum + weight, 0);
	const means = new Float64Array(size);
	const spreads = new Float64Array(size);
	for (const {values, weight} of examples) {
		values.forEach((value, k) => {
			means[k] = (means[k] ?? 0) + (weight * value) / count;
		});
	}

	for (const {values, weight} of examples) {
		values.forEach((value, k) => {
			spreads[k] = (spreads[k] ?? 0) + (weight * (value - (means[k] ?? 0)) ** 2) / count;
		});
	}

	const scales = spreads.map(spread => (isStandardised ? 1 / (Math.sqrt(spread) || 1) : 1));
	const rows = examples.map(({values}) => {
		const row = new Float64Array(size + 1);
		values.forEach((value, k) => {
			row[k] = (value - (means[k] ?? 0)) * (scales[k] ?? 1);
		});
		row[size] = 1;
		return row;
	});
	const beta = new Float64Array(size + 1);
	for (let round = 0; round < rounds; round++) {
		const gradient = new Float64Array(size + 1);
		const hessian = Array.from({length: size + 1}, () => new Float64Array(size + 1));
		for (const [index, row] of rows.entries()) {
			let odds = 0;
			for (let k = 0; k <= size; k++) {
				odds += (beta[k] ?? 0) * (row[k] ?? 0);
			}

			const probability = 1 / (1 + Math.exp(-odds));
			const example = examples[index]?.weight ?? 1;
			const residual = example * ((examples[index]?.label ?? 0) - probability);
			const weight = example * Math.max(probability * (1 - probability), 1e-9);
			for (let k = 0; k <= size; k++) {
				const value = row[k] ?? 0;
				gradient[k] = (gradient[k] ?? 0) + residual * value;
				const line = hessian[k] as Float64Array;
				for (let m = 0; m <= k; m++) {
					line[m] = (line[m] ?? 0) + weight * value * (row[m] ?? 0);
				}
			}
		}

		for (let k = 0; k <= size; k++) {
			const penalty = k < size ? ridge : 1e-6;
			gradient[k] = (gradient[k] ?? 0) - (k < size ? ridge * (beta[k] ?? 0) : 0);
			const line = hessian[k] as Float64Array;
			line[k] = (line[k] ?? 0) + penalty;
			for (let m = 0; m < k; m++) {
				(hessian[m] as Float64Array)[k] = line[m] ?? 0;
			}
		}

		const step = solve(hessian, gradient);
		for (let k = 0; k <= size; k++) {
			beta[k] = (beta[k] ?? 0) + Math.max(-longestStep, Math.min(longestStep, step[k] ?? 0));
		}

		if (step.every(length => Math.abs(length) < 1e-7)) {
			break;
		}
	}

	const weights = Array.from(scales, (scale, k) => (beta[k] ?? 0) * scale);
	const bias = weights.reduce((sum, weight, k) => sum - weight * (means[k] ?? 0), beta[size] ?? 0);
	return {bias, weights};
};
