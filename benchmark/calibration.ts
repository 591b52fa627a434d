import type {GoldLink} from './gold.js';
import type {Outcome} from './outcome.js';

const steps = 10;

const holds = ({left, right}: Pick<GoldLink, 'left' | 'right'>, a: number, b: number): boolean =>
	left.includes(a) && right.includes(b);

/** Whether a link lies in the gold; undefined where readers differ. */
const isRight = ({pair}: Outcome, link: Pick<GoldLink, 'left' | 'right'>): boolean | undefined => {
	const cells = link.left.flatMap(a => link.right.map(b => [a, b] as const));
	const inSome = (links: readonly Pick<GoldLink, 'left' | 'right'>[]) =>
		cells.some(([a, b]) => links.some(gold => holds(gold, a, b)));
	return inSome(pair.links) ? true : inSome(pair.optional) ? undefined : false;
};

/** Of links given a confidence, how many are right. */
export const printCalibration = (outcomes: readonly Outcome[]): void => {
	const bins = Array.from({length: steps}, () => ({count: 0, right: 0, confidence: 0}));
	for (const outcome of outcomes) {
		for (const link of outcome.links) {
			const right = isRight(outcome, link);
			const bin = bins[Math.min(steps - 1, Math.floor(link.confidence * steps))];
			if (bin && right !== undefined) {
				bin.count++;
				bin.right += right ? 1 : 0;
				bin.confidence += link.confidence;
			}
		}
	}

	console.log('\nconfidence     links  mean confidence  share right');
	for (const [index, {count, right, confidence}] of bins.entries()) {
		if (count > 0) {
			const range = `${(index / steps).toFixed(1)}–${((index + 1) / steps).toFixed(1)}`;
			const means = [confidence / count, right / count].map(share => share.toFixed(2));
			console.log(
				range.padEnd(12) +
					String(count).padStart(8) +
					(means[0] ?? '').padStart(17) +
					(means[1] ?? '').padStart(13),
			);
		}
	}
};
