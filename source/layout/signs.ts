import type {Row, RowKind} from '../comparison/comparison.js';
import type {Telling} from '../coverage/versions.js';
import type {Tone} from './line.js';

/** How each kind of row is marked. The sign says what the colour says, for those who see none. */
export const signs: Record<RowKind, {readonly sign: string; readonly tone: Tone}> = {
	identical: {sign: '=', tone: 'quiet'},
	reworded: {sign: '≈', tone: 'quiet'},
	partial: {sign: '±', tone: 'strong'},
	conflict: {sign: '!', tone: 'conflict'},
	left: {sign: '−', tone: 'left'},
	right: {sign: '+', tone: 'right'},
	aside: {sign: '·', tone: 'quiet'},
};

/** Follows the sign of a row that has moved. */
export const movedSign = '↕';
/** Follows the sign of a sentence of one report alone that the other may yet tell. */
export const possibleSign = '?';

/** Stands before the outlet in whose pane one is. */
export const paneSign = '▸';

/** The sign of a row, and what follows it. */
export const signOf = ({kind, link, possible}: Row): string =>
	signs[kind].sign + (link?.moved ? movedSign : '') + (possible ? possibleSign : '');

/** How each telling of a claim is marked, and what the mark means. */
export const tellingSigns: Record<
	Telling,
	{readonly sign: string; readonly tone: Tone; readonly words: string}
> = {
	reports: {sign: '●', tone: 'text', words: 'reports it'},
	partly: {sign: '◐', tone: 'text', words: 'in part'},
	disagrees: {sign: '!', tone: 'conflict', words: 'disagrees'},
	perhaps: {sign: possibleSign, tone: 'quiet', words: 'perhaps'},
	'leaves out': {sign: '·', tone: 'quiet', words: 'leaves it out'},
};
