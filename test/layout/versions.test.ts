import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.js';
import type {LinkDetail} from '../../source/comparison/comparison.js';
import {findCoverage} from '../../source/coverage/find-coverage.js';
import type {Version} from '../../source/coverage/versions.js';
import {versionsBySentence} from '../../source/coverage/versions-by-sentence.js';
import {lineText} from '../../source/layout/line.js';
import {layoutVersions, marginColumns, signStrip} from '../../source/layout/versions.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

const articles = [
	articleOf(['Ocampo fled to Corliss.'], {id: 'a', outlet: 'Wire'}),
	articleOf(['Ocampo fled to Corliss with 34 others.'], {id: 'b', outlet: 'Gazette'}),
	articleOf(['The bridge held.'], {id: 'c', outlet: 'Courier'}),
];
const versionsOf = versionsBySentence(
	findCoverage(articles, (left, right) =>
		compare(
			left,
			right,
			right.id === 'b'
				? linkedBy({left: [0], right: [0], relation: 'partial', confidence: 0.9})
				: linkedBy(),
		),
	),
);
const toldBeside = (article: number) =>
	versionsOf(article, 0).flatMap((version, index) => {
		const other = articles[index];
		return other && index !== article ? [{name: other.outlet ?? '', article: other, version}] : [];
	});
const shown = (article: number, width: number) =>
	layoutVersions(toldBeside(article), width).map(spans => lineText(spans).trimEnd());

test('shows how the others put a sentence, and what they add or lack', () => {
	expect(shown(0, 60)).toEqual([
		'● Gazette  Ocampo fled to Corliss with 34 others.',
		'           adds: 34',
		'· left out by Courier',
	]);
	expect(shown(1, 60)).toEqual([
		'◐ Wire     Ocampo fled to Corliss.',
		'           lacks: 34',
		'· left out by Courier',
	]);
});

test('those that disagree come first, and what they disagree on is said once', () => {
	const detail = (text: string, start: number): LinkDetail => ({
		kind: 'quote',
		words: [],
		text,
		start,
		end: start + text.length,
		sentence: 0,
		elsewhere: false,
	});
	const [told] = toldBeside(0);
	const [adds, lacks] = [[detail('34', 28), detail('two', 3)], [detail('36', 5)]];
	const version: Version = {
		telling: 'disagrees',
		sentences: [0],
		near: [],
		adds,
		lacks,
		conflicts: [{kind: 'quote', left: detail('36', 5), right: detail('34', 28)}],
	};
	const lines = told ? layoutVersions([told, {...told, name: 'Echo', version}], 60) : [];
	expect(lines.map(spans => lineText(spans).trimEnd())).toEqual([
		'! Echo     Ocampo fled to Corliss with 34 others.',
		'           ! 36 / 34   adds: two',
		'● Gazette  Ocampo fled to Corliss with 34 others.',
		'           adds: 34',
	]);
});

test('wraps long wordings behind the name', () => {
	expect(shown(0, 30)).toEqual([
		'● Gazette  Ocampo fled to',
		'           Corliss with 34',
		'           others.',
		'           adds: 34',
		'· left out by Courier',
	]);
});

test('names all that leave it out', () => {
	const names = ['Courier of the North', 'Evening Post', 'Harbour Gazette'];
	const silent = toldBeside(0).slice(1);
	const told = names.flatMap(name => silent.map(each => ({...each, name})));
	expect(layoutVersions(told, 40).map(spans => lineText(spans).trimEnd())).toEqual([
		'· left out by Courier of the North,',
		'  Evening Post, Harbour Gazette',
	]);
});

test('the margin has a sign for each other report', () => {
	expect(lineText(signStrip(toldBeside(1).map(({version}) => version)))).toBe('◐·');
});

test('of many other reports the margin says how many tell it, and whether one disagrees', () => {
	const version = (telling: Version['telling']): Version => ({
		telling,
		sentences: [],
		near: [],
		adds: [],
		lacks: [],
		conflicts: [],
	});
	const strip = (...tellings: readonly Version['telling'][]) =>
		lineText(signStrip(tellings.map(version)));
	const silent = Array.from({length: 12}, () => 'leaves out' as const);
	expect(strip(...silent, 'leaves out')).toBe(' 0');
	expect(strip(...silent, 'reports', 'partly')).toBe(' 2');
	expect(strip(...silent, 'disagrees')).toBe(' 1!');
	expect(marginColumns(14)).toBe(3);
});
