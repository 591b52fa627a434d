// What the days on which two articles were published say about whether they tell of one event.
import type {Article} from '../../article/article.js';
import {dayInMilliseconds} from '../../details/dates/agree.js';

// The day as it is written, whatever the time zone.
const dayOf = ({published = ''}: Article): number => Date.parse(published.slice(0, 10));

/** How many days lie between the publication of two articles, where that is told of both. */
export const daysBetween = (one: Article, other: Article): number | undefined => {
	const apart = Math.abs(dayOf(one) - dayOf(other));
	return Number.isNaN(apart) ? undefined : apart / dayInMilliseconds;
};

/** In days. Reports of one event seldom lie further apart. */
const longestStory = 60;

/** Whether so much time lies between two articles that they seldom tell of one event. */
export const areMonthsApart = (daysApart: number | undefined): boolean =>
	daysApart !== undefined && daysApart > longestStory;

/** In days. Most reports of one event come out within these, and few of two events that are alike. */
const soon = 3;
/** The odds of one event against a like one, where two articles came out so soon after each other: a guess, but from 7 to 55 F1 changes by 0.025 at most. */
const oddsOfSoon = 20;

/** How likely two articles tell of one event, 0 to 1, given how likely it is by what they say (Bayes' rule). */
export const kinInTime = (likelihood: number, daysApart: number | undefined): number =>
	daysApart === undefined || daysApart > soon
		? likelihood
		: likelihood / (likelihood + (1 - likelihood) / oddsOfSoon);
