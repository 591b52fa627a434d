import type {Worker} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import {type PackedArticle, packArticle} from '../article/packed.js';
import {type Backend, createLocalBackend, createWorkerBackend} from '../backend.js';
import {startWorker} from '../start-worker.js';
import {createService, type Reply, type Request} from './service.js';

/** What a query has found so far. */
export type Answer = Reply & {
	/** Whether everything there is has been searched. */
	readonly complete: boolean;
};

/** A query, and what has been said to it. */
type Question = {
	readonly query: string;
	readonly limit: number;
	readonly onAnswer: (answer: Answer) => void;
	/** How many articles the last answer knew, and when it was given. */
	answered: {readonly articles: number; readonly at: number} | undefined;
};

/** With more sentences than that, taking them in or a query could take longer than a frame. */
const fewSentences = 1000;
/** Bytes of sentences taken in at once: some milliseconds of work. */
const batchSize = 80_000;
/** Milliseconds after which a query is answered anew while articles are being taken in. */
const answerEvery = 250;

/**
 * A search that nobody waits for: it takes in articles little by little, answers in between, and
 * leaves this thread when there is much to search, if it can.
 */
export class SearchClient {
	readonly #start: () => Worker;
	#articles: readonly Article[] = [];
	/** How many of the articles the backend has. */
	#taken = 0;
	/** Whether it has articles that are gone. */
	#isStale = false;
	#backend: Backend<Request, Reply> = createLocalBackend(createService());
	#place: 'here' | 'worker' | 'here for good' = 'here';
	#question: Question | undefined;
	#isWorking = false;

	constructor(start = () => startWorker('search-worker.js')) {
		this.#start = start;
	}

	/** Makes these what is searched: takes in those that are new, or all anew where some are gone. */
	update(articles: readonly Article[]): void {
		const now = new Set(articles);
		const isGone = this.#articles.some(article => !now.has(article));
		const kept = new Set(isGone ? [] : this.#articles);
		this.#articles = [...kept, ...articles.filter(article => !kept.has(article))];
		this.#isStale ||= isGone;
		void this.#work();
	}

	/**
	 * Answers a query from what has been taken in by then, and again while more is, until another
	 * query overtakes it: what the overtaken one would have found is never told.
	 */
	search(query: string, limit: number, onAnswer: (answer: Answer) => void): void {
		this.#question = {query, limit, onAnswer, answered: undefined};
		void this.#work();
	}

	/** Ends the search; no query is answered any more. */
	close(): void {
		this.#question = undefined;
		this.#articles = [];
		this.#backend.close();
	}

	async #work(): Promise<void> {
		if (this.#isWorking) return;
		this.#isWorking = true;
		try {
			for (let isDone = false; !isDone; ) isDone = await this.#step();
		} finally {
			this.#isWorking = false;
		}
	}

	/** Does what is most urgent; true where nothing is left to do. */
	async #step(): Promise<boolean> {
		if (this.#place === 'here' && this.#isMuch()) this.#moveToWorker();
		try {
			if (this.#isStale) await this.#clear();
			else if (this.#question && this.#isDue(this.#question)) await this.#answer(this.#question);
			else if (this.#taken < this.#articles.length) await this.#takeIn();
			else return true;
		} catch (error) {
			if (this.#place !== 'worker') throw error;
			this.#moveHere();
		}

		return false;
	}

	#isMuch(): boolean {
		let sentences = 0;
		return this.#articles.some(article => {
			sentences += article.sentences.length;
			return sentences > fewSentences;
		});
	}

	#isComplete(): boolean {
		return this.#taken === this.#articles.length && !this.#isStale;
	}

	#isDue({answered}: Question): boolean {
		if (answered === undefined) return true;
		if (answered.articles === this.#taken) return false;
		return this.#isComplete() || performance.now() - answered.at > answerEvery;
	}

	async #answer(question: Question): Promise<void> {
		const {query, limit, onAnswer} = question;
		const reply = await this.#backend.tell({type: 'search', query, limit});
		if (this.#question !== question) return;
		question.answered = {articles: this.#taken, at: performance.now()};
		onAnswer({...reply, complete: this.#isComplete()});
	}

	async #clear(): Promise<void> {
		this.#isStale = false;
		this.#taken = 0;
		// What was found stays on the screen until more than nothing is taken in.
		if (this.#question?.answered) this.#question.answered = {articles: -1, at: performance.now()};
		await this.#backend.tell({type: 'clear'});
	}

	async #takeIn(): Promise<void> {
		const batch: PackedArticle[] = [];
		for (let bytes = 0; bytes < batchSize; ) {
			const article = this.#articles[this.#taken + batch.length];
			if (article === undefined) break;
			const packed = packArticle(article);
			batch.push(packed);
			bytes += packed.sentences.length;
		}

		await this.#backend.tell({type: 'add', articles: batch});
		this.#taken += batch.length;
	}

	#moveToWorker(): void {
		try {
			this.#move('worker', createWorkerBackend(this.#start()));
		} catch {
			this.#place = 'here for good';
		}
	}

	#moveHere(): void {
		this.#move('here for good', createLocalBackend(createService()));
	}

	#move(place: 'worker' | 'here for good', backend: Backend<Request, Reply>): void {
		this.#backend.close();
		this.#backend = backend;
		this.#place = place;
		this.#taken = 0;
		this.#isStale = false;
	}
}
