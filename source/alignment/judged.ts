import {companyAmong} from './evidence/company.js';
import type {FirstEvidence} from './evidence/evidence.js';
import {areSurelyKin, type Kinship, kinshipEvidence} from './evidence/kinship.js';
import {areMonthsApart, kinInTime} from './evidence/publication.js';
import type {Judges} from './judge.js';
import type {SideBySide, WeighedCell} from './side-by-side.js';

// Long texts have many cells. What is named field by field below is copied in a third of the time that a spread takes.

/** Whether two articles that were read side by side tell of one event. */
export const kinshipOf = ({openings, daysApart}: SideBySide, kinOf: Judges['kin']): Kinship => {
	const byOpenings = kinOf(openings.evidence);
	// What has few names in common may be another story of the day.
	return {...openings, kin: openings.strangers > 0 ? byOpenings : kinInTime(byOpenings, daysApart)};
};

/** The cells with what the kinship of the two articles says about each. */
export const amongKin = (
	{cells}: SideBySide,
	kinship: Kinship,
): readonly WeighedCell<FirstEvidence>[] =>
	cells.map(({left, right, isBody, evidence}) => {
		const {words, figures, dates, names, quotes, form} = evidence;
		const kin = kinshipEvidence(kinship, evidence);
		return {
			left,
			right,
			isBody,
			evidence: {words, figures, dates, names, quotes, form, kinship: kin},
		};
	});

/** Cells with a lesser first impression are no links, and too unlike to be rivals of any. */
const hopeless = 0.01;

/** The cells with some hope, and what they say about each other, going by a first impression of each. */
export const inCompany = (
	cells: readonly WeighedCell<FirstEvidence>[],
	impressionOf: Judges['firstImpression'],
): readonly WeighedCell[] => {
	const hopeful = cells
		.map(cell => ({cell, impression: impressionOf(cell.evidence)}))
		.filter(({impression}) => impression >= hopeless);
	const companyOf = companyAmong(hopeful);
	return hopeful.map(hope => {
		const {left, right, isBody, evidence} = hope.cell;
		const {words, figures, dates, names, quotes, form, kinship} = evidence;
		const company = companyOf(hope);
		return {
			left,
			right,
			isBody,
			evidence: {words, figures, dates, names, quotes, form, kinship, company},
		};
	});
};

/** The cells with some hope, and how likely each is a link. */
export const judgedCells = (
	sides: SideBySide,
	kinship: Kinship,
	{firstImpression, link}: Pick<Judges, 'firstImpression' | 'link'>,
) =>
	inCompany(amongKin(sides, kinship), firstImpression).map(({left, right, isBody, evidence}) => ({
		left,
		right,
		isBody,
		evidence,
		score: link(evidence),
	}));

/**
 * The cells that may become links, and how likely each is one. Months apart, a sentence with another figure or date
 * tells of another event, however alike the words.
 */
export const linkableCells = (sides: SideBySide, kinship: Kinship, judges: Judges) => {
	const cells = judgedCells(sides, kinship, judges);
	return areMonthsApart(sides.daysApart) && !areSurelyKin(kinship)
		? cells.filter(({left, right}) => !sides.holdNews([left], [right]))
		: cells;
};
