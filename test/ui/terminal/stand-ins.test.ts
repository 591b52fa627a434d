import {expect, test} from 'vitest';
import {StandIns} from '../../../source/ui/terminal/stand-ins.js';

test('a frame has the lines in the place of the characters', () => {
	const standIns = new StandIns();
	const frame = ['▌ Trade grew', ' ', '\u001B[1mTrade fell\u001B[22m']
		.map(line => standIns.for(line))
		.join('\n');
	expect(standIns.replaceIn(`\u001B[2A${frame}`)).toBe(
		'\u001B[2A▌ Trade grew\n \n\u001B[1mTrade fell\u001B[22m',
	);
});

test('one character stands for a line, whatever it holds', () => {
	const standIns = new StandIns();
	const other = standIns.for('another line');
	const line = `a sign for private use: ${other}`;
	const character = standIns.for(line);
	expect(character).toHaveLength(1);
	expect(standIns.replaceIn(character)).toBe(line);
	expect(standIns.replaceIn('\uE999')).toBe('\uE999');
});

test('a line keeps its character while it is on the screen, however many others come and go', () => {
	const standIns = new StandIns();
	const header = standIns.for('the header');
	for (let frame = 0; frame < 10_000; frame++) {
		const row = standIns.for(`row ${frame}`);
		expect(standIns.for('the header')).toBe(header);
		expect(standIns.replaceIn(`${header}\n${row}`)).toBe(`the header\nrow ${frame}`);
	}
});

test('a line that changes has another character than before', () => {
	const standIns = new StandIns();
	let before = '';
	for (let step = 0; step < 5000; step++) {
		const character = standIns.for(`step ${step}`);
		expect(character).not.toBe(before);
		before = character;
	}
});
