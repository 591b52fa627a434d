import {parentPort} from 'node:worker_threads';
import {createStoryService, type Request} from './story-service.js';

const serve = createStoryService();
parentPort?.on('message', (request: Request) => parentPort?.postMessage(serve(request)));
