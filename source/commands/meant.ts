import {createEditDistance} from '../search/edit-distance.js';
import {Failure} from './failure.js';
import {commandNames} from './usage.js';

/** So many letters of a name may be wrong. */
const mostEdits = (name: string): number => Math.max(1, Math.floor(name.length / 3));

/**
 * Asks what is meant by a name that no file has.
 * @throws {Failure} It is nearly that of a command.
 */
export const refuseMisspelt = (name: string): void => {
	const edits = createEditDistance(name);
	const meant = [...commandNames, 'help'].find(each => edits(each).whole <= mostEdits(each));
	if (meant !== undefined) {
		const instead = meant === 'help' ? '--help' : meant;
		throw new Failure(`${name}: no such file or command: did you mean wirediff ${instead}?`);
	}
};
