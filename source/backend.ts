import {setImmediate} from 'node:timers/promises';
import type {Worker} from 'node:worker_threads';

/** What does work for this thread, on whatever thread it does it. It is told one thing at a time. */
export type Backend<Request, Reply> = {
	/**
	 * Rejects where the thread has failed; it will not reply any more then.
	 * @param onProgress Is told the share that is done, 0 to 1, where the thread posts it before its reply.
	 */
	tell(request: Request, onProgress?: (share: number) => void): Promise<Reply>;
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

type Pending<Reply> = {
	readonly resolve: (reply: Reply) => void;
	readonly reject: (error: Error) => void;
	readonly onProgress: ((share: number) => void) | undefined;
};

/** Works on a thread of its own, which does not keep the program from ending. */
export const createWorkerBackend = <Request, Reply>(worker: Worker): Backend<Request, Reply> => {
	let failure: Error | undefined;
	let pending: Pending<Reply> | undefined;
	const fail = (error: Error): void => {
		failure ??= error;
		pending?.reject(failure);
	};
	worker.on('message', (message: number | Reply) => {
		if (typeof message === 'number') {
			pending?.onProgress?.(message);
		} else {
			pending?.resolve(message);
		}
	});
	worker.on('error', fail);
	worker.on('messageerror', fail);
	worker.on('exit', () => fail(new Error('The thread has ended')));
	// Only now: to listen for messages would keep the program from ending again.
	worker.unref();
	return {
		tell: (request, onProgress) =>
			new Promise((resolve, reject) => {
				if (failure) {
					reject(failure);
					return;
				}

				pending = {resolve, reject, onProgress};
				worker.postMessage(request);
			}),
		close() {
			void worker.terminate();
		},
	};
};
