// Fits the weights of the alignment on the gold and the training stories, and writes them to
// source/alignment/weights.ts: npm run fit:alignment
import fs from 'node:fs';
import {fitLinks, fitRelations} from './fitting.js';
import {readTraining} from './training.js';

const training = readTraining();
const written = (
	name: string,
	kind: string,
	{bias, weights}: ReturnType<typeof fitLinks>,
): string =>
	[
		`export const ${name}: EvidenceWeights<keyof ${kind}> = {`,
		`\tbias: ${bias.toFixed(3)},`,
		'\tweights: {',
		...Object.entries(weights).map(([key, weight]) => `\t\t${key}: ${(weight ?? 0).toFixed(3)},`),
		'\t},',
		'};',
	].join('\n');

fs.writeFileSync(
	'source/alignment/weights.ts',
	`// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold and benchmark/stories:
// logistic regression, Newton's method from zero, so no seed. What it reaches on stories left out
// of the fit is printed by npm run benchmark:alignment. Not to be edited by hand.
import type {Evidence, OwnEvidence} from './evidence/evidence.js';
import type {EvidenceWeights} from './judge.js';

/** Log odds that two sentences report the same claim. */
${written('linkWeights', 'Evidence', fitLinks(training))}

/** Log odds that linked sentences hold the same details. */
${written('relationWeights', 'OwnEvidence', fitRelations(training))}
`,
);
