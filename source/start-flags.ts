import {setFlagsFromString} from 'node:v8';

/** Sets V8 to what makes the program start sooner. For modules that are loaded from then on. */
export const setStartFlags = (): void => {
	// Most patterns are tried on a few lines. V8 would make each ready twice, and take longer over its
	// interpreter's form than over machine code.
	setFlagsFromString('--no-regexp-tier-up');
	// All functions of a module are compiled with it, and kept with it where Node keeps what it has compiled.
	setFlagsFromString('--no-lazy');
};

/** Sets V8 back. */
export const clearStartFlags = (): void => {
	setFlagsFromString('--regexp-tier-up');
	setFlagsFromString('--lazy');
};
