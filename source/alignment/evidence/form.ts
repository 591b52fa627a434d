import type {Reading} from '../reading/reading.js';

const saying = new Set('said say says tell tells told added according'.split(' '));

const reportsSpeech = ({words, quotes}: Reading): boolean =>
	quotes.length > 0 || [...words].some(word => saying.has(word));

/** Places are compared as ratios, with this many sentences added, so that a shift weighs less further down. */
const placeSlack = 8;

const placeDistance = (a: Reading, b: Reading): number =>
	Math.log((Math.max(a.index, b.index) + placeSlack) / (Math.min(a.index, b.index) + placeSlack));

const lengthOf = (reading: Reading): number => Math.log(2 + reading.stems.length);

/** What length, place, role and speech say for and against a link. */
export const formEvidence = (a: Reading, b: Reading) => {
	const headlines = [a, b].filter(({role}) => role === 'headline').length;
	const speech = [a, b].filter(reportsSpeech).length;
	const lengths = [lengthOf(a), lengthOf(b)];
	return {
		lengthApart: Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0)),
		shorter: Math.min(...lengths),
		placeApart: placeDistance(a, b),
		openings: a.bodyIndex === 0 && b.bodyIndex === 0 ? 1 : 0,
		headlines: headlines === 2 ? 1 : 0,
		headlineAndLead: headlines === 1 ? 1 : 0,
		speechBoth: speech === 2 ? 1 : 0,
		speechOne: speech === 1 ? 1 : 0,
	};
};
