import {type Dispatch, useEffect, useMemo} from 'react';
import type {GroupedLibrary} from '../../library/grouped.js';
import type {Action} from '../state/reduce.js';

/** Milliseconds that a library which is still growing waits for a key, to be shown in one frame with it. */
const patience = 150;

/** Shows the latest library: at once when it is whole, else with the next key, or soon without one. */
const createQueue = (dispatch: Dispatch<Action>) => {
	let isFirst = true;
	let waiting: GroupedLibrary | undefined;
	let timer: NodeJS.Timeout | undefined;
	const show = (): void => {
		clearTimeout(timer);
		timer = undefined;
		if (waiting !== undefined) {
			dispatch({type: 'show-library', library: waiting});
			waiting = undefined;
		}
	};

	const add = (library: GroupedLibrary): void => {
		waiting = library;
		if (isFirst || library.progress === undefined) {
			isFirst = false;
			show();
		} else {
			timer ??= setTimeout(show, patience);
		}
	};

	return {add, show, close: () => clearTimeout(timer)};
};

/**
 * Shows a library as it is read, and as it changes.
 * @returns Shows what is waiting; to be called with each key, which would have to wait for another frame else.
 */
export const useLibraries = (
	libraries: AsyncIterable<GroupedLibrary>,
	dispatch: Dispatch<Action>,
	onError: (error: Error) => void,
): (() => void) => {
	const queue = useMemo(() => createQueue(dispatch), [dispatch]);
	useEffect(() => {
		const follow = async (): Promise<void> => {
			for await (const library of libraries) {
				queue.add(library);
			}
		};

		follow().catch(onError);
	}, [libraries, queue, onError]);
	useEffect(() => queue.close, [queue]);
	return queue.show;
};
