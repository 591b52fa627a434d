/** A function that remembers its last answer and gives it again for the same arguments. */
export const latest = <Arguments extends readonly unknown[], Result>(
	compute: (...args: Arguments) => Result,
): ((...args: Arguments) => Result) => {
	let known: {readonly args: Arguments; readonly result: Result} | undefined;
	return (...args) => {
		if (known === undefined || args.some((arg, index) => !Object.is(arg, known?.args[index]))) {
			known = {args, result: compute(...args)};
		}

		return known.result;
	};
};
