import type {Article} from '../article/article.js';
import {cluster} from '../clustering/cluster.js';
import type {ComparedLink, Side} from '../comparison/comparison.js';
import type {Claim, Pair, Telling, Version} from './coverage.js';
import {buildSentenceGraph, type SentenceGraph, type Tie} from './sentence-graph.js';

// Sentences make one claim where, over all pairs of the reports, a link is nearly as likely as not: of
// three sentences the second may be linked to both others, but a fourth at the end of a chain is not joined.
const oneClaim = 0.4;
const mostOfReport = 3;

const agreement = ({confidence, relation, conflicts}: ComparedLink): number =>
	conflicts.length > 0 ? 0 : confidence * (relation === 'same' ? 1 : 0.5);

/** The sentence that most others of the claim agree with; the first of equals. */
const representativeOf = (members: readonly number[], ties: SentenceGraph['ties']): number => {
	const inClaim = new Set(members);
	const support = (member: number): number =>
		(ties[member] ?? [])
			.filter(({to}) => inClaim.has(to))
			.reduce((sum, {link}) => sum + agreement(link), 0);
	return members.reduce((best, member) => (support(member) > support(best) ? member : best));
};

/**
 * How a report tells what the representative says, by the link between the two. More than the
 * representative says is still all of it.
 */
const tellingBy = (link: ComparedLink, representativeSide: Side): Telling => {
	if (link.conflicts.length > 0) {
		return 'disagrees';
	}

	if (link.relation === 'same') {
		return 'reports';
	}

	const {left, right} = link.details;
	const [its, others] = representativeSide === 'left' ? [left, right] : [right, left];
	const lacks = its.some(({elsewhere}) => !elsewhere);
	return !lacks && others.length > 0 ? 'reports' : 'partly';
};

const strongest = (ties: readonly Tie[]): Tie | undefined =>
	ties.reduce<Tie | undefined>(
		(best, tie) => (tie.link.confidence > (best?.link.confidence ?? 0) ? tie : best),
		undefined,
	);

/** Builds the claim of some sentences that belong together. */
const buildClaim = (
	members: readonly number[],
	articles: readonly Article[],
	{places, ties}: SentenceGraph,
): Claim => {
	const representative = representativeOf(members, ties);
	const place = places[representative] ?? {article: 0, sentence: 0};
	const tiesTo = (article: number, from: readonly number[]): Tie[] =>
		from.flatMap(member => (ties[member] ?? []).filter(({to}) => places[to]?.article === article));
	const sentencesOf = (numbers: readonly number[]): number[] =>
		[...new Set(numbers)].sort((a, b) => a - b).map(number => places[number]?.sentence ?? 0);

	const versions = articles.map((_, article): Version => {
		const own = members.filter(member => places[member]?.article === article);
		if (article === place.article) {
			return {telling: 'reports', sentences: sentencesOf(own), near: []};
		}

		if (own.length === 0) {
			// A link that was too weak to join the claim still speaks against an omission.
			const near = sentencesOf(tiesTo(article, members).map(({to}) => to));
			return {telling: near.length > 0 ? 'partly' : 'leaves out', sentences: [], near};
		}

		const tie = strongest(tiesTo(article, [representative]).filter(({to}) => own.includes(to)));
		return {
			telling: tie === undefined ? 'partly' : tellingBy(tie.link, tie.side),
			sentences: sentencesOf(own),
			near: [],
		};
	});

	const inClaim = new Set(members);
	return {
		representative: place,
		versions,
		reports: versions.filter(({telling}) => telling !== 'leaves out').length,
		conflict: members.some(member =>
			(ties[member] ?? []).some(({to, link}) => inClaim.has(to) && link.conflicts.length > 0),
		),
	};
};

/**
 * Joins the links between all pairs of articles into claims: average linkage over the sentences, with
 * the confidence of their links, and few sentences of any one report. Headlines and captions stand in
 * the claims of the sentences that they repeat, and make none of their own.
 */
export const findClaims = (articles: readonly Article[], pairs: readonly Pair[]): Claim[] => {
	const graph = buildSentenceGraph(articles, pairs);
	const likeness = graph.ties.map(ties => new Map(ties.map(({to, link}) => [to, link.confidence])));
	const groups = cluster(likeness, {
		threshold: oneClaim,
		owners: graph.places.map(({article}) => article),
		mostOfOwner: mostOfReport,
	});
	const isBody = (number: number): boolean => {
		const {article, sentence} = graph.places[number] ?? {article: -1, sentence: -1};
		return articles[article]?.sentences[sentence]?.role === 'body';
	};
	return groups
		.filter(members => members.some(isBody))
		.map(members => buildClaim(members, articles, graph));
};
