import type {Article} from '../article/article.js';
import type {Alignment, Link} from './alignment.js';
import {choosePairs, decide, scoreJoinings} from './decide.js';
import {proofNeeded} from './evidence/kinship.js';
import {type Judge, type Judges, lexicalJudges} from './judge.js';
import {kinshipOf, linkableCells} from './judged.js';
import {possibleLinks} from './possible.js';
import {readSideBySide, type SideBySide} from './side-by-side.js';

/** From this confidence on a link shows that two reports tell of one event. */
const sure = 0.8;
/** How likely it is of sentences that have the same words, but only such as many have. */
const ofSameWords = 0.75;

/** Links the sentences of two articles that were read side by side. */
export const alignBy = (sides: SideBySide, judges: Judges): Alignment => {
	const {between, joining} = sides;
	const kinship = kinshipOf(sides, judges.kin);
	const cells = linkableCells(sides, kinship, judges);
	const pairs = choosePairs(cells);
	// Reports of one event have body sentences in common, not just a headline.
	const proof = pairs.filter(({isBody, score}) => isBody && score >= sure);
	if (proof.length < proofNeeded(kinship)) {
		return {links: [], possible: []};
	}

	const all = [...pairs, ...sides.sameWords(pairs).map(cell => ({...cell, score: ofSameWords}))];
	const joinings = scoreJoinings(cells, all, candidate =>
		judges.joins({joining: joining(candidate), cell: {score: candidate.more.score}}),
	);
	const choices = decide(all, joinings);
	const links = choices.map(({left, right, first}): Link => {
		const isPair = left.length + right.length === 2;
		const evidence = isPair ? first.evidence : between(left, right);
		// A figure or date that the other report has nowhere is news, however alike the words.
		const isSame = judges.same(evidence) >= 0.5 && !sides.holdNews(left, right);
		return {left, right, relation: isSame ? 'same' : 'partial', confidence: first.score};
	});
	return {links, possible: possibleLinks([...cells, ...joinings], links)};
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
