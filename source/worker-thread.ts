import type {Worker} from 'node:worker_threads';

/** A module that answers each message with one message, and how to answer without it. */
export type Answerer<Question, Answer> = {
	readonly start: () => Worker;
	/** Answers on this thread, where no other can be started. */
	readonly answerHere: (question: Question) => Promise<Answer>;
};

type Pending<Question, Answer> = {
	readonly question: Question;
	readonly onAnswer: (answer: Answer) => void;
};

/** Answers one question at a time on a thread of its own, so that nothing else has to wait. */
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
	ask(question: Question, onAnswer: (answer: Answer) => void): () => void {
		const pending = {question, onAnswer};
		this.#pending = pending;
		this.#worker ??= this.#open();
		this.#worker.postMessage(question);
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
		worker.on('message', (answer: Answer) => this.#tell(answer));
		worker.on('error', () => void this.#answerHere());
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
		this.#worker = undefined;
		if (pending !== undefined) {
			const answer = await this.#answerer.answerHere(pending.question);
			if (pending === this.#pending) {
				this.#tell(answer);
			}
		}
	}
}
