/** The payload of a control string: no terminator, no other control, so that matching stays linear. */
const payload = String.raw`(?:[^\x07\x1b\x80-\x9f]|\x1b\x1b)*(?:\x07|\x1b\\|\x9c)`;

/** What begins a control sequence. */
const introducer = String.raw`(?:\x1b\[|\x9b)`;

/** Terminal sequences of ECMA-48, in their 7-bit and 8-bit forms, longest first. */
const sequences = new RegExp(
	[
		// OSC, DCS, SOS, PM, APC with their payload: window titles, clipboard writes, images.
		String.raw`(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])${payload}`,
		// CSI: colours, cursor movement, clearing.
		`${introducer}[0-?]*[ -/]*[@-~]`,
		// All other escapes: character sets, reset.
		String.raw`\x1b[ -/]*[0-~]`,
	].join('|'),
	'g',
);

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Outside the ranges that Latin, Greek and Cyrillic prose is written in: a quick look, for speed. */
const suspect =
	/[^\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u058F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]/;

/** Controls, lone surrogates, and what takes no place on the screen or turns its direction. */
const unprintable = String.raw`[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]`;

/** What keeps letters of a word apart, or together, where a script joins them: Persian is misspelt without. */
export const joiners = '\u200C\u200D';

const joiningScripts = [
	'Arabic',
	'Syriac',
	'Mongolian',
	'Devanagari',
	'Bengali',
	'Gurmukhi',
	'Gujarati',
	'Oriya',
	'Tamil',
	'Telugu',
	'Kannada',
	'Malayalam',
	'Sinhala',
	'Khmer',
	'Myanmar',
];
const joined = `[[\\p{L}\\p{M}]&&[${joiningScripts.map(name => `\\p{scx=${name}}`).join('')}]]`;
const joiner = `(?<=${joined})[${joiners}](?=[${joiners}]*${joined})`;

let unprintables: RegExp | undefined;
let keptOrUnprintable: RegExp | undefined;

/** Emoji hold joiners, variation selectors and tags that must stay, and words joiners. */
const stripFromLine = (line: string): string => {
	// Most texts need neither pattern, and their making takes longer than reading a report.
	unprintables ??= new RegExp(unprintable, 'u');
	if (!unprintables.test(line)) {
		return line;
	}

	keptOrUnprintable ??= new RegExp(String.raw`(\p{RGI_Emoji}|${joiner})|${unprintable}`, 'gv');
	return line.replace(keptOrUnprintable, '$1');
};

/**
 * Takes everything out of a text that a terminal could obey or a reader cannot see: escape
 * sequences with their payload, control characters, bidi controls, zero-width characters outside
 * emoji and words, lone surrogates. Line breaks of every kind become `\n`, tabs spaces, ligatures letters.
 */
export const stripUnprintable = (text: string): string => {
	if (!suspect.test(text)) {
		return text.normalize('NFC');
	}

	return text
		.replace(sequences, '')
		.replace(lineBreaks, '\n')
		.replaceAll('\t', ' ')
		.replace(/[\uFB00-\uFB06]/g, ligature => ligature.normalize('NFKC'))
		.split('\n')
		.map(stripFromLine)
		.join('\n')
		.normalize('NFC');
};

const rendition = new RegExp(String.raw`${introducer}[\d;:]*m`, 'g');

/** Takes the colours out of a text, and all other graphic renditions. */
export const stripColors = (text: string): string => text.replace(rendition, '');

/** Folds every run of white space to one space and trims the ends. */
export const foldSpace = (text: string): string =>
	(/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Makes any text safe to print on one line. Everything that is printed and not our own passes here. */
export const sanitize = (text: string): string => foldSpace(stripUnprintable(text));
