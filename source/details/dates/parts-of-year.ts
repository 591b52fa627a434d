import {pastHyphen, type Token, wordAt} from '../tokens.js';
import {type MomentRead, yearAt} from './calendar.js';
import {digitQuarters, quarters, seasons} from './calendar-words.js';

/** Reads `third quarter`, `fourth-quarter` or `Q3`, with its year. */
export const readQuarter = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const noun = pastHyphen(tokens, at + 1);
	const isSpelled = wordAt(tokens, noun) === 'quarter';
	const quarter = (isSpelled ? quarters : digitQuarters).get(wordAt(tokens, at));
	if (!quarter) {
		return undefined;
	}

	const end = isSpelled ? noun + 1 : at + 1;
	const yearFrom = wordAt(tokens, end) === 'of' ? end + 1 : end;
	const year = yearAt(tokens, yearFrom);
	return year === undefined
		? {moment: {quarter}, end}
		: {moment: {quarter, years: [year, year]}, end: yearFrom + 1};
};

const beforeSeason = new Set('in the this last next by of since until early late mid -'.split(' '));

const beforeFall = new Set('in by of since until for during'.split(' '));

// `In the fall` is a season, `after the fall` and `in the fall of the cabin` are none.
const isDownfall = (tokens: readonly Token[], at: number): boolean =>
	wordAt(tokens, at) === 'fall' &&
	wordAt(tokens, at - 1) === 'the' &&
	(wordAt(tokens, at + 1) === 'of' || !beforeFall.has(wordAt(tokens, at - 2)));

/** Reads `spring 2027` or `in the spring`, not `spring` as a word of its own. */
export const readSeason = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const season = seasons.get(wordAt(tokens, at));
	const from = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
	const year = season === undefined ? undefined : yearAt(tokens, from);
	const stands = beforeSeason.has(wordAt(tokens, at - 1)) && !isDownfall(tokens, at);
	if (season === undefined || (year === undefined && !stands)) {
		return undefined;
	}

	return year === undefined
		? {moment: {season}, end: at + 1}
		: {moment: {season, years: [year, year]}, end: from + 1};
};
