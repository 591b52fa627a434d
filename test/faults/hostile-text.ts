import fc from 'fast-check';

/** What programs obey, what eyes cannot see, and what breaks careless parsers. */
const fragments = [
	'\u{1B}[2J',
	'\u{1B}]52;c;cm0gLXJm\u{7}',
	'\u{1B}]0;title\u{1B}\\',
	'\u{1B}]8;;https://evil.example\u{1B}\\',
	'\u{1B}Pq#0;2;0;0;0\u{1B}\\',
	'\u{1B}_Ga=T;AAAA\u{1B}\\',
	'\u{1B}[31',
	'\u{1B}',
	'\u{1B}\u{1B}\u{1B}[[[m',
	'\u{9B}2J',
	'\u{9D}0;title\u{9C}',
	'\u{90}payload',
	'\u{85}',
	'\0',
	'\b\b\b',
	'\r',
	'\r\n',
	'\u{B}\u{C}',
	'\u{7F}',
	'\u{202E}',
	'\u{2066}',
	'\u{200B}',
	'\u{FEFF}',
	'\u{AD}',
	'\u{2028}',
	'\u{2029}',
	'\u{FFFE}',
	'\u{D800}',
	'\u{DC00}',
	'\u{E0001}',
	'👩‍👩‍👧‍👦',
	'🏴󠁧󠁢󠁥󠁮󠁧󠁿',
	`e${'\u{301}'.repeat(40)}`,
	'漢字かな',
	'שלום',
	'﷽',
	'---\n',
	'title: ',
	'# ',
	'> ',
	'```\n',
	'[a](javascript:alert)',
	'![](x)',
	'<script>',
	'“',
	'”',
	'"',
	'«',
	'(',
	'$218.2 billion',
	'1,000,000.00.00',
	'1e999',
	'-0',
	'May 32, 20244',
	'Mr. ',
	'U.S. ',
	'… . . . ',
	'.'.repeat(300),
	'"'.repeat(99),
	' ',
	'\n',
	'\n\n',
];

const sentences = [
	'Putin will visit China in May, five people said on Tuesday.',
	'Trade came to $218.2 billion from January to November, up 26 percent.',
	'“We’ll let you know as we get closer,” Dmitry Peskov told reporters.',
	'The two leaders have met more than 40 times.',
	'Mr. Smith, 47, of St. George’s Hall, drove 12 km at 80 km/h.',
	'Photo: Agency',
	'Comments',
	'By Our Correspondent',
];

const piece = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...fragments)},
	{weight: 4, arbitrary: fc.constantFrom(...sentences)},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 20})},
	{weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 20})},
);

/** A sentence with something hostile put into the midst of it. */
const mutatedSentence = fc
	.tuple(fc.constantFrom(...sentences), fc.constantFrom(...fragments), fc.nat({max: 60}))
	.map(([sentence, fragment, at]) => sentence.slice(0, at) + fragment + sentence.slice(at));

/** Texts from the worst of neighbourhoods, with news among them. */
export const hostileText = fc
	.array(fc.oneof(piece, mutatedSentence), {maxLength: 24})
	.map(pieces => pieces.join(''));

/** Single texts of a size or shape that random ones never have. */
export const hugeTexts: ReadonlyArray<readonly [name: string, text: string]> = [
	['one line of a megabyte', 'word '.repeat(200_000)],
	['a megabyte without a blank', 'a'.repeat(1_000_000)],
	['a megabyte of full stops', '. '.repeat(500_000)],
	['fifty thousand abbreviations', 'Mr. J. '.repeat(25_000)],
	['ten thousand lines', 'A line that says so.\n'.repeat(10_000)],
	['a hundred thousand open quotation marks', '“Oh '.repeat(100_000)],
	['a hundred thousand escapes', '\u{1B}]0;x'.repeat(100_000)],
	['a hundred thousand digits', '1'.repeat(100_000)],
	['a hundred thousand numbers', '1,000 '.repeat(100_000)],
	['a hundred thousand marks on one letter', `e${'\u{301}'.repeat(100_000)}`],
	['ten thousand nested lists', `${'> - '.repeat(10_000)}end.`],
	['front matter without an end', `---\n${'title: x\n'.repeat(10_000)}`],
];
