// Fits the weights of the alignment on the gold, the training stories and the look-alikes, and writes them to
// source/alignment/weights.ts: npm run fit:alignment
import fs from 'node:fs';
import {fitJoining, fitLinks, fitRelations} from './fitting.js';
import {readTraining} from './training.js';

type Fitted = {readonly bias: number; readonly weights: object};

const written = (name: string, kind: string, {bias, weights}: Fitted): string =>
	[
		`export const ${name}: EvidenceWeights<${kind}> = {`,
		`\tbias: ${Number(bias.toFixed(4))},`,
		'\tweights: {',
		...Object.entries(weights).flatMap(([group, pieces]) => [
			`\t\t${group}: {`,
			...Object.entries<number>(pieces).map(
				([piece, weight]) => `\t\t\t${piece}: ${Number(weight.toFixed(4))},`,
			),
			'\t\t},',
		]),
		'\t},',
		'};',
	].join('\n');

const training = readTraining();
const model = fitLinks(training);
fs.writeFileSync(
	'source/alignment/weights.ts',
	`// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence} from './evidence/evidence.js';
import type {KinshipEvidence} from './evidence/kinship.js';
import type {OwnEvidence} from './evidence/own.js';
import type {CaseForJoining, EvidenceWeights} from './weighing.js';

/** Log odds that two articles tell of one event, by their openings. */
${written('kinWeights', 'KinshipEvidence', model.kin)}

/** Log odds of a link by two sentences alone. */
${written('impressionWeights', 'FirstEvidence', model.impression)}

/** Log odds of a link among its rivals. */
${written('linkWeights', 'Evidence', model.link)}

/** Log odds that a further sentence belongs to a link. */
${written('joiningWeights', 'CaseForJoining', fitJoining(training, model))}

/** Log odds that linked sentences hold the same details. */
${written('relationWeights', 'OwnEvidence', fitRelations(training))}
`,
);
