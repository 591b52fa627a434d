import {setFlagsFromString} from 'node:v8';

/** Has V8 compile all functions of a module with it: they are kept with it where Node keeps what is compiled. */
export const compileAtOnce = (): void => setFlagsFromString('--no-lazy');

/** Has V8 compile a function when it is called, as it does by itself. */
export const compileWhenCalled = (): void => setFlagsFromString('--lazy');

/**
 * Has V8 make a pattern ready once, as machine code. By itself it makes another form first, to be interpreted,
 * which pays for patterns that are tried a single time. This cannot be set back, as V8 would then look for
 * that form; and threads that start after it, as for a folder that is named by mistake, take longer to start.
 */
export const compilePatternsOnce = (): void => setFlagsFromString('--no-regexp-tier-up');
