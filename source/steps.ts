/** Work in steps of a few milliseconds: yields the share that is done, 0 to 1, and returns the result. */
export type Steps<Result> = Generator<number, Result>;

const longestFreeze = 12;

/** Pauses in which others work; one is due when they have waited for some milliseconds. */
export const createPauses = () => {
	let resumed = performance.now();
	return {
		isDue: (): boolean => performance.now() - resumed > longestFreeze,
		take: async (): Promise<void> => {
			await new Promise(resolve => setImmediate(resolve));
			resumed = performance.now();
		},
	};
};

/** Does all steps at once. */
export const finish = <Result>(steps: Steps<Result>): Result => {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
};

/**
 * Does the steps and lets others work in between.
 * @param onProgress Is told the share that is done.
 */
export const finishGradually = async <Result>(
	steps: Steps<Result>,
	onProgress: (share: number) => void = () => {},
): Promise<Result> => {
	const pauses = createPauses();
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}

		if (pauses.isDue()) {
			onProgress(step.value);
			await pauses.take();
		}
	}
};

/** The same steps as a part of longer work, from one share of it to another. */
export function* partOf<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}

		yield from + (to - from) * step.value;
	}
}
