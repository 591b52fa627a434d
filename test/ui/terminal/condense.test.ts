import headless from '@xterm/headless';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {condense} from '../../../source/ui/terminal/condense.js';
import {type Run, styledRowsOf} from '../../e2e/screen.js';

const screenOf = async (frame: string): Promise<Run[][]> => {
	const terminal = new headless.Terminal({cols: 60, rows: 6, allowProposedApi: true});
	// What is erased is nothing, and no blank.
	await new Promise<void>(resolve => terminal.write(`${'x'.repeat(360)}\u001B[H`, resolve));
	await new Promise<void>(resolve => terminal.write(frame, resolve));
	return styledRowsOf(terminal);
};

/** Each cell as a person sees it: of a blank, not the colour, weight or slant. */
const seen = (rows: readonly (readonly Run[])[]) =>
	rows.map(runs =>
		runs.flatMap(({text, width: _width, column: _column, ...style}) =>
			[...text].map(character =>
				character === ' '
					? {
							character,
							background: style.background,
							underline: style.underline,
							inverse: style.inverse,
						}
					: {character, ...style},
			),
		),
	);

const [esc, erase, colorEnd] = ['\u001B', '\u001B[K', '\u001B[39m'];
const toFirstColumn = `${esc}[1G`;
const red = (text: string): string => `${esc}[31m${text}${colorEnd}`;
const blue = (text: string): string => `${esc}[38;2;0;0;255m${text}${colorEnd}`;
const underlined = (text: string): string => `${esc}[4m${text}${esc}[24m`;

const styles: readonly ((text: string) => string)[] = [
	text => text,
	red,
	blue,
	underlined,
	text => `${esc}[1m${text}${esc}[22m`,
	text => `${esc}[2m${text}${esc}[22m`,
	text => `${esc}[7m${text}${esc}[27m`,
	text => `${esc}[48;5;22m${text}${esc}[49m`,
	// A link is of words.
	text =>
		`${esc}]8;;https://example.org/${esc}\\${text.trim().replace(/ +/g, ' ')}${esc}]8;;${esc}\\`,
];

const spans = fc
	.record({
		text: fc.stringMatching(/^(?: {1,9}|[a-c日é▌]{1,4}){0,3}$/),
		outer: fc.constantFrom(...styles),
		inner: fc.constantFrom(...styles),
	})
	.map(({text, outer, inner}) => outer(inner(text)));

const frames = fc
	.array(fc.array(spans, {maxLength: 4}), {minLength: 1, maxLength: 5})
	.map(lines => lines.map(line => `${erase}${line.join('')}${toFirstColumn}`).join('\n'));

test('has a terminal show the same', async () => {
	await fc.assert(
		fc.asyncProperty(frames, async frame => {
			expect(seen(await screenOf(condense(frame)))).toEqual(seen(await screenOf(frame)));
		}),
	);
});

test('goes over blanks', () => {
	expect(condense(`${erase}one${' '.repeat(40)}two`)).toBe(`${erase}one${esc}[40Ctwo`);
});

test('returns to the first column in one byte', () => {
	expect(condense(`one\n${toFirstColumn}${erase}two`)).toBe(`one\n\r${erase}two`);
});

test('writes blanks that are seen', () => {
	const heading = underlined(`one${' '.repeat(40)}`);
	expect(condense(heading)).toBe(heading);
});

test('changes the colour where something is written in it', () => {
	expect(condense(`${red('−')}${' '.repeat(9)}${blue('1')}  one\r\n`)).toBe(
		`${esc}[31m−${esc}[9C${esc}[38;2;0;0;255m1  ${colorEnd}one\r\n`,
	);
});

test('leaves the terminal as the frame does', () => {
	expect(condense(red('one'))).toBe(red('one'));
	expect(condense(`${esc}[31m`)).toBe(`${esc}[31m`);
});

test('lets everything else pass', () => {
	const others = [
		`${esc}7${esc}[?25l${esc}[2J${esc}[H`,
		`${esc}]52;c;YQ==\u0007`,
		`${esc}[3;7H`,
	].join('');
	expect(condense(others)).toBe(others);
});
