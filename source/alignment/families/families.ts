import {stemOf} from '../reading/stem.js';
import {economyAndSport} from './economy-and-sport.js';
import {events} from './events.js';
import {everyday} from './everyday.js';
import {publicLife} from './public-life.js';

const families = [publicLife, events, economyAndSport, everyday]
	.flatMap(table => table.split(';'))
	.map(family => new Set(family.trim().split(/\s+/).map(stemOf)));

const byStem = new Map<string, number[]>();
for (const [family, stems] of families.entries()) {
	for (const stem of stems) {
		byStem.set(stem, [...(byStem.get(stem) ?? []), family]);
	}
}

const none: readonly number[] = [];

/**
 * The families of stock words of news that a stem belongs to: `slash`, `trim` and `cut` are of one,
 * `ferry`, `boat` and `vessel` of another. A word with several senses is in several.
 */
export const familiesOf = (stem: string): readonly number[] => byStem.get(stem) ?? none;
