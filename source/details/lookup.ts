import {agree, implies} from './agree.js';
import type {Detail} from './detail.js';
import {identityOf, keysOf} from './keys.js';

/** Many details, quick to ask whether any of them tells a given one. */
export type Lookup = {
	readonly add: (detail: Detail) => void;
	/** Whether a detail that was added agrees with this one. */
	readonly has: (detail: Detail) => boolean;
	/** Whether one that was added tells this one, and no less exactly. */
	readonly tells: (detail: Detail) => boolean;
};

/** An empty lookup, or one of the given details. */
export const createLookup = (details: readonly Detail[] = []): Lookup => {
	const stored = new Map<string, Detail[]>();
	const known = new Set<string>();
	const isIn = (detail: Detail, isTold: (by: Detail, detail: Detail) => boolean): boolean =>
		known.has(identityOf(detail)) ||
		keysOf(detail, 'find').some(key => stored.get(key)?.some(other => isTold(other, detail)));
	const lookup: Lookup = {
		add(detail) {
			const identity = identityOf(detail);
			if (known.has(identity)) {
				return;
			}

			known.add(identity);
			for (const key of keysOf(detail, 'store')) {
				const sharing = stored.get(key);
				if (sharing === undefined) {
					stored.set(key, [detail]);
				} else if (sharing.at(-1) !== detail) {
					sharing.push(detail);
				}
			}
		},
		has: detail => isIn(detail, agree),
		tells: detail => isIn(detail, implies),
	};
	for (const detail of details) {
		lookup.add(detail);
	}

	return lookup;
};
