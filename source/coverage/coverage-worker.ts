import {parentPort} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import {tellShare} from '../tell-share.js';
import {findCoverageGradually} from './find-coverage.js';

parentPort?.on('message', async (articles: readonly Article[]) =>
	parentPort?.postMessage(await findCoverageGradually(articles, tellShare)),
);
