import {createExplainer, type Explanation} from '../alignment/explain.js';
import type {Comparison, Row} from '../comparison/comparison.js';
import {type Line, line, truncateLine} from './line.js';
import {sentenceNumbers} from './sentence.js';
import {joinLines} from './summary.js';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const nextBest = ({left, right}: Comparison, row: Row, runnerUp: Explanation['runnerUp']): Line => {
	if (runnerUp === undefined) {
		return line('no other candidate', 'quiet');
	}

	const onRight = row.left.includes(runnerUp.left);
	const number = onRight
		? sentenceNumbers(right)[runnerUp.right]
		: sentenceNumbers(left)[runnerUp.left];
	const place = number === undefined ? 'a headline' : `${onRight ? 'right' : 'left'} ${number}`;
	return [...line('next best: ', 'quiet'), ...line(`${place} ${percent(runnerUp.score)}`)];
};

/**
 * Lays out why a row's passages are linked: how sure the link is, the next best partner, and the
 * words and names that both sides have, with how rare each is in these reports (0 to 1).
 */
export const createWhyLine = (comparison: Comparison): ((row: Row, width: number) => Line) => {
	const explain = createExplainer(comparison.left, comparison.right);
	return (row, width) => {
		if (row.link === undefined) {
			return truncateLine(
				line('no link: nothing on the other side is likely enough', 'quiet'),
				width,
			);
		}

		const {shared, runnerUp} = explain(row.link);
		const words = shared.map(({text, weight}) => [
			...line(`${text} `),
			...line(weight.toFixed(1), 'quiet'),
		]);
		const parts: Line[] = [
			[...line('sure: ', 'quiet'), ...line(percent(row.link.confidence), 'strong')],
			nextBest(comparison, row, runnerUp),
			[...line('both have: ', 'quiet'), ...joinLines(words, ', ')],
		];
		return truncateLine(joinLines(parts, '    '), width);
	};
};
