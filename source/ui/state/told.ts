import type {Claim, Coverage} from '../../coverage/coverage.js';
import {outletLabel} from '../../layout/coverage.js';
import {type Line, line} from '../../layout/line.js';
import {layoutVersions, type Told} from '../../layout/versions.js';
import {shownKeyOf} from '../bindings.js';
import {counted} from '../counted.js';
import {createFind} from '../find.js';
import {latest} from '../latest.js';
import {besideOf} from './beside.js';
import {queryOf, type State} from './state.js';
import {claimsOfScreen, coverageOf, pairsCompared} from './story.js';

/** How each report words a claim. */
export const wordingsOf = (coverage: Coverage | undefined, claim: Claim | undefined): Told[] =>
	coverage?.articles.flatMap((article, index) => {
		const version = claim?.versions[index];
		return version ? [{name: outletLabel(coverage, index), article, version}] : [];
	}) ?? [];

/** How many pairs of reports have been compared, once it is any. */
const shareOf = (state: State): string => {
	const {done, all} = pairsCompared(state, state.covering?.articles ?? []);
	return done === 0 ? '' : ` ${done} of ${counted(all, 'pair')}`;
};

/** What the reports have of what is selected, and what to say where they have nothing; on screens that tell. */
export const toldOf = (state: State): {told: readonly Told[]; otherwise: string} | undefined => {
	const {screen} = state;
	switch (screen.name) {
		case 'reader': {
			const beside = besideOf(state, screen.article);
			return (
				beside && {
					told: beside.of(screen.cursor.selected),
					otherwise: beside.isFound
						? 'This line is not compared.'
						: `comparing with ${counted(beside.others, 'other report')} …${shareOf(state)}`,
				}
			);
		}

		case 'coverage': {
			const coverage = coverageOf(state, screen.articles);
			const claim = claimsOfScreen(state, screen)[screen.cursor.selected];
			return {told: wordingsOf(coverage, claim), otherwise: ''};
		}

		default:
			return undefined;
	}
};

/** As many of the lines as there is room for; where some are missing, the last one says so, and what shows them. */
const cut = (lines: readonly Line[], height: number, key: string | undefined): readonly Line[] => {
	const missing = lines.length - height + 1;
	const hint = key === undefined ? '' : `: ${key} shows all`;
	return missing <= 1
		? lines
		: [...lines.slice(0, height - 1), line(`… ${missing} more lines${hint}`, 'quiet')];
};

/**
 * How the reports put what is selected, in at most so many lines of so many columns; none on screens
 * that do not tell.
 */
export const linesTold = latest((state: State, width: number, height: number): readonly Line[] => {
	const {keymap, screen} = state;
	const found = toldOf(state);
	if (found === undefined) {
		return [];
	}

	return found.told.length === 0
		? [line(found.otherwise, 'quiet')]
		: cut(
				layoutVersions(found.told, width, {
					cutsNames: true,
					...(screen.name === 'coverage' && {find: createFind(queryOf(screen))}),
				}),
				height,
				shownKeyOf(keymap, screen.name, 'show-versions'),
			);
});
