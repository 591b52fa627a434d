import {expect, test} from 'vitest';
import {namesAgree} from '../../../source/details/names/agree.js';
import {nameConflict} from '../../../source/details/names/contradict.js';
import {only} from '../found.js';

/** Whether names in the same words are told as one that the sides give differently. */
const contradict = (left: string, right: string, rest: string): boolean => {
	const a = only('name', `${left} ${rest}`);
	const b = only('name', `${right} ${rest}`);
	return !namesAgree(a, b) && nameConflict(a, b) > 0;
};

test.each([
	['It was Sheriff Bob Hale', 'It was Sheriff Ann Keel', 'who spoke.'],
	['Two suspects were held in Lisbon', 'Two suspects were held in Porto', 'on charges of fraud.'],
	['The victim was named as Emma Clarke', 'The victim was named as Sarah Clarke', 'from the town.'],
	['It was Emma Calder', 'It was Emma Caldwell', 'who spoke.'],
	['It was Joseph Clarke', 'It was Josephine Clarke', 'who spoke.'],
	['It was Karsten Clarke', 'It was Kirsten Clarke', 'who spoke.'],
	['The bus driver, Emma Clarke,', 'The bus driver, Peter Lang,', 'was unhurt.'],
	['The driver, Emma Clarke,', 'They named the driver as Peter Lang,', 'who was unhurt.'],
	['Officer Ana Ruiz', 'Officer Maria Ruiz', 'was shot.'],
	['The resident Emma Clarke', 'The resident Olga Clarke', 'said no.'],
	['Police charged firefighter Emma Clarke', 'Police charged firefighter Peter Lang', 'on Friday.'],
	['They shot a senior police officer Emma Clarke', 'Police officer Peter Lang was shot', 'again.'],
	['It was the officer Emma Clarke', 'It was the officer Peter Lang', ', 34, who has been jailed.'],
	['The student Emma Clarke, 20,', 'The student Peter Lang, 20,', 'was fatally stabbed.'],
	['The nurse Emma Clarke', 'The nurse Peter Lang', 'died at once.'],
	['Two suspects were held in Spain', 'Two suspects were held in France', 'on charges of fraud.'],
])('%s / %s', (left, right, rest) => {
	expect(contradict(left, right, rest)).toBe(true);
	expect(contradict(right, left, rest)).toBe(true);
});

test.each([
	['It was Sheriff Bob Hale', 'It was Sheriff Robert Hale', 'who spoke.'],
	['It was Prime Minister Ana Castel', 'It was Foreign Minister Lev Orlov', 'who spoke.'],
	['It was Steven Pryce', 'It was Stephen Pryce', 'who spoke.'],
	['It was Emma Calder', 'It was Emma Brandt', 'who spoke.'],
	['He won the Grand Slam', 'He won the Grand Slams', 'again.'],
	['It was Mayor Jim Pryce', 'It was Mayor James Pryce', 'who spoke.'],
	['It was the analyst Emma Clarke', 'It was the analyst Peter Lang', 'who spoke.'],
	['The paper quoted analyst Emma Clarke', 'The paper quoted analyst Peter Lang', 'again.'],
	['The teacher Emma Clarke', 'The teacher Peter Lang', 'was asked.'],
	['It was Mr Alan Clarke', 'It was Mr Peter Lang', 'who was charged.'],
	['The officer Emma Clarke', 'The officer Peter Lang', 'shot at a car.'],
	['The officer Emma Clarke was shot', 'They charged officer Peter Lang', 'on Friday.'],
	['He was charged by detective Emma Clarke', 'He was charged by detective Peter Lang', 'again.'],
	['The victim was named as Emma Clarke', 'The driver was named as Peter Lang', 'from the town.'],
	['The driver, Jim Pryce,', 'They named the driver as James Pryce,', 'who was unhurt.'],
	['A passenger, Emma Clarke,', 'A passenger, Peter Lang,', 'was unhurt.'],
	['The second victim was Emma Clarke', 'The victim was Peter Lang', 'from the town.'],
	['After the vote, Emma Clarke, 30,', 'After the vote, Peter Lang, 30,', 'spoke.'],
	['In the end, Emma Clarke, a nurse,', 'In the end, Peter Lang, a nurse,', 'spoke.'],
	['The vote, Emma Clarke,', 'The vote, Peter Lang,', 'a nurse, said, was lost.'],
	['Like the driver, Emma Clarke, 30,', 'Like the driver, Peter Lang, 30,', 'spoke.'],
	['A son of the victim was named as Emma Clarke', 'The victim was Peter Lang', 'from the town.'],
	['The bus driver, Emma Clarke,', 'The lorry driver, Peter Lang,', 'was unhurt.'],
	['Two suspects were held in Duisburg', 'Two suspects were held in Germany', 'with cash.'],
	['Two suspects were held in Lisbon', 'Two suspects were held in Portugal', 'with cash.'],
	['Two suspects were held in Kenya', 'Two suspects were held in Africa', 'with cash.'],
	['Two suspects were held in Wales', 'Two suspects were held in Britain', 'with cash.'],
])('not %s / %s', (left, right, rest) => {
	expect(contradict(left, right, rest)).toBe(false);
	expect(contradict(right, left, rest)).toBe(false);
});
