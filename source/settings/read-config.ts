import path from 'node:path';
import type {Config} from './config.js';
import {readSmallFile} from './read-small-file.js';

/** What a config file asks for, and what is wrong with it, in one line. */
export type ReadConfig = {readonly config: Config; readonly problem: string | undefined};

/** Reads a config file; where there is none, nothing is asked for. Never throws. */
export const readConfig = async (file: string): Promise<ReadConfig> => {
	const name = path.basename(file);
	try {
		const source = await readSmallFile(file);
		if (source === undefined) {
			return {config: {}, problem: undefined};
		}

		// Most readers have no such file, and need not wait for what reads it.
		const {parseConfig} = await import('./config.js');
		const {config, problems} = parseConfig(source);
		const [first, ...others] = problems;
		const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
		return {config, problem: first && `${name}:${first.line}: ${first.words}${more}`};
	} catch (error) {
		const {code, message} = error as NodeJS.ErrnoException;
		return {config: {}, problem: `${name}: cannot be read (${code ?? message})`};
	}
};
