import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {Role} from '../../source/article/article.js';
import {parseText} from '../../source/article/parse-text.js';
import {foldSpace} from '../../source/article/sanitize.js';

type Unit = {text: string; role: Role};
type Report = {file: string; units: Unit[]};

const root = fileURLToPath(new URL('../..', import.meta.url));
const stories = path.join(root, 'benchmark/gold');
const seeds = path.join(root, '../shared/gold/seeds');
const articles = path.join(root, '../shared/articles');

function readReports(
	folder: string,
	texts = folder,
): Array<{name: string; text: string; units: Unit[]}> {
	return readdirSync(folder)
		.filter(name => name.endsWith('.json') && !name.includes('--'))
		.map(name => {
			const {file, units}: Report = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
			return {name, text: readFileSync(path.join(texts, file), 'utf8'), units};
		});
}

const unitsOf = (units: readonly Unit[]) =>
	units.map(({role, text}) => `${role}: ${foldSpace(text)}`);

describe.each(readdirSync(stories, {withFileTypes: true}).filter(entry => entry.isDirectory()))(
	'the story $name',
	({name}) => {
		it.each(readReports(path.join(stories, name)))('has the units of $name', ({text, units}) => {
			const {sentences} = parseText(text, {}, {id: 'a', source: 'a.txt'});
			expect(unitsOf(sentences)).toEqual(unitsOf(units));
		});
	},
);

const hasSeeds = existsSync(seeds) && existsSync(articles);
if (!hasSeeds) {
	console.info('The five real reports are not here: their sentences were not checked.');
}

describe.skipIf(!hasSeeds)('the real reports', () => {
	it.each(hasSeeds ? readReports(seeds, articles) : [])(
		'have the body sentences of $name',
		({text, units}) => {
			const {sentences} = parseText(text, {}, {id: 'a', source: 'a.txt'});
			const isBody = ({role}: Unit): boolean => role === 'body';
			expect(unitsOf(sentences.filter(isBody))).toEqual(unitsOf(units.filter(isBody)));
		},
	);
});
