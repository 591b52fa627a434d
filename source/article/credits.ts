import {countWords, endsWithStop} from './line.js';
import {ordinaryWords} from './names.js';
import {citesSpeech} from './narration.js';

const agency =
	'(?:AP|AFP|EPA|EFE|ANSA|DPA|dpa|PA|UPI|ANI|PTI|TASS|NTB|TT|Xinhua|Kyodo|Yonhap|Reuters|REUTERS|Getty|Shutterstock|Alamy|iStock|Bloomberg|Anadolu|NurPhoto|Imago|IMAGO|Sputnik)';
const medium =
	'(?:(?:[Ff]ile )?(?:[Pp]hoto(?:graph)?s?|PHOTO|[Pp]ictures?|PICTURE|[Pp]ics?|PIC|[Ii]mages?|IMAGE|[Cc]redit|CREDIT|[Vv]ideo|[Ii]llustration|[Gg]raphic|Screenshot|Foto|Bild)(?: [Cc]redit| [Ss]ource)?)';
/** Who made it, to the line's end; a stop only after an initial. */
const maker = String.raw`(?<maker>(?:[^.!?:]|(?<=\b\p{Upper})\.){1,70}?)\)?\.?$`;
/** Where a credit may begin: with the line, after a caption's stop, in a bracket. */
const start = `(?:^|[.!?…”"’)] |[([])`;

/** A pattern, and what no match of it is without: patterns with classes of letters take long to be made ready. */
const signed = ([sign = '', pattern = '']: readonly string[]) => ({
	sign: new RegExp(sign),
	pattern: new RegExp(pattern, 'u'),
});

/** A credit, and what no such credit is without. */
const pictureCredits = [
	// `Photo: Sue Ram`, `Credit…Tom Ashby`, `(Image: Lantern/Bo Carling)`, `Image source, Reuters`
	[
		`${medium} ?[:…/,]`,
		String.raw`(?:^|[ (])${medium} ?(?:[:…/]|(?<=[Ss]ource|[Cc]redit),) ?@?(?=\p{Upper}|handout|supplied)${maker}`,
	],
	// `(Photo by J. P. Winslow/Tribune)`, `Photograph courtesy of the family`
	[
		`${medium} (?:by|courtesy|from)`,
		`${start}${medium} (?:courtesy of [^.,:]{1,50}[)\\]]?$|(?:by|courtesy of|from) ${maker})`,
	],
	// `(Xinhua/Xie Huanchi)`, `(AP Photo/Jo Day)`, `(Police handout)`
	[
		String.raw`[)\]]$`,
		String.raw`[([](?:[^()]{0,60}\b${agency}(?: \p{Alpha}+)? ?[/,][^()]{0,60}|\p{Upper}[^()]{0,40}/ ?\p{Upper}[^()]{0,40}|[^()]{0,40}\b(?:[Hh]andout|[Ff]ile|photo))[)\]]$`,
	],
	// `© Jean Petit / AFP`, after a caption
	['©', String.raw`[.!?…)] © ?\p{Upper}[^.!?]{1,60}$`],
	// `Contributor/Getty Images News/iStock`, `REUTERS/Jo Day`
	[
		'/',
		String.raw`(?:^|[.!?…] )\p{Upper}[\p{Alpha}.’-]*(?: \p{Upper}[\p{Alpha}.’-]*){0,3} ?/ ?(?<maker>\p{Upper}[\p{Alpha}.&’/ -]{1,50})$`,
	],
	// `Getty Images`, `AFP via Getty Images`
	[
		`${agency}(?: Images| Photo| Media)?$`,
		String.raw`(?:^|[.!?…] )(?:\p{Upper}[\p{Alpha}.’-]* ){0,4}(?:via )?${agency}(?: Images| Photo| Media)?$`,
	],
].map(signed);

/** Who made a picture, or holds it, where it is no name. */
const holder =
	/^(?:family|handout|file|pool|photos?|images?|archive|police|supplied|provided|dpa)$/;

/** Where in a line the credit of a picture begins, which runs to its end; -1 without one. */
const findPictureCredit = (line: string): number => {
	for (const {sign, pattern} of pictureCredits) {
		const found = sign.test(line) ? pattern.exec(line) : null;
		if (found && ordinaryWords(found.groups?.maker ?? '').every(word => holder.test(word))) {
			return found.index;
		}
	}

	return -1;
};

// For the line in lower case, as those of furniture are.
const captionLabel = /^(?:image|media|photo|picture)? ?caption\b[:,]/;
const captionCues = [
	captionLabel,
	/^(?:pictured|above|below|file photo|from left(?: to right)?|left to right|clockwise from \w+ \w+):/,
	/\bin (?:this|an undated) (?:(?:file|handout|undated|combination) )?(?:photo|image|picture|still|frame)(?:,| (?:taken|made|released|provided|from|by|grab)\b)/,
];
const place = '(?:left|right|cent(?:re|er)|pictured|second from (?:left|right))';
/** In the line as written: a cue, and what no such cue is without. */
const captionCuesAsWritten = [
	[String.raw`\(`, String.raw`\((?:left|right|cent(?:re|er)|pictured|file|above|below)\)`],
	// Two people at two places; one alone is of a party: `Gov. Jo Day (R) signed`.
	[
		String.raw`\([LRC]\).*\([LRC]\)`,
		String.raw`\(([LRC])\)(?:,? (?:and|with) \p{Upper}|, \p{Upper}| \p{Lower}+(?:s|ing)\b).*\((?!\1)[LRC]\)`,
	],
	[`, ${place}, `, String.raw`,(?<=\p{Upper}[\p{Alpha}.’'-]*,) ${place}, (?!and|or|then|${place})`],
	[
		'^(?:Pictured|From|Left)',
		String.raw`^(?:Pictured|From left(?: to right)?|Left to right), \p{Upper}`,
	],
].map(signed);

/** Whether a line ends in the credit of a picture. */
export const hasPictureCredit = (line: string): boolean => findPictureCredit(line) !== -1;

/** Whether a line is the credit, or the word `caption`, and nothing else; the caption is its neighbour. */
export const isPictureCreditAlone = (line: string): boolean => {
	const lower = line.toLowerCase();
	const isLabel = captionLabel.exec(lower)?.[0] === lower;
	return isLabel || (countWords(line) <= 8 && findPictureCredit(line) === 0);
};

/** Whether a line speaks as captions do: `left`, `pictured`, `in this file photo`. */
export const hasCaptionCue = (line: string): boolean => {
	const lower = line.toLowerCase();
	const hasCue =
		captionCues.some(pattern => pattern.test(lower)) ||
		captionCuesAsWritten.some(({sign, pattern}) => sign.test(line) && pattern.test(line));
	return hasCue && !(endsWithStop(line) && citesSpeech(lower));
};
