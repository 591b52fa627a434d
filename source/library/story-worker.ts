import path from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';
import {Cache} from './cache.js';
import {createStoryService, type Request} from './story-service.js';

/** What the thread is started with. */
export type StorySettings = {readonly cacheFolder: string | undefined};

const {cacheFolder}: StorySettings = workerData;
const serve = createStoryService(
	cacheFolder === undefined ? undefined : new Cache(path.join(cacheFolder, 'terms')),
);
parentPort?.on('message', (request: Request) => parentPort?.postMessage(serve(request)));
