import {expect, test} from 'vitest';
import {agree} from '../../../source/details/agree.js';
import {only} from '../found.js';

const tellSame = (left: string, right: string): boolean =>
	agree(only('name', `It was ${left}.`), only('name', `It was ${right}.`));

test.each([
	['Harold J. Pruitt', 'Harold Pruitt'],
	['Harold Pruitt', 'Pruitt'],
	['J. R. Hale', 'J.R. Hale'],
	['Tomás Keel', 'Tomas Keel'],
	['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
	['Jim Pryce', 'James R. Pryce'],
	['Sam Pryce', 'Samuel Pryce'],
	['Bill Pryce', 'Will Pryce'],
	['Rob Pryce', 'Robbie Pryce'],
	['Steven Pryce', 'Stephen Pryce'],
	['Aleksandr Malenko', 'Alexander Malenko'],
	['Vladimir Malenko', 'Volodymyr Malenko'],
	['Ludmila Malenko', 'Lyudmila Malenko'],
	['Mahdi Al-Rashid', 'Mehdi al Rashid'],
	['Mohammed Al-Rashid', 'Muhammad al Rashid'],
	['Hasan al Masri', 'Hassan el-Masry'],
	['Yulia Orlova', 'Julia Orlova'],
	['Yevgeny Orlov', 'Evgeniy Orlov'],
	['Iegor Orlov', 'Egor Orlov'],
	['Miloš Orlov', 'Milosh Orlov'],
	['Liang Wei-min', 'Liang Weimin'],
	['Lee Jae-myung', 'Lee Jae Myung'],
	['Saint-Étienne-en-Dévoluy', 'Saint-Etienne-en-Devoluy'],
	['Kiev', 'Kyiv'],
	['the "Agrarian Union"', 'the Agrarian Union'],
	['Łukasz Møller', 'Lukasz Moller'],
	['St. Ronan', 'Saint Ronan'],
	['the Brannock River', 'the Brannock'],
	['Norrvane Group Inc', 'Norrvane'],
	['Chinese', 'China'],
	['the U.S. Virgin Islands', 'the United States Virgin Islands'],
	['the Belt and Road Summit', 'a Belt and Road initiative summit'],
	['the Belt and Road Summit', 'the China Belt and Road forum'],
	['the Ministry of Foreign Affairs', 'the Foreign Ministry'],
	['the University of Kestle', 'Kestle University'],
	['the Financial Standards Authority', 'the FSA'],
])('%s is %s', (left, right) => {
	expect(tellSame(left, right)).toBe(true);
	expect(tellSame(right, left)).toBe(true);
});

test.each([
	['Alan Whitlock', 'Joyce Whitlock'],
	['Paul Whitlock', 'Paula Whitlock'],
	['Michael Whitlock', 'Michelle Whitlock'],
	['Joseph Whitlock', 'Josephine Whitlock'],
	['Daniel Whitlock', 'Danielle Whitlock'],
	['Robert Whitlock', 'Roberta Whitlock'],
	['Justin Whitlock', 'Justine Whitlock'],
	['Victor Whitlock', 'Victoria Whitlock'],
	['Paul Whitlock', 'Pauline Whitlock'],
	['Carl Whitlock', 'Carlos Whitlock'],
	['Karsten Whitlock', 'Kirsten Whitlock'],
	['Martin Whitlock', 'Morten Whitlock'],
	['Mahmoud Al-Rashid', 'Mohammed Al-Rashid'],
	['Samantha Whitlock', 'Samuel Whitlock'],
	['Jim Whitlock', 'James Keel'],
	['Adrian Moore', 'Adrian More'],
	['Jemma', 'Emma'],
	['Jewell', 'Ewell'],
	['Sam Jennis', 'Sam Ennis'],
	['the Ministry of Health', 'the Ministry of Defence'],
	['Wrexley', 'Wrexley Crown Court'],
	['Beijing', 'China'],
	['North Korea', 'South Korea'],
	['Li Hui', 'Li Qiang'],
	['Kim Jong Un', 'the United Nations'],
	['Kim Jong Un', 'the UN'],
	['the Geneva Summit', 'Geneva'],
])('%s is not %s', (left, right) => {
	expect(tellSame(left, right)).toBe(false);
	expect(tellSame(right, left)).toBe(false);
});
