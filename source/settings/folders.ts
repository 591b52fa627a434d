import path from 'node:path';
import process from 'node:process';
import envPaths from 'env-paths';
import {makeFolder} from '../files/make-folder.js';

const {cache, config, data, log} = envPaths('wirediff', {suffix: ''});

/** What the reader chooses: theme, layout, order, mouse, keys. */
export const configFile = path.join(config, 'config.yaml');

/** Parsed articles, which may be deleted at any time. */
export const cacheFolder = cache;

/** Whether anything can be kept there: the folder is made where it is missing. */
export const hasCacheFolder = (): boolean => {
	try {
		makeFolder(cacheFolder);
		return true;
	} catch {
		return false;
	}
};

/** Where programs keep what they remember; on Linux and its like that is the state folder. */
const state = ['darwin', 'win32'].includes(process.platform) ? data : log;

/** Where the reader was. */
export const stateFile = path.join(state, 'state.json');
