import type {Side} from '../sides.js';
import type {Comparison, Row} from './comparison.js';

const joined = (run: readonly Row[]): Row => ({
	kind: 'aside',
	left: run.flatMap(({left}) => left),
	right: run.flatMap(({right}) => right),
	link: undefined,
	folded: true,
});

/** Puts each run of boilerplate lines into one row, which stands for them: counters, buttons, links. */
export const foldBoilerplate = (
	comparison: Pick<Comparison, Side>,
	rows: readonly Row[],
): readonly Row[] => {
	const rolesOf = (row: Row, side: Side) =>
		row[side].map(index => comparison[side].sentences[index]?.role);
	const isBoilerplate = (row: Row): boolean =>
		[...rolesOf(row, 'left'), ...rolesOf(row, 'right')].every(role => role === 'boilerplate');
	const folded: Row[] = [];
	let run: Row[] = [];
	const endRun = (): void => {
		folded.push(...(run.length > 1 ? [joined(run)] : run));
		run = [];
	};

	for (const row of rows) {
		if (isBoilerplate(row)) {
			run.push(row);
		} else {
			endRun();
			folded.push(row);
		}
	}

	endRun();
	return folded;
};
