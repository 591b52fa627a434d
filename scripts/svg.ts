import type {Color, Run} from '../test/e2e/screen.js';

const fontSize = 14;
const cellWidth = 8.4;
const rowHeight = 18;
const margin = 16;

/** Sixteen colours of a light and of a dark terminal; the picture follows its reader's. */
const palettes = {
	light: {
		ground: '#ffffff',
		text: '#1f2328',
		colors:
			'#24292f #b3261e #116329 #8a4b00 #0550ae #8250df #0b6b63 #57606a ' +
			'#57606a #c02720 #1a7f37 #7d5200 #0a5cc0 #8250df #0b6b63 #24292f',
	},
	dark: {
		ground: '#0d1117',
		text: '#e6edf3',
		colors:
			'#484f58 #ff7b72 #3fb950 #f0a45d #58a6ff #bc8cff #56d4c4 #b1bac4 ' +
			'#8b949e #ff8a80 #56d364 #ffd866 #79b8ff #d2a8ff #56d4c4 #ffffff',
	},
};

/**
 * Draws the rows of a screen as a picture that stays sharp at every size and fits light and dark
 * pages. Every word has its own place, so columns stay straight whatever font is there.
 * @param columns How many cells a row has.
 * @param title What the picture shows, for those who cannot see it.
 */
export const drawScreen = (
	rows: ReadonlyArray<readonly Run[]>,
	columns: number,
	title: string,
): string => {
	const width = round(columns * cellWidth + 2 * margin);
	const height = rows.length * rowHeight + 2 * margin;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
		`<title>${escapeXml(title)}</title>`,
		`<style>${styleSheet()}</style>`,
		`<rect class="ground" width="${width}" height="${height}" rx="8"/>`,
		...rows.flatMap((runs, row) => runs.flatMap(run => drawRun(run, margin + row * rowHeight))),
		'</svg>\n',
	].join('\n');
};

const drawRun = (run: Run, top: number): string[] => {
	const ink = run.inverse ? (run.background ?? 'ground') : (run.foreground ?? 'text');
	const ground = run.inverse ? (run.foreground ?? 'text') : run.background;
	const drawn: string[] = [];
	if (ground !== undefined) {
		const left = round(margin + run.column * cellWidth);
		const width = round(run.width * cellWidth);
		drawn.push(
			`<rect ${paint(ground)} x="${left}" y="${top}" width="${width}" height="${rowHeight}"/>`,
		);
	}

	const style = (['bold', 'dim', 'italic', 'underline'] as const).filter(name => run[name]);
	for (const {text, column, width} of piecesOf(run)) {
		const left = round(margin + column * cellWidth);
		const baseline = top + rowHeight - 5;
		drawn.push(
			`<text ${paint(ink, style)} x="${left}" y="${baseline}" textLength="${round(width * cellWidth)}">${escapeXml(text)}</text>`,
		);
	}

	return drawn;
};

/** The parts of a run between wider gaps, which need no drawing. */
const piecesOf = ({text, column, width}: Run) => {
	// Wide characters stand in no place that their number tells; such a run stays whole.
	if (width !== text.length) {
		return [{text, column, width}];
	}

	return [...text.matchAll(/\S+(?: \S+)*/g)].map(piece => ({
		text: piece[0],
		column: column + piece.index,
		width: piece[0].length,
	}));
};

type Ink = Color | 'text' | 'ground';

const paint = (ink: Ink, style: readonly string[] = []) => {
	const own = typeof ink === 'string' && ink.startsWith('#');
	const named = typeof ink === 'number' ? `c${ink}` : ink;
	const classes = own ? style : [named, ...style];
	return [
		...(classes.length > 0 ? [`class="${classes.join(' ')}"`] : []),
		...(own ? [`fill="${ink}"`] : []),
	].join(' ');
};

const styleSheet = () => {
	const fills = ({ground, text, colors}: (typeof palettes)['light']) =>
		[
			`.ground{fill:${ground}}`,
			`.text{fill:${text}}`,
			...colors.split(' ').map((color, index) => `.c${index}{fill:${color}}`),
		].join('');
	return [
		`text{font:${fontSize}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}`,
		'.bold{font-weight:bold}.dim{opacity:.6}.italic{font-style:italic}.underline{text-decoration:underline}',
		fills(palettes.light),
		`@media(prefers-color-scheme:dark){${fills(palettes.dark)}}`,
	].join('\n');
};

const escapeXml = (text: string) =>
	text.replace(/[&<>]/g, character => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[character] ?? '');

const round = (pixels: number) => Math.round(pixels * 10) / 10;
