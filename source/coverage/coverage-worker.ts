import {parentPort} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import {findCoverageGradually} from './find-coverage.js';

// Milliseconds: oftener nobody looks.
const tellEvery = 100;

parentPort?.on('message', async (articles: readonly Article[]) => {
	let told = Number.NEGATIVE_INFINITY;
	const coverage = await findCoverageGradually(articles, share => {
		if (performance.now() - told > tellEvery) {
			told = performance.now();
			parentPort?.postMessage(share);
		}
	});
	parentPort?.postMessage(coverage);
});
