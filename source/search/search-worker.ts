import {parentPort} from 'node:worker_threads';
import {createService, type Request} from './service.js';

const serve = createService();
parentPort?.on('message', (request: Request) => parentPort?.postMessage(serve(request)));
