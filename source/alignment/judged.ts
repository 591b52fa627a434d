import {companyAmong} from './evidence/company.js';
import type {FirstEvidence} from './evidence/evidence.js';
import {type Kinship, kinshipEvidence} from './evidence/kinship.js';
import type {Judges} from './judge.js';
import type {SideBySide, WeighedCell} from './side-by-side.js';

/** Whether two articles that were read side by side tell of one event. */
export const kinshipOf = ({openings}: SideBySide, kinOf: Judges['kin']): Kinship => ({
	...openings,
	kin: kinOf(openings.evidence),
});

/** The cells with what the kinship of the two articles says about each. */
export const amongKin = (
	{cells}: SideBySide,
	kinship: Kinship,
): readonly WeighedCell<FirstEvidence>[] =>
	cells.map(cell => ({
		...cell,
		evidence: {...cell.evidence, kinship: kinshipEvidence(kinship, cell.evidence)},
	}));

/** Cells with a lesser first impression are no links, and too unlike to be rivals of any. */
const hopeless = 0.01;

/** The cells with some hope, and what they say about each other, going by a first impression of each. */
export const inCompany = (
	cells: readonly WeighedCell<FirstEvidence>[],
	impressionOf: Judges['firstImpression'],
): readonly WeighedCell[] => {
	const hopeful = cells.flatMap(cell => {
		const impression = impressionOf(cell.evidence);
		return impression < hopeless ? [] : [{...cell, impression}];
	});
	const companyOf = companyAmong(hopeful);
	return hopeful.map(cell => ({...cell, evidence: {...cell.evidence, company: companyOf(cell)}}));
};

/** The cells with some hope, and how likely each is a link. */
export const judgedCells = (
	sides: SideBySide,
	kinship: Kinship,
	{firstImpression, link}: Pick<Judges, 'firstImpression' | 'link'>,
) =>
	inCompany(amongKin(sides, kinship), firstImpression).map(cell => ({
		...cell,
		score: link(cell.evidence),
	}));
