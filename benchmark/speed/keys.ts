import {type Figure, inTerminal, quantile, timeFrame} from './measure.js';

const presses = 300;

/** Every step: down, mostly, as in reading; then what moves far or changes the rows. */
const keysOf = (press: number): string =>
	press % 10 < 7 ? 'j' : (['d', ']', 'k'][press % 3] ?? 'j');

/** From a key to its frame, and the bytes of the frame, in the comparison of two reports. */
export const measureKeys = async (left: string, right: string): Promise<Figure[]> => {
	const steps: number[] = [];
	const bytesDown: number[] = [];
	await inTerminal(
		['dist/cli.js', 'compare', left, right],
		async terminal => {
			await terminal.waitFor('filter: all');
			await terminal.waitFor('▌');
			for (let press = 0; press < presses; press++) {
				const keys = keysOf(press);
				const {milliseconds, bytes} = await timeFrame(terminal, keys);
				steps.push(milliseconds);
				if (keys === 'j') {
					bytesDown.push(bytes);
				}
			}
		},
		{columns: 120, rows: 40, patience: 900_000},
	);
	const limit = Number(process.versions.node.split('.')[0]) >= 24 ? 16 : 33;
	const slow = quantile(steps, 0.95);
	return [
		{
			name: 'key to frame, comparison at 120×40, p95',
			value: slow,
			unit: 'ms',
			goal: `${limit} ms`,
			reached: slow <= limit,
		},
		...([0.5, 0.95, 1] as const).map((share): Figure => {
			const bytes = quantile(bytesDown, share);
			return {
				name: `bytes of a frame, one step down, p${share * 100}`,
				value: bytes,
				unit: 'bytes',
				goal: '4096 bytes',
				reached: bytes < 4096,
			};
		}),
	];
};
