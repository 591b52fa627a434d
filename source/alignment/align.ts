import type {Article} from '../article/article.js';
import type {Alignment} from './alignment.js';
import {decide} from './decide.js';
import {type Judge, lexicalJudge, sameJudge} from './judge.js';
import {readSideBySide} from './side-by-side.js';

/**
 * Links the sentences of two articles that report the same claim.
 * @param judge Scores the cells that may be links; a stronger judge of meaning can take the place of the lexical one.
 */
export const align = (left: Article, right: Article, judge: Judge = lexicalJudge): Alignment => {
	const {cells, between} = readSideBySide(left, right);
	const scored = cells.map(({evidence, ...cell}) => ({
		...cell,
		score: judge(evidence),
		joins: evidence.headlineAndLead === 0,
	}));
	return decide(scored).map(({score, ...link}) => ({
		...link,
		relation: sameJudge(between(link.left, link.right)) >= 0.5 ? 'same' : 'partial',
		confidence: score,
	}));
};
