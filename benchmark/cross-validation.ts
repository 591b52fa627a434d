import type {Evidence, FirstEvidence} from '../source/alignment/evidence/evidence.js';
import type {KinshipEvidence} from '../source/alignment/evidence/kinship.js';
import type {OwnEvidence} from '../source/alignment/evidence/own.js';
import type {Judges} from '../source/alignment/judge.js';
import {type CaseForJoining, weighingJudge} from '../source/alignment/weighing.js';
import {fitJoining, fitLinks, fitRelations} from './fitting.js';
import type {Lesson} from './training.js';

export const fitJudges = (lessons: readonly Lesson[]): Judges => {
	const model = fitLinks(lessons);
	return {
		kin: weighingJudge<KinshipEvidence>(model.kin),
		firstImpression: weighingJudge<FirstEvidence>(model.impression),
		link: weighingJudge<Evidence>(model.link),
		joins: weighingJudge<CaseForJoining>(fitJoining(lessons, model)),
		same: weighingJudge<OwnEvidence>(fitRelations(lessons)),
	};
};

/** So many times all is fitted: once for each story would take minutes. */
const folds = 16;

/** Judges for each story, fitted on all others but the few of its fold. Stories that nothing is fitted on get judges fitted on all. */
export const judgesWithout = (lessons: readonly Lesson[]): ((story: string) => Judges) => {
	const stories = [...new Set(lessons.map(({pair}) => pair.story))].sort();
	const foldOf = (story: string): number => stories.indexOf(story) % folds;
	const all = fitJudges(lessons);
	const without = Array.from({length: Math.min(folds, stories.length)}, (_, fold) =>
		fitJudges(lessons.filter(({pair}) => foldOf(pair.story) !== fold)),
	);
	return story => without[foldOf(story)] ?? all;
};
