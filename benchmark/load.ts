import os from 'node:os';

/** How many programs wanted the machine's processors in the last minute: what was measured is slower by that. */
export const load = (): string =>
	`load ${os.loadavg()[0]?.toFixed(1)} on ${os.availableParallelism()} processors`;
