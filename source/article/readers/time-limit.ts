import vm from 'node:vm';
import {TimeLimitError} from './time-limit-error.js';

/** In milliseconds: nobody waits longer for a report before they take the program for hung. */
const patience = 2000;

const call = new vm.Script('work()');
// Its making takes longer than reading a plain text, which needs none.
let context: {work?: () => unknown} | undefined;

/** In milliseconds of the processor, of all threads together. */
const processorTime = (since: NodeJS.CpuUsage): number => {
	const {user, system} = process.cpuUsage(since);
	return (user + system) / 1000;
};

/**
 * Does what may take for ever with input that was made for that, and breaks it off in time: whatever
 * runs, loops and regular expressions alike. Where it did not get nearly all of the time, because the
 * processor was busy with other work or the machine slept, it is done again with twice as much.
 * @param limit In milliseconds of the processor.
 * @throws {TimeLimitError}
 */
export const withinTime = <Result>(work: () => Result, limit = patience): Result => {
	context ??= vm.createContext({});
	for (let timeout = limit; ; timeout *= 2) {
		const start = process.cpuUsage();
		context.work = work;
		try {
			return call.runInContext(context, {timeout}) as Result;
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
				throw error;
			}

			if (processorTime(start) > limit * 0.9) {
				throw new TimeLimitError();
			}
		}
	}
};
