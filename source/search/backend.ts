import {setImmediate} from 'node:timers/promises';
import type {Worker} from 'node:worker_threads';
import {createService, type Reply, type Request} from './service.js';

/** A thread that a search runs on. It is told one thing at a time. */
export type Backend = {
	/** Rejects where the thread has failed; it will not reply any more then. */
	tell(request: Request): Promise<Reply>;
	close(): void;
};

/** Runs on this thread, and lets others work before each request. */
export const createLocalBackend = (): Backend => {
	const serve = createService();
	return {
		async tell(request) {
			await setImmediate();
			return serve(request);
		},
		close() {},
	};
};

/** Runs on a thread of its own, which does not keep the program from ending. */
export const createWorkerBackend = (worker: Worker): Backend => {
	let failure: Error | undefined;
	let settle: {resolve(reply: Reply): void; reject(error: Error): void} | undefined;
	const fail = (error: Error): void => {
		failure ??= error;
		settle?.reject(failure);
	};
	worker.unref();
	worker.on('message', (reply: Reply) => settle?.resolve(reply));
	worker.on('error', fail);
	worker.on('messageerror', fail);
	worker.on('exit', () => fail(new Error('The search thread has ended')));
	return {
		tell: request =>
			new Promise((resolve, reject) => {
				if (failure) {
					reject(failure);
					return;
				}

				settle = {resolve, reject};
				worker.postMessage(request);
			}),
		close() {
			void worker.terminate();
		},
	};
};
