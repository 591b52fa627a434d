import vm from 'node:vm';

/** Thrown where something has taken as long as it may. */
export class TimeLimitError extends Error {
	override readonly name = 'TimeLimitError';
}

/** In milliseconds: nobody waits longer for a report before they take the program for hung. */
const limit = 2000;

const call = new vm.Script('work()');
// Its making takes longer than reading a plain text, which needs none.
let context: {work?: () => unknown} | undefined;

/**
 * Does what may take for ever with input that was made for that, and breaks it off in time: whatever
 * runs, loops and regular expressions alike.
 * @throws {TimeLimitError}
 */
export function withinTime<Result>(work: () => Result, timeout = limit): Result {
	context ??= vm.createContext({});
	context.work = work;
	try {
		return call.runInContext(context, {timeout}) as Result;
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimeLimitError() : error;
	}
}
