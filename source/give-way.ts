import os from 'node:os';
import process from 'node:process';

/** How much later than others this thread may come to a processor: 0 to 19. */
const niceness = 5;

/** Lets the thread that answers keys go before this one, where a system tells threads apart: on Linux. */
export const giveWay = (): void => {
	if (process.platform === 'linux') {
		os.setPriority(niceness);
	}
};
