import {parentPort} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import {compare} from './compare.js';

parentPort?.on('message', ([left, right]: readonly [Article, Article]) =>
	parentPort?.postMessage(compare(left, right)),
);
