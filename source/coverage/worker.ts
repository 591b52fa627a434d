import {parentPort} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import {findCoverage} from './find-coverage.js';

parentPort?.on('message', (articles: readonly Article[]) =>
	parentPort?.postMessage(findCoverage(articles)),
);
