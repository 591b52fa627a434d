// Scores the alignment, with whole stories left out of what it is fitted on: npm run benchmark:alignment
import fs from 'node:fs';
import {type Judges, lexicalJudges} from '../source/alignment/judge.js';
import {addSentences} from './added-sentences.js';
import {printCalibration} from './calibration.js';
import {conflictFigures} from './conflict-score.js';
import {fitJudges, judgesWithout} from './cross-validation.js';
import {type GoldPair, readGold, undated} from './gold.js';
import {printMistakes} from './mistakes.js';
import {type Outcome, outcomeOf} from './outcome.js';
import {type Counts, figuresOf, scorePair, sumOf} from './score.js';
import {printStandingAlone} from './standing-alone.js';
import {
	goldFolder,
	lessonOf,
	readLookAlikes,
	readTraining,
	reportsByStory,
	storiesFolder,
	unlinked,
	unseenFolder,
} from './training.js';

const seedsFolder = '../shared/gold/seeds';
const externalFolder = '../shared/external/news_synth_dev';

const printRow = (name: string, cells: readonly string[]): void =>
	console.log(name.padEnd(30) + cells.map(cell => cell.padStart(11)).join(''));

const printCounts = (name: string, outcomes: readonly Outcome[]): void => {
	const counts: Counts = sumOf(outcomes.map(({pair, links}) => scorePair(pair, links).counts));
	const {precision, recall, f1, onlyF1, relation} = figuresOf(counts);
	const conflicts = conflictFigures(outcomes);
	printRow(
		name,
		[precision, recall, f1, onlyF1, relation, conflicts.precision, conflicts.recall].map(figure =>
			figure.toFixed(3),
		),
	);
};

const storiesOf = (outcomes: readonly Outcome[]): Set<string> =>
	new Set(outcomes.map(({pair}) => pair.story));

const training = readTraining();
const judgesFor = judgesWithout(training);
const test = (pairs: readonly GoldPair[], judges: (story: string) => Judges): Outcome[] =>
	pairs.map(pair => outcomeOf(lessonOf(pair), judges(pair.story)));

const seeds = fs.existsSync(seedsFolder) ? readGold(seedsFolder, '../shared/articles') : [];
if (seeds.length === 0) {
	console.log(`no real reports: ${seedsFolder} is missing`);
}

const goldPairs = [...readGold(goldFolder), ...seeds];
const storyPairs = readGold(storiesFolder).map(undated);

printRow('', ['P', 'R', 'F1', 'only-F1', 'relation', 'conflict P', 'R']);
const gold = test(goldPairs, judgesFor);
for (const story of storiesOf(gold)) {
	printCounts(
		`  ${story}`,
		gold.filter(({pair}) => pair.story === story),
	);
}

printCounts(`gold, ${gold.length} pairs`, gold);
const written = new Set(storyPairs.map(({story}) => story));
const fromStories = fitJudges(training.filter(({pair}) => written.has(pair.story)));
printCounts(
	'gold, fitted on stories alone',
	test(goldPairs, () => fromStories),
);
const stories = test(storyPairs, judgesFor);
printCounts(`stories, ${stories.length} pairs`, stories);
const unseen = readGold(unseenFolder);
const unseenWith = (pairs: readonly GoldPair[]) => test(pairs, () => lexicalJudges);
printCounts(`unseen, ${unseen.length} pairs`, unseenWith(unseen.map(undated)));
printCounts('the same, with their dates', unseenWith(unseen));
if (fs.existsSync(externalFolder)) {
	const external = readGold(externalFolder);
	printCounts(
		`news_synth_dev, ${external.length} pairs`,
		test(external, () => lexicalJudges),
	);
}

const printPer20 = (name: string, outcomes: readonly Outcome[]): void => {
	const links = outcomes.reduce((sum, outcome) => sum + outcome.links.length, 0);
	const per20 = ((20 * links) / outcomes.length).toFixed(2);
	console.log(`${name.padEnd(30)}${per20.padStart(10)} links in 20 of ${outcomes.length} pairs`);
};

const reports = [...reportsByStory(goldPairs)].flatMap(([story, articles]) =>
	articles.map(article => ({story, article})),
);
const strangers = reports.flatMap((left, index) =>
	reports
		.slice(index + 1)
		.filter(({story}) => story !== left.story)
		.map(right => unlinked(left.story, left.article, right.article)),
);
console.log();
printPer20('different stories', test(strangers, judgesFor));
const lookAlikes = readLookAlikes();
const dated = lookAlikes.map(
	(pair): GoldPair => ({
		...pair,
		left: {...pair.left, published: '2025-06-01'},
		right: {...pair.right, published: '2024-06-01'},
	}),
);
printPer20('like events of other years', test(lookAlikes, judgesFor));
printPer20('the same, with their dates', test(dated, judgesFor));
const {added, changing} = addSentences(readGold(goldFolder));
console.log(
	`of ${added} sentences of the same story, added at the end, ${changing} change links that they have no part in`,
);
printStandingAlone('gold', gold);
printStandingAlone('stories', stories);
printCalibration(gold);
printMistakes(gold);
