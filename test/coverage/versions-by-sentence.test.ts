import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.js';
import {findCoverage} from '../../source/coverage/find-coverage.js';
import {versionsBySentence} from '../../source/coverage/versions-by-sentence.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

const articles = [
	articleOf([{role: 'byline', text: 'By Kit Somers'}, 'Ocampo fled to Corliss.'], {id: 'a'}),
	articleOf(['Ocampo fled to Corliss with 34 others.', 'It rained.'], {id: 'b'}),
	articleOf(['The bridge held.'], {id: 'c'}),
];
const coverage = findCoverage(articles, (left, right) =>
	compare(
		left,
		right,
		right.id === 'b'
			? linkedBy({left: [1], right: [0], relation: 'partial', confidence: 0.9})
			: linkedBy(),
	),
);
const versionsOf = versionsBySentence(coverage);
const tellings = (article: number, sentence: number) =>
	versionsOf(article, sentence).map(({telling}) => telling);

test('each sentence is the measure of how the others tell it', () => {
	expect(tellings(0, 1)).toEqual(['reports', 'reports', 'leaves out']);
	expect(tellings(1, 0)).toEqual(['partly', 'reports', 'leaves out']);
	expect(tellings(1, 1)).toEqual(['leaves out', 'reports', 'leaves out']);
});

test('a version says where the report has it, and which details it adds or lacks', () => {
	const texts = (details: readonly {text: string}[] = []) => details.map(({text}) => text);
	const [, longer] = versionsOf(0, 1);
	expect(longer?.sentences).toEqual([0]);
	expect([texts(longer?.adds), texts(longer?.lacks)]).toEqual([['34'], []]);
	const [shorter] = versionsOf(1, 0);
	expect([texts(shorter?.adds), texts(shorter?.lacks)]).toEqual([[], ['34']]);
});

test('what is no news has no versions', () => {
	expect(versionsOf(0, 0)).toEqual([]);
});
