import {parentPort} from 'node:worker_threads';

// Milliseconds: oftener nobody looks.
const tellEvery = 100;

let told = Number.NEGATIVE_INFINITY;

/** Posts the share that is done, 0 to 1, to the thread that has started this one; not every time. */
export const tellShare = (share: number): void => {
	if (performance.now() - told > tellEvery) {
		told = performance.now();
		parentPort?.postMessage(share);
	}
};
