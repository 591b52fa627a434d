import type {Reading} from '../reading/reading.js';

/** Places are compared as ratios, with this many sentences added, so that a shift weighs less further down. */
const placeSlack = 8;

const lengthOf = ({stems}: Reading): number => Math.log(2 + stems.length);

/** What length, place, role and speech say for and against a link. */
export const formEvidence = (a: Reading, b: Reading) => {
	const headlines = (a.role === 'headline' ? 1 : 0) + (b.role === 'headline' ? 1 : 0);
	const speaking = (a.reportsSpeech ? 1 : 0) + (b.reportsSpeech ? 1 : 0);
	const [lengthA, lengthB] = [lengthOf(a), lengthOf(b)];
	const [earlier, later] = [Math.min(a.index, b.index), Math.max(a.index, b.index)];
	return {
		lengthApart: Math.abs(lengthA - lengthB),
		shorter: Math.min(lengthA, lengthB),
		placeApart: Math.log((later + placeSlack) / (earlier + placeSlack)),
		/** Both are the first sentence of their running text, or both headlines, or one is. */
		openings: a.bodyIndex === 0 && b.bodyIndex === 0 ? 1 : 0,
		headlines: headlines === 2 ? 1 : 0,
		headlineAndLead: headlines === 1 ? 1 : 0,
		/** Both tell what someone says, or one does. */
		speechBoth: speaking === 2 ? 1 : 0,
		speechOne: speaking === 1 ? 1 : 0,
	};
};
