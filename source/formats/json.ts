import type {Article} from '../article/article.js';
import {lengthOf} from '../article/length.js';
import type {Comparison, LinkDetail, LocatedDetail} from '../comparison/comparison.js';
import type {Coverage} from '../coverage/coverage.js';
import type {Story} from '../library/story.js';
import type {Hit} from '../search/passage.js';

const version = 1;

const escapeCharacter = (character: string): string =>
	`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What a terminal could obey, in a path or a query, is written as an escape: in JSON that is the same. */
const toJson = (value: object): string => {
	const json = JSON.stringify({version, ...value}, undefined, '\t');
	return `${json.replace(/[\x7f-\x9f\p{Bidi_Control}]/gu, escapeCharacter)}\n`;
};

const articleFields = ({id, source, outlet, title, published, language}: Article) => ({
	id,
	source,
	outlet: outlet ?? null,
	title,
	published: published ?? null,
	language: language ?? null,
});

const fullArticle = (article: Article) => ({
	...articleFields(article),
	sentences: article.sentences,
});

const linkDetail = ({kind, text, elsewhere}: LinkDetail) => ({kind, text, elsewhere});

const articleDetail = ({kind, text, sentence}: LocatedDetail) => ({kind, text, sentence});

/** The JSON of `compare`. */
export const comparisonJson = (comparison: Comparison): string =>
	toJson({
		left: fullArticle(comparison.left),
		right: fullArticle(comparison.right),
		links: comparison.links.map(link => ({
			left: link.left,
			right: link.right,
			relation: link.relation,
			wording: link.wording,
			moved: link.moved,
			confidence: Number(link.confidence.toFixed(3)),
			details: {
				left: link.details.left.map(linkDetail),
				right: link.details.right.map(linkDetail),
			},
			conflicts: link.conflicts.map(({kind, left, right}) => ({
				kind,
				left: left.text,
				right: right.text,
			})),
		})),
		possible: comparison.possible.map(link => ({
			...link,
			confidence: Number(link.confidence.toFixed(3)),
		})),
		only: comparison.only,
		details: {
			left: comparison.details.left.map(articleDetail),
			right: comparison.details.right.map(articleDetail),
		},
		summary: comparison.summary,
	});

const byArticle = <Value>(articles: readonly Article[], values: readonly Value[]) =>
	Object.fromEntries(articles.map(({id}, index) => [id, values[index]]));

/** Of the articles that have any, the positions of sentences. */
const positionsByArticle = (
	articles: readonly Article[],
	positions: readonly (readonly number[])[],
) =>
	Object.fromEntries(
		Object.entries(byArticle(articles, positions)).filter(([, some = []]) => some.length > 0),
	);

/** The JSON of `coverage`. */
export const coverageJson = ({articles, claims}: Coverage): string =>
	toJson({
		articles: articles.map(({id}) => id),
		claims: claims.map(({representative: {article, sentence}, versions, reports, conflict}) => ({
			text: articles[article]?.sentences[sentence]?.text,
			representative: {article: articles[article]?.id, sentence},
			sentences: positionsByArticle(
				articles,
				versions.map(({sentences}) => sentences),
			),
			tellings: byArticle(
				articles,
				versions.map(({telling}) => (telling === 'perhaps' ? 'leaves out' : telling)),
			),
			possible: positionsByArticle(
				articles,
				versions.map(({telling, near}) => (telling === 'perhaps' ? near : [])),
			),
			reports,
			conflict,
		})),
	});

/** The JSON of `search`. */
export const hitsJson = (
	query: string,
	hits: readonly Hit[],
	articles: readonly Article[],
): string => {
	const sources = new Map(articles.map(({id, source}) => [id, source]));
	return toJson({
		query,
		hits: hits.map(({article, sentence, text, score, matches}) => ({
			article,
			source: sources.get(article),
			sentence,
			text,
			score,
			matches,
		})),
	});
};

/** The JSON of `list`. `words` and `sentences` count what is news. */
export const storiesJson = (stories: readonly Story[]): string =>
	toJson({
		stories: stories.map(({title, articles}) => ({
			title,
			articles: articles.map(article => ({...articleFields(article), ...lengthOf(article)})),
		})),
	});
