import type {Worker} from 'node:worker_threads';
import {type Backend, createWorkerBackend} from './backend.js';

/** Is told the share that is done, 0 to 1. */
type OnProgress = (share: number) => void;

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

type Pending<Question, Answer> = {
	readonly question: Question;
	readonly onAnswer: (answer: Answer) => void;
	readonly onProgress: OnProgress;
};

/** Answers one question at a time, on a thread of its own if it takes long, so that nothing else has to wait. */
export class WorkerThread<Question, Answer> {
	readonly #answerer: Answerer<Question, Answer>;
	#backend: Backend<Question, Answer> | undefined;
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
		void this.#answer(pending);
		return () => {
			if (this.#pending === pending) {
				this.close();
			}
		};
	}

	/** Ends the thread, and what it is doing. */
	close(): void {
		this.#pending = undefined;
		this.#backend?.close();
		this.#backend = undefined;
	}

	async #answer(pending: Pending<Question, Answer>): Promise<void> {
		const {question} = pending;
		const {isQuick, answerHere} = this.#answerer;
		const isAwaited = () => this.#pending === pending;
		const tellShare: OnProgress = share => {
			if (isAwaited()) {
				pending.onProgress(share);
			}
		};
		const told = isQuick?.(question) ? undefined : await this.#answerElsewhere(question, tellShare);
		if (isAwaited()) {
			const answer = told ?? {answer: await answerHere(question, tellShare)};
			if (isAwaited()) {
				this.#pending = undefined;
				pending.onAnswer(answer.answer);
			}
		}
	}

	/** The answer of the other thread; undefined where it could not be started, has failed or was ended. */
	async #answerElsewhere(
		question: Question,
		onProgress: OnProgress,
	): Promise<{readonly answer: Answer} | undefined> {
		let backend = this.#backend;
		try {
			backend ??= createWorkerBackend<Question, Answer>(this.#answerer.start());
			this.#backend = backend;
			return {answer: await backend.tell(question, onProgress)};
		} catch {
			if (this.#backend === backend) {
				this.#backend = undefined;
			}

			return undefined;
		}
	}
}
