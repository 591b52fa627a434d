import os from 'node:os';
import process from 'node:process';

/** By how many steps of 20 this thread comes later to a processor: as many as what `nice` starts. */
const steps = 10;
const last = 19;

/** Lets the thread that answers keys go before this one, where a system tells threads apart: on Linux. */
export const giveWay = (): void => {
	if (process.platform === 'linux') {
		os.setPriority(Math.min(last, os.getPriority() + steps));
	}
};
