import {parentPort} from 'node:worker_threads';
import {giveWay} from '../give-way.js';
import {createStoryService, type Request} from './story-service.js';

giveWay();
const serve = createStoryService();
parentPort?.on('message', (request: Request) => parentPort?.postMessage(serve(request)));
