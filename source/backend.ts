import {setImmediate} from 'node:timers/promises';
import type {Worker} from 'node:worker_threads';

/** What does work for this thread, on whatever thread it does it. It is told one thing at a time. */
export type Backend<Request, Reply> = {
	/** Rejects where the thread has failed; it will not reply any more then. */
	tell(request: Request): Promise<Reply>;
	close(): void;
};

/** Works on this thread, and lets others work before each request. */
export const createLocalBackend = <Request, Reply>(
	serve: (request: Request) => Reply,
): Backend<Request, Reply> => ({
	async tell(request) {
		await setImmediate();
		return serve(request);
	},
	close() {},
});

/** Works on a thread of its own, which does not keep the program from ending. */
export const createWorkerBackend = <Request, Reply>(worker: Worker): Backend<Request, Reply> => {
	let failure: Error | undefined;
	let settle: {resolve(reply: Reply): void; reject(error: Error): void} | undefined;
	const fail = (error: Error): void => {
		failure ??= error;
		settle?.reject(failure);
	};
	worker.on('message', (reply: Reply) => settle?.resolve(reply));
	worker.on('error', fail);
	worker.on('messageerror', fail);
	worker.on('exit', () => fail(new Error('The thread has ended')));
	// Only now: to listen for messages would keep the program from ending again.
	worker.unref();
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
