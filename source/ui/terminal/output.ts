import type {WriteStream} from 'node:tty';
import {condense} from './condense.js';
import type {StandIns} from './stand-ins.js';

/** A terminal to which Ink's frames are written in fewer bytes, with lines in the place of what stands for them. */
export const condensedOutput = (terminal: WriteStream, standIns: StandIns): WriteStream => {
	const write = (data: string | Uint8Array, ...rest: never[]): boolean =>
		terminal.write(typeof data === 'string' ? condense(standIns.replaceIn(data)) : data, ...rest);
	return new Proxy(terminal, {
		get: (_, property) => {
			const value = property === 'write' ? write : Reflect.get(terminal, property);
			return typeof value === 'function' ? value.bind(terminal) : value;
		},
	});
};
