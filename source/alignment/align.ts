import type {Article} from '../article/article.js';
import type {Alignment} from './alignment.js';
import {decide} from './decide.js';
import {type Judge, type Judges, lexicalJudges} from './judge.js';
import {inCompany, readSideBySide, type SideBySide} from './side-by-side.js';

/** Links the sentences of two articles that were read side by side. */
export const alignBy = ({cells, between}: SideBySide, judges: Judges): Alignment => {
	const scored = inCompany(cells, judges.firstImpression).map(({evidence, ...cell}) => ({
		...cell,
		score: judges.link(evidence),
		joins: evidence.headlineAndLead === 0,
	}));
	return decide(scored).map(({score, ...link}) => ({
		...link,
		relation: judges.same(between(link.left, link.right)) >= 0.5 ? 'same' : 'partial',
		confidence: score,
	}));
};

/**
 * Links the sentences of two articles that report the same claim.
 * @param judge Scores the cells that may be links; a stronger judge of meaning can take the place of the lexical one.
 */
export const align = (
	left: Article,
	right: Article,
	judge: Judge = lexicalJudges.link,
): Alignment => alignBy(readSideBySide(left, right), {...lexicalJudges, link: judge});
