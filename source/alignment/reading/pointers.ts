import type {Detail} from '../../details/detail.js';

/** Steps a natural logarithm is cut into: neighbours are about a tenth apart. */
const steps = 10;

/** Strings that details have in common which tell the same in other words or units. */
export const pointersOf = (detail: Detail): string[] => {
	if (detail.kind === 'name') {
		return detail.entity === undefined ? [] : [detail.entity];
	}

	if (detail.kind !== 'figure') {
		return [];
	}

	const dimension = detail.unit?.dimension ?? '';
	return detail.values
		.filter(value => value > 2 || dimension !== '')
		.flatMap(value => {
			const at = Math.log(Math.abs(value) || 1) * steps;
			return [Math.floor(at), Math.ceil(at)].map(step => `${dimension} ${step}`);
		});
};
