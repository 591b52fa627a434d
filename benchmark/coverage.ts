// How well "outlet X reports what this sentence says" is told: npm run benchmark:coverage
import {alignBy} from '../source/alignment/align.js';
import type {Alignment} from '../source/alignment/alignment.js';
import {readSideBySide} from '../source/alignment/side-by-side.js';
import type {Article} from '../source/article/article.js';
import {compare} from '../source/comparison/compare.js';
import type {Coverage} from '../source/coverage/coverage.js';
import {findCoverage} from '../source/coverage/find-coverage.js';
import {type Telling, tells} from '../source/coverage/versions.js';
import {judgesWithout} from './cross-validation.js';
import {type GoldPair, readGold, undated} from './gold.js';
import {readTraining} from './training.js';

type Counts = {
	told: number;
	toldRightly: number;
	true: number;
	omitted: number;
	falselyOmitted: number;
	/** Neither told nor left out: with a possible link alone. */
	doubted: number;
	doubtedButTold: number;
};

const keyOf = (article: Article, sentence: number): string => `${article.id} ${sentence}`;

/** Whose sentences are connected by gold links, whatever the way, for each sentence. */
const readTruth = (pairs: readonly GoldPair[]): Map<string, Set<string>> => {
	const components = new Map<string, Set<string>>();
	for (const {left, right, links} of pairs) {
		for (const link of links) {
			const keys = [
				...link.left.map(sentence => keyOf(left, sentence)),
				...link.right.map(sentence => keyOf(right, sentence)),
			];
			const joined = new Set(keys.flatMap(key => [...(components.get(key) ?? [key])]));
			for (const key of joined) {
				components.set(key, joined);
			}
		}
	}

	return components;
};

/** Sentence and article that readers differ on. */
const readOptional = (pairs: readonly GoldPair[]): Set<string> =>
	new Set(
		pairs.flatMap(({left, right, optional}) =>
			optional.flatMap(link => [
				...link.left.map(sentence => `${keyOf(left, sentence)} ${right.id}`),
				...link.right.map(sentence => `${keyOf(right, sentence)} ${left.id}`),
			]),
		),
	);

/** Counts, for each body sentence and each other article, whether the article is said to report it. */
const scoreStory = (pairs: readonly GoldPair[], {articles, claims}: Coverage): Counts => {
	const truth = readTruth(pairs);
	const optional = readOptional(pairs);
	const counts: Counts = {
		told: 0,
		toldRightly: 0,
		true: 0,
		omitted: 0,
		falselyOmitted: 0,
		doubted: 0,
		doubtedButTold: 0,
	};
	const score = (sentence: string, other: Article, telling: Telling): void => {
		const isTrue = [...(truth.get(sentence) ?? [])].some(key => key.startsWith(`${other.id} `));
		if (!isTrue && optional.has(`${sentence} ${other.id}`)) {
			return;
		}

		const count = (isCounted: boolean): number => (isCounted ? 1 : 0);
		counts.true += count(isTrue);
		counts.told += count(tells(telling));
		counts.toldRightly += count(tells(telling) && isTrue);
		counts.omitted += count(telling === 'leaves out');
		counts.falselyOmitted += count(telling === 'leaves out' && isTrue);
		counts.doubted += count(telling === 'perhaps');
		counts.doubtedButTold += count(telling === 'perhaps' && isTrue);
	};
	for (const {versions} of claims) {
		for (const [index, article] of articles.entries()) {
			for (const sentence of versions[index]?.sentences ?? []) {
				for (const [other, version] of versions.entries()) {
					const otherArticle = articles[other];
					if (article.sentences[sentence]?.role === 'body' && otherArticle && other !== index) {
						score(keyOf(article, sentence), otherArticle, version.telling);
					}
				}
			}
		}
	}

	return counts;
};

const articlesOf = (pairs: readonly GoldPair[]): Article[] => [
	...new Map(pairs.flatMap(({left, right}) => [left, right]).map(a => [a.id, a])).values(),
];

/** The links that the careful reader wrote down. */
const goldAlignment =
	(pairs: readonly GoldPair[]) =>
	(left: Article, right: Article): Alignment => {
		const links = pairs.flatMap(pair => {
			const isReversed = pair.left.id === right.id && pair.right.id === left.id;
			if (!isReversed && !(pair.left.id === left.id && pair.right.id === right.id)) {
				return [];
			}

			return pair.links
				.map(link => ({
					left: isReversed ? link.right : link.left,
					right: isReversed ? link.left : link.right,
					relation: link.relation === 'same' ? ('same' as const) : ('partial' as const),
					confidence: 1,
				}))
				.sort((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0));
		});
		return {links, possible: []};
	};

const percent = (part: number, whole: number): string =>
	(whole === 0 ? 1 : part / whole).toFixed(3).padStart(11);

const row = (
	name: string,
	{told, toldRightly, true: all, omitted, falselyOmitted, doubted, doubtedButTold}: Counts,
): string => {
	const f1 = percent(2 * toldRightly, told + all);
	return [
		name.padEnd(26),
		percent(toldRightly, told),
		percent(toldRightly, all),
		f1,
		percent(omitted - falselyOmitted, omitted),
		String(doubted).padStart(11),
		percent(doubtedButTold, doubted),
	].join('');
};

const sum = (all: readonly Counts[]): Counts =>
	all.reduce((total, counts) => ({
		told: total.told + counts.told,
		toldRightly: total.toldRightly + counts.toldRightly,
		true: total.true + counts.true,
		omitted: total.omitted + counts.omitted,
		falselyOmitted: total.falselyOmitted + counts.falselyOmitted,
		doubted: total.doubted + counts.doubted,
		doubtedButTold: total.doubtedButTold + counts.doubtedButTold,
	}));

const header = ['precision', 'recall', 'F1', 'omissions', 'perhaps', 'told'].map(name =>
	name.padStart(11),
);
console.log(''.padEnd(26) + header.join(''));

const judgesFor = judgesWithout(readTraining());

/** The coverage of a story, by an alignment that was fitted without it. */
const coverHeldOut = (story: string, articles: readonly Article[]): Coverage => {
	const judges = judgesFor(story);
	return findCoverage(articles, (left, right) =>
		compare(left, right, alignBy(readSideBySide(left, right), judges)),
	);
};

/** The coverage of a story by the links that the careful reader wrote down. */
const coverByGold = (pairs: readonly GoldPair[], articles: readonly Article[]): Coverage => {
	const alignment = goldAlignment(pairs);
	return findCoverage(articles, (left, right) => compare(left, right, alignment(left, right)));
};

for (const folder of ['gold', 'stories']) {
	const pairs = readGold(`benchmark/${folder}`).map(undated);
	const stories = [...new Set(pairs.map(({story}) => story))].map(story => {
		const own = pairs.filter(pair => pair.story === story);
		return {story, own, articles: articlesOf(own)};
	});
	const found = stories.map(({story, own, articles}) => {
		const counts = scoreStory(own, coverHeldOut(story, articles));
		console.log(row(story, counts));
		return counts;
	});
	const ideal = stories.map(({own, articles}) => scoreStory(own, coverByGold(own, articles)));
	console.log(row(`all of benchmark/${folder}`, sum(found)));
	console.log(row('by the readers’ own links', sum(ideal)));
}
