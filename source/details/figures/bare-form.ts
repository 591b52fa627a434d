import {sharedWords} from '../context.js';
import type {FigureDetail} from '../detail.js';
import {writtenValue} from './slips.js';

/** Two numbers from here on are not the same by chance. */
const large = 1000;

/** Whether one of two figures that linked passages tell is the other without its unit: `10 million` for `$10 million`, `in the 64th` for `64 minutes`. */
export const isBareForm = (a: FigureDetail, b: FigureDetail): boolean => {
	const [measured, bare] = a.unit ? [a, b] : [b, a];
	return (
		measured.unit !== undefined &&
		bare.unit === undefined &&
		bare.counted === undefined &&
		measured.form === 'number' &&
		(bare.form === 'number' || bare.form === 'ordinal') &&
		writtenValue(measured) === writtenValue(bare) &&
		(writtenValue(bare) >= large || sharedWords(a, b) > 0)
	);
};
