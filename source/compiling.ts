import {setFlagsFromString} from 'node:v8';

/** Has V8 compile all functions of a module with it: they are kept with it where Node keeps what is compiled. */
export const compileAtOnce = (): void => setFlagsFromString('--no-lazy');

/** Has V8 compile a function when it is called, as it does by itself. */
export const compileWhenCalled = (): void => setFlagsFromString('--lazy');
