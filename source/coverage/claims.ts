import type {Article} from '../article/article.js';
import {cluster} from '../clustering/cluster.js';
import type {ComparedLink} from '../comparison/comparison.js';
import type {Claim} from './coverage.js';
import type {SentenceGraph} from './sentence-graph.js';
import {versionsBeside} from './versions.js';

// Of three sentences the second may be linked to both others and miss no link between these; the end
// of a longer chain is not joined.
const oneClaim = 0.35;
const mostOfReport = 3;

const agreement = ({confidence, relation, conflicts}: ComparedLink): number =>
	conflicts.length > 0 ? 0 : confidence * (relation === 'same' ? 1 : 0.5);

/** Of some members of a claim the one that most others agree with; the first of equals. */
const mostSupported = (
	candidates: readonly number[],
	members: readonly number[],
	{ties}: SentenceGraph,
): number => {
	const support = (member: number): number =>
		(ties[member] ?? [])
			.filter(({to}) => members.includes(to))
			.reduce((sum, {link}) => sum + agreement(link), 0);
	return candidates.reduce((best, member) => (support(member) > support(best) ? member : best));
};

const buildClaim = (
	members: readonly number[],
	body: readonly number[],
	graph: SentenceGraph,
): Claim => {
	const representative = mostSupported(body, members, graph);
	const versions = versionsBeside(representative, members, graph);
	return {
		representative: graph.places[representative] ?? {article: 0, sentence: 0},
		versions,
		reports: versions.filter(({sentences}) => sentences.length > 0).length,
		conflict: members.some(member =>
			graph.ties[member]?.some(({to, link}) => members.includes(to) && link.conflicts.length > 0),
		),
	};
};

/**
 * Joins the links between all pairs of articles into claims: average linkage over the sentences, with
 * the confidence of their links, and few sentences of any one report. Headlines and captions stand in
 * the claims of the sentences that they repeat, and make none of their own.
 */
export const findClaims = (articles: readonly Article[], graph: SentenceGraph): Claim[] => {
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
	return groups.flatMap(members => {
		const body = members.filter(isBody);
		return body.length > 0 ? [buildClaim(members, body, graph)] : [];
	});
};
