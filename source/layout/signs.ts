import type {RowKind} from '../comparison/comparison.js';
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
