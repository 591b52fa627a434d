import {createExplainer, type Explanation} from '../alignment/explain.js';
import type {Comparison, Row} from '../comparison/comparison.js';
import {otherSide, type Side} from '../sides.js';
import {type Line, line} from './line.js';
import {sentenceNumbers} from './sentence.js';
import {joinLines} from './summary.js';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

type Candidate = {
	readonly place: string;
	readonly score: number;
	readonly text: string;
	/** What it is linked with; undefined where it stands alone. */
	readonly linkedWith: string | undefined;
};

/** Passages of one side, by its name and their numbers. */
const placeOf = (comparison: Comparison, side: Side, at: readonly number[]): string => {
	const numbers = sentenceNumbers(comparison[side]);
	const known = at.flatMap(index => numbers[index] ?? []);
	return known.length === 0 ? 'a headline' : `${side} ${known.join(', ')}`;
};

/** The likeliest other partner of a row. */
const candidateOf = (
	comparison: Comparison,
	row: Row,
	runnerUp: Explanation['runnerUp'],
): Candidate | undefined => {
	if (runnerUp === undefined) {
		return undefined;
	}

	const side = row.left.includes(runnerUp.left) ? 'right' : 'left';
	const at = runnerUp[side];
	const own = otherSide(side);
	const link = comparison.links.find(each => each[side].includes(at));
	return {
		place: placeOf(comparison, side, [at]),
		score: runnerUp.score,
		text: comparison[side].sentences[at]?.text ?? '',
		linkedWith: link && placeOf(comparison, own, link[own]),
	};
};

// What is less likely than that comes up by chance.
const unlikely = 0.03;

/** What comes nearest to a sentence that has no link, so that a reader can judge the omission. */
const unlinkedLine = (kind: Row['kind'], nearest: Candidate | undefined): Line => {
	if (kind === 'aside') {
		return line('not compared', 'quiet');
	}

	return nearest === undefined || nearest.score < unlikely
		? line('no link: nothing like it in the other report', 'quiet')
		: [
				...line('no link; nearest: ', 'quiet'),
				...line(`${nearest.place} (${percent(nearest.score)})`),
				...line(nearest.linkedWith === undefined ? '' : `, linked with ${nearest.linkedWith}`),
				...line(`  ${nearest.text}`, 'quiet'),
			];
};

/**
 * Lays out why a row's passages are linked: how sure the link is, the next best partner, and the
 * words and names that both sides have. Of a sentence without a link, what comes nearest to it.
 */
export const createWhyLine = (comparison: Comparison): ((row: Row) => Line) => {
	const explain = createExplainer(comparison.left, comparison.right);
	return row => {
		const {shared, runnerUp} = explain(row);
		const candidate = candidateOf(comparison, row, runnerUp);
		if (row.link === undefined) {
			return unlinkedLine(row.kind, candidate);
		}

		const parts: Line[] = [
			[...line('sure: ', 'quiet'), ...line(percent(row.link.confidence), 'strong')],
			candidate !== undefined && candidate.score >= unlikely
				? [
						...line('next best: ', 'quiet'),
						...line(`${candidate.place} (${percent(candidate.score)})`),
					]
				: line('no other candidate', 'quiet'),
			[
				...line('both have, the rarest first: ', 'quiet'),
				...line(shared.map(({text}) => text).join(', ')),
			],
		];
		return joinLines(parts, '    ');
	};
};
