import {useApp, useIsScreenReaderEnabled, useStdout} from 'ink';
import {type Dispatch, useEffect} from 'react';
import {sanitize} from '../../article/sanitize.js';
import {truncate} from '../../layout/line.js';
import type {Action} from '../state/reduce.js';
import type {Request} from '../state/state.js';
import {openInBrowser} from '../terminal/browser.js';
import {copySequence} from '../terminal/clipboard.js';
import {editFile} from '../terminal/editor.js';
import {stopUntilContinued} from '../terminal/suspend.js';
import {writeNamed} from '../terminal/write-named.js';
import {homeAndErase} from './use-repaint.js';

const columnsOfNote = 60;

/**
 * Does what the state asks for outside of it: quit, suspend, redraw, copy, edit, browse, write, stop.
 * @param stop Stops the reading or grouping of the library.
 */
export const useRequests = (
	requests: readonly Request[],
	dispatch: Dispatch<Action>,
	stop: () => void,
): void => {
	const {exit, suspendTerminal} = useApp();
	const {stdout, write} = useStdout();
	const isSpoken = useIsScreenReaderEnabled();

	useEffect(() => {
		if (requests.length === 0) {
			return;
		}

		const tell = (note: string): void => dispatch({type: 'tell', note});

		const fulfil = async (wanted: Request): Promise<void> => {
			switch (wanted.type) {
				case 'quit':
					return exit();
				case 'suspend':
					return suspendTerminal(stopUntilContinued);
				case 'redraw':
					// What has been said stays.
					return isSpoken ? undefined : write(homeAndErase);
				case 'stop':
					return stop();
				case 'copy':
					stdout.write(copySequence(wanted.text));
					return tell(`copied: ${truncate(wanted.text, columnsOfNote)}`);
				case 'edit':
					return suspendTerminal(() => editFile(wanted.source));
				case 'browse':
					return openInBrowser(wanted.address);
				case 'write': {
					const file = await writeNamed(wanted.file, wanted.text, wanted.overwrites);
					return file === undefined
						? dispatch({type: 'ask-to-overwrite', file: wanted.file})
						: dispatch({type: 'show-written', file: sanitize(file)});
				}
			}
		};

		const fulfilAll = async (): Promise<void> => {
			for (const wanted of requests) {
				await fulfil(wanted).catch((error: Error) => tell(sanitize(error.message)));
			}
		};

		dispatch({type: 'take-requests', count: requests.length});
		void fulfilAll();
	}, [requests, dispatch, stop, exit, suspendTerminal, stdout, write, isSpoken]);
};
