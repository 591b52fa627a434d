import {existsSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Relation} from '../../source/alignment/alignment.js';
import type {Article} from '../../source/article/article.js';
import {compare} from '../../source/comparison/compare.js';
import {type Coverage, countTellers} from '../../source/coverage/coverage.js';
import {findCoverage, findCoverageGradually} from '../../source/coverage/find-coverage.js';
import {loadLibrary} from '../../source/library/library.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

type Linked = {left: number[]; right: number[]; relation?: Relation; confidence?: number};

/** The coverage of articles `a`, `b`, `c` … whose links are given by their ids, as in `{'a b': […]}`. */
const coverageOf = (articles: readonly Article[], links: Record<string, Linked[]>): Coverage =>
	findCoverage(articles, (left, right) => {
		const alignment = (links[`${left.id} ${right.id}`] ?? []).map(link => ({
			relation: 'same' as const,
			confidence: 0.9,
			...link,
		}));
		return compare(left, right, linkedBy(...alignment));
	});

const reportsOf = (...texts: string[][]): Article[] =>
	texts.map((sentences, index) => articleOf(sentences, {id: 'abcdefgh'[index] ?? ''}));

/** Each claim as how each article tells it. */
const tellings = ({claims}: Coverage): string[] =>
	claims.map(({versions}) => versions.map(({telling}) => telling).join(', '));

const one = {left: [0], right: [0]};

describe('claims', () => {
	test('linked sentences of all reports are one claim', () => {
		const articles = reportsOf(['The levee broke.'], ['A levee burst.'], ['The dike broke.']);
		const coverage = coverageOf(articles, {'a b': [one], 'a c': [one], 'b c': [one]});
		expect(tellings(coverage)).toEqual(['reports, reports, reports']);
		expect(coverage.claims[0]).toMatchObject({reports: 3, conflict: false});
	});

	test('a sentence without a link is a claim that all others leave out', () => {
		const coverage = coverageOf(reportsOf(['The levee broke.'], ['Rain fell.']), {});
		expect(tellings(coverage)).toEqual(['reports, leaves out', 'leaves out, reports']);
	});

	test('one missed link among three does not part a claim', () => {
		const articles = reportsOf(['The levee broke.'], ['A levee burst.'], ['The dike broke.']);
		const coverage = coverageOf(articles, {'a b': [one], 'b c': [one]});
		expect(coverage.claims).toHaveLength(1);
	});

	test('weak links do not chain claims, and what they lead to is not called left out', () => {
		const articles = reportsOf(['One.'], ['Two.'], ['Three.'], ['Four.']);
		const weak = {...one, confidence: 0.6};
		const coverage = coverageOf(articles, {'a b': [one], 'b c': [weak], 'c d': [one]});
		expect(tellings(coverage)).toEqual([
			'reports, reports, partly, perhaps',
			'perhaps, reports, reports, reports',
		]);
		expect(coverage.claims.map(({versions}) => versions.map(({near}) => near))).toEqual([
			[[], [], [0], [0]],
			[[0], [0], [], []],
		]);
	});

	test('what has no more than a possible link is neither told nor surely left out', () => {
		const articles = reportsOf(['A man died.'], ['A man is dead.'], ['Someone drowned.']);
		const link = {left: [0], right: [0], relation: 'same' as const, confidence: 0.9};
		const coverage = findCoverage(articles, (left, right) =>
			compare(left, right, {
				links: right.id === 'b' ? [link] : [],
				possible: left.id === 'b' ? [{left: 0, right: 0, confidence: 0.4}] : [],
			}),
		);
		expect(tellings(coverage)).toEqual([
			'reports, reports, perhaps',
			'leaves out, perhaps, reports',
		]);
		const [died] = coverage.claims;
		expect(died && countTellers(died)).toBe(2);
		expect(died?.versions.map(({sentences, near}) => [sentences, near])).toEqual([
			[[0], []],
			[[0], []],
			[[], [0]],
		]);
	});

	test('a claim told in two sentences holds both', () => {
		const articles = reportsOf(
			['The levee broke before dawn on Monday.'],
			['The levee broke.', 'That was before dawn on Monday.'],
		);
		const {claims} = coverageOf(articles, {'a b': [{left: [0], right: [0, 1]}]});
		expect(claims.map(({versions}) => versions.map(({sentences}) => sentences))).toEqual([
			[[0], [0, 1]],
		]);
	});

	test('a headline does not stand for a claim that a sentence tells', () => {
		const articles = [
			articleOf([{role: 'headline', text: 'Levee breaks'}, 'Rain fell.'], {id: 'a'}),
			articleOf(['The levee broke.'], {id: 'b'}),
		];
		const [claim] = coverageOf(articles, {'a b': [one]}).claims;
		expect(claim).toMatchObject({representative: {article: 1, sentence: 0}, reports: 2});
	});

	test('headlines are no claims of their own', () => {
		const headline = {role: 'headline', text: 'Levee breaks'} as const;
		const articles = ['a', 'b'].map(id => articleOf([headline, 'The levee broke.'], {id}));
		const links = {'a b': [one, {left: [1], right: [1]}]};
		expect(coverageOf(articles, links).claims.map(({versions}) => versions[0]?.sentences)).toEqual([
			[1],
		]);
	});

	test('each body sentence belongs to one claim, and few of one report to the same', () => {
		const words = fc.constantFrom('levee', 'river', 'broke', 'rain', '34', 'Corliss', 'people');
		const sentence = fc
			.array(words, {minLength: 1, maxLength: 5})
			.map(parts => `${parts.join(' ')}.`);
		const report = fc.array(sentence, {minLength: 1, maxLength: 6});
		fc.assert(
			fc.property(fc.array(report, {minLength: 1, maxLength: 4}), texts => {
				const {articles, claims} = findCoverage(reportsOf(...texts));
				for (const [index, article] of articles.entries()) {
					const own = claims.map(({versions}) => versions[index]?.sentences ?? []);
					expect(own.flat().sort((a, b) => a - b)).toEqual([...article.sentences.keys()]);
					expect(Math.max(...own.map(({length}) => length))).toBeLessThanOrEqual(3);
				}
			}),
		);
	});
});

describe('how a report tells a claim', () => {
	const linked = (left: string, right: string, relation: Relation) =>
		tellings(coverageOf(reportsOf([left], [right]), {'a b': [{...one, relation}]}));

	test('a report with a detail less tells it partly', () => {
		expect(
			linked('Luis Ocampo fled to Corliss with 34 others.', 'Ocampo fled to Corliss.', 'partial'),
		).toEqual(['reports, partly']);
	});

	test('a report with a detail more tells all of it', () => {
		expect(
			linked('Ocampo fled to Corliss.', 'Luis Ocampo fled to Corliss with 34 others.', 'partial'),
		).toEqual(['reports, reports']);
	});

	test('a report that gives the date elsewhere tells the sentence in part', () => {
		const articles = reportsOf(
			['Ocampo fled to Corliss on May 16.'],
			['Luis Ocampo fled to Corliss with 34 others.', 'The bridge fell on May 16.'],
		);
		const links = {'a b': [{...one, relation: 'partial' as const}]};
		const [fled] = coverageOf(articles, links).claims;
		expect(fled?.versions.map(({telling}) => telling)).toEqual(['reports', 'partly']);
	});

	test('a report with another figure than most disagrees', () => {
		const articles = reportsOf(['34 were hurt.'], ['36 were hurt.'], ['36 people were hurt.']);
		const coverage = findCoverage(articles, (left, right) => {
			const link = {left: [0], right: [0], relation: 'same' as const, confidence: 0.9};
			const comparison = compare(left, right, linkedBy(link));
			const figures = {left: comparison.details.left, right: comparison.details.right};
			const [ours, theirs] = [figures.left[0], figures.right[0]];
			const conflicts = ours && theirs ? [{kind: ours.kind, left: ours, right: theirs}] : [];
			return {...comparison, links: comparison.links.map(found => ({...found, conflicts}))};
		});
		expect(tellings(coverage)).toEqual(['disagrees, reports, reports']);
		expect(coverage.claims[0]).toMatchObject({
			conflict: true,
			representative: {article: 1, sentence: 0},
		});
	});
});

test('coverage found gradually is the same', async () => {
	const {articles} = await loadLibrary(['samples']);
	expect(await findCoverageGradually(articles.slice(0, 3))).toEqual(
		findCoverage(articles.slice(0, 3)),
	);
});

const real = '../shared/articles';
if (!existsSync(real)) {
	console.log(`${real} is absent: the coverage of the real reports is not tested.`);
}

test.skipIf(!existsSync(real))('001 and 002 have what Peskov said, and 000 has not', async () => {
	const {articles} = await loadLibrary([real]);
	const {claims} = findCoverage(articles.slice(0, 3));
	const claim = claims.find(({representative: {article, sentence}}) =>
		articles[article]?.sentences[sentence]?.text.includes('Several presidential visits'),
	);
	expect(claim?.versions.map(({telling}) => telling)).toEqual(['leaves out', 'reports', 'reports']);
});
