import type {Worker} from 'node:worker_threads';

/**
 * A module that answers each message with one message, and how to answer without it. Before the answer
 * it may post which share is done: a number from 0 to 1.
 */
export type Answerer<Question, Answer> = {
	readonly start: () => Worker;
	/** Whether a question is answered sooner than a thread starts; none is, unless given. */
	readonly isQuick?: (question: Question) => boolean;
	/** Answers on this thread: what is quick, and everything where no other can be started. */
	readonly answerHere: (question: Question, onProgress: OnProgress) => Promise<Answer>;
};

/** Is told the share that is done, 0 to 1. */
type OnProgress = (share: number) => void;

type Pending<Question, Answer> = {
	readonly question: Question;
	readonly onAnswer: (answer: Answer) => void;
	readonly onProgress: OnProgress;
};

/** Answers one question at a time, on a thread of its own if it takes long, so that nothing else has to wait. */
export class WorkerThread<Question, Answer> {
	readonly #answerer: Answerer<Question, Answer>;
	#worker: Worker | undefined;
	#pending: Pending<Question, Answer> | undefined;

	constructor(answerer: Answerer<Question, Answer>) {
		this.#answerer = answerer;
	}

	/**
	 * Asks a question. Abandon it before you ask the next one.
	 * @returns Abandons the question: if it is not answered yet, nothing is told any more.
	 */
	ask(
		question: Question,
		onAnswer: (answer: Answer) => void,
		onProgress: OnProgress = () => {},
	): () => void {
		const pending = {question, onAnswer, onProgress};
		this.#pending = pending;
		if (this.#answerer.isQuick?.(question)) {
			void this.#answerHere();
		} else {
			this.#worker ??= this.#open();
			this.#worker.postMessage(question);
		}

		return () => {
			if (this.#pending === pending) {
				this.close();
			}
		};
	}

	/** Ends the thread, and what it is doing. */
	close(): void {
		this.#pending = undefined;
		void this.#worker?.terminate();
		this.#worker = undefined;
	}

	#open(): Worker {
		const worker = this.#answerer.start();
		worker.on('message', (message: number | Answer) => {
			if (typeof message === 'number') {
				this.#pending?.onProgress(message);
			} else {
				this.#tell(message);
			}
		});
		worker.on('error', () => {
			this.#worker = undefined;
			void this.#answerHere();
		});
		// Only now: to listen for messages would keep the program from ending again.
		worker.unref();
		return worker;
	}

	#tell(answer: Answer): void {
		const pending = this.#pending;
		this.#pending = undefined;
		pending?.onAnswer(answer);
	}

	async #answerHere(): Promise<void> {
		const pending = this.#pending;
		if (pending !== undefined) {
			const answer = await this.#answerer.answerHere(pending.question, share => {
				if (pending === this.#pending) {
					pending.onProgress(share);
				}
			});
			if (pending === this.#pending) {
				this.#tell(answer);
			}
		}
	}
}
