/** What is being done for a reader at the moment, and can be stopped. */
export class WorkAtHand {
	#stop: () => void = () => {};

	/** Puts other work in the place of what was done before; settles when that is stopped. */
	begin(): Promise<'stopped'> {
		return new Promise(resolve => {
			this.#stop = () => resolve('stopped');
		});
	}

	stop(): void {
		this.#stop();
	}
}
