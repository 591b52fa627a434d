/**
 * A plugin that takes `process` for what it is, a global. To import it, Node first makes all that it has: the
 * streams of standard input, output and error too.
 */
export const globalProcess = () => ({
	name: 'global-process',
	transform: {
		filter: {code: /from 'node:process'/},
		handler: code =>
			code.replace(/^import (\S+) from 'node:process';/m, 'const $1 = globalThis.process;'),
	},
});
