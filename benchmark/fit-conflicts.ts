// Fits the weights by which two figures are told to be versions of one, and writes them to
// source/details/figures/dispute-weights.ts: npm run fit:conflicts
import fs from 'node:fs';
import {casesBetween} from '../source/details/cases.js';
import type {Detail} from '../source/details/detail.js';
import {detailsOf} from '../source/details/details-of.js';
import {disputeEvidence, mayDispute} from '../source/details/figures/dispute.js';
import {isUpdate} from '../source/details/figures/updates.js';
import type {Sides} from '../source/sides.js';
import {readGold} from './gold.js';
import {type Example, fitLogistic, type Logistic} from './logistic.js';
import {isToldConflict, readPassages} from './passages.js';
import {goldFolder, storiesFolder} from './training.js';

const ridge = 2;
const files = ['business', 'culture', 'disasters'];

const figureCases = (linked: Sides<readonly Detail[]>, published: Sides<string | undefined>) =>
	casesBetween(linked).flatMap(({left, right, standing}) =>
		left.kind === 'figure' &&
		right.kind === 'figure' &&
		mayDispute(left, right) &&
		!isUpdate(left, published.left, right, published.right)
			? [{left, right, evidence: disputeEvidence(left, right, standing)}]
			: [],
	);

type Evidence = ReturnType<typeof disputeEvidence>;

const exampleOf = (evidence: Evidence, label: 0 | 1): Example => ({
	values: Object.values(evidence),
	label,
	weight: 1,
});

const casesOfPassages = files
	.flatMap(file => readPassages(`benchmark/conflicts/${file}.txt`))
	.flatMap(passages =>
		figureCases(passages.details, passages.published).map(found => ({
			evidence: found.evidence,
			isConflict: isToldConflict(passages, found),
		})),
	);
const ofPassages = casesOfPassages.map(({evidence, isConflict}) =>
	exampleOf(evidence, isConflict ? 1 : 0),
);
const pieces = Object.keys(casesOfPassages[0]?.evidence ?? {});

const oddsBy =
	({bias, weights}: Logistic) =>
	(evidence: Evidence): number =>
		Object.values(evidence).reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);

// A link of a story says that it holds a conflict, not where: there the likeliest case counts as it, if it is a figure's.
const first = oddsBy(fitLogistic(ofPassages, ridge));
const ofStories = [goldFolder, storiesFolder]
	.flatMap(folder => readGold(folder))
	.flatMap(pair => {
		const details = {left: detailsOf(pair.left), right: detailsOf(pair.right)};
		const published = {left: pair.left.published, right: pair.right.published};
		return pair.links.flatMap(link => {
			const side = (which: 'left' | 'right') =>
				link[which].flatMap(sentence => details[which][sentence] ?? []);
			const cases = figureCases({left: side('left'), right: side('right')}, published).map(
				({evidence}) => evidence,
			);
			if (link.conflict !== true) {
				return cases.map(evidence => exampleOf(evidence, 0));
			}

			const [likeliest] = cases.toSorted((a, b) => first(b) - first(a));
			return likeliest && first(likeliest) > 0 ? [exampleOf(likeliest, 1)] : [];
		});
	});

const {bias, weights} = fitLogistic([...ofPassages, ...ofStories], ridge);
const written = pieces.map((piece, at) => `\t${piece}: ${Number((weights[at] ?? 0).toFixed(2))},`);
fs.writeFileSync(
	'source/details/figures/dispute-weights.ts',
	`// Made by benchmark/fit-conflicts.ts (npm run fit:conflicts) from benchmark/conflicts, benchmark/gold and benchmark/stories:
// logistic regression by Newton's method from zero, so no seed. Not to be edited by hand.
import type {Piece} from './dispute.js';

/** Log odds that two figures of one sort are one quantity, where nothing else speaks for it or against it. */
export const bias = ${Number(bias.toFixed(2))};

/** What each piece of evidence adds, in log odds. */
export const weights: Readonly<Record<Piece, number>> = {
${written.join('\n')}
};
`,
);
