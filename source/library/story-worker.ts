import {parentPort} from 'node:worker_threads';
import {giveWay} from '../give-way.js';
import {tellShare} from '../tell-share.js';
import {createStoryService, type Request} from './story-service.js';

giveWay();
const serve = createStoryService();
parentPort?.on('message', async (request: Request) =>
	parentPort?.postMessage(await serve(request, tellShare)),
);
