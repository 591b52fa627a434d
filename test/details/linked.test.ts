import {expect, test} from 'vitest';
import {detailsOf} from '../../source/details/details-of.js';
import {isToldInLink} from '../../source/details/linked.js';
import {articleOf} from '../fixtures/article.js';

/** The details of each sentence that the one linked with it does not tell. */
const untold = (left: string, right: string): readonly string[] => {
	const [own = [], other = []] = [left, right].map(text => detailsOf(articleOf([text])).flat());
	return [
		...own.filter(detail => !isToldInLink(detail, own, other)),
		...other.filter(detail => !isToldInLink(detail, other, own)),
	].map(({text}) => text);
};

test.each([
	['Dorvan expelled two embassy employees.', 'Dorvan sent home two diplomats.'],
	['The Dorvan deal covers six frigates.', 'The deal of Dorvan is for six warships.'],
	['Dorvan has over 100 employees.', 'Dorvan has 140 employees.'],
	['Less than a third of Dorvan voted.', 'Only 29 percent of Dorvan voted.'],
	['Dorvan gave $10 million.', 'Dorvan gave 10 million.'],
	['Nine carpenters died in a blaze.', 'Nine of the dead lived there.'],
	['Nine people died, including two guards.', 'Nine people died, among them two soldiers.'],
])('of two linked sentences one tells all of the other: %s – %s', (left, right) => {
	expect(untold(left, right)).toEqual([]);
});

test.each([
	[
		'Dorvan lost four jets and two ships.',
		'Dorvan lost two tanks and four ships.',
		['four', 'two', 'two', 'four'],
	],
	[
		'The quake killed at least 120 people.',
		'The quake killed at least 150 people.',
		['120', '150'],
	],
	['It has over 100 employees.', 'It has 900 employees.', ['100', '900']],
	['Two helicopters came.', 'Later two soldiers spoke.', ['Two', 'two']],
	['It has $40 million in assets.', 'It has 40 million users.', ['$40 million', '40 million']],
	['Two cats and two dogs died.', 'Two cows died.', ['Two', 'two', 'Two']],
])('one does not tell all of the other: %s – %s', (left, right, expected) => {
	expect(untold(left, right)).toEqual(expected);
});
