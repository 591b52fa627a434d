import {stripColors} from './sanitize.js';

/** In bytes: enough to tell an encoding by. */
const sampleSize = 100_000;

/** How much surer the detector must be of another encoding, of 100, before a declaration is wrong. */
const doubt = 10;

/** With fewer bytes that are not ASCII, the detector can only guess. */
const fewBytes = 8;

/** What the detector can judge of encodings that are neither UTF-8 nor UTF-16. */
const detectable = new Set(
	`big5 euc-jp euc-kr gb18030 gbk iso-2022-jp iso-8859-2 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8
	koi8-r shift_jis windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255
	windows-1256`.split(/\s+/),
);

/** Where windows-1252 differs from Latin-1: the decoder of Node 20 confuses the two. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The encoding's canonical name, where it is one that can be read. */
const canonical = (label: string | null | undefined): string | undefined => {
	try {
		return label ? new TextDecoder(label).encoding : undefined;
	} catch {
		return undefined;
	}
};

const decodeAs = (bytes: Uint8Array, encoding: string): string => {
	const text = new TextDecoder(encoding).decode(bytes);
	return encoding === 'windows-1252'
		? text.replace(/[\u0080-\u009F]/g, char => windows1252[char.charCodeAt(0) - 0x80] ?? char)
		: text;
};

/** Whether a text has at most a few characters that no report has: one is no sign of anything. */
const isLegible = (text: string, illegible: RegExp, oneOf: number): boolean =>
	((text.match(illegible)?.length ?? 0) - 1) * oneOf <= text.length;

/** Whether decoded bytes are prose: binary files are full of control characters, other than those of colours. */
const isProse = (text: string): boolean =>
	!text.startsWith('%PDF-') &&
	isLegible(stripColors(text.slice(0, sampleSize)), /[^\P{Cc}\t\n\f\r]/gu, 30);

/** UTF-16 without a mark: in one order of its bytes it has spaces, stops and no odd characters. */
const findUtf16 = (bytes: Uint8Array): string | undefined => {
	const pairs = bytes.subarray(0, bytes.length & ~1);
	return ['utf-16le', 'utf-16be'].find(encoding => {
		const text = decodeAs(pairs, encoding);
		const breaks = text.match(/[ \n，。、　]/g)?.length ?? 0;
		return (
			breaks * 50 >= text.length && isProse(text) && isLegible(text, /[\uFFFD\p{Cn}\p{Co}]/gu, 50)
		);
	});
};

/** What a web page or XML file says of itself in its first bytes. */
const findDeclaration = (bytes: Uint8Array): string | undefined => {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	const [, xml, html] =
		/^\s*<\?xml[^>]{0,100}encoding=["']([\w-]+)|<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(
			head,
		) ?? [];
	return xml ?? html;
};

/** UTF-8 in which at most a few bytes are damaged. */
const findUtf8 = (bytes: Uint8Array): string | undefined => {
	const text = new TextDecoder().decode(bytes);
	const damaged = text.match(/\uFFFD/g)?.length ?? 0;
	// Escapes of ISO-2022-JP are ASCII, and so UTF-8.
	if (damaged === 0) {
		return text.includes('\u001B$B') || text.includes('\u001B$@') ? 'iso-2022-jp' : 'utf-8';
	}

	const foreign = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
	return damaged * 20 < foreign ? 'utf-8' : undefined;
};

/** Whether an encoding has a printable character for each of the bytes. */
const covers = (encoding: string, bytes: Uint8Array): boolean =>
	!/[\uFFFD\u0080-\u009F]/.test(decodeAs(bytes, encoding));

/** The declared encoding, unless the bytes clearly speak against it. */
const findLegacy = async (bytes: Uint8Array, declared: string | undefined): Promise<string> => {
	const {analyse} = await import('chardet');
	const matches = analyse(bytes.subarray(0, sampleSize));
	const confidence = (encoding: string | undefined): number =>
		Math.max(
			0,
			...matches.filter(({name}) => canonical(name) === encoding).map(match => match.confidence),
		);
	const detected = canonical(matches.find(({name}) => canonical(name) !== undefined)?.name);
	const isTrusted =
		declared !== undefined &&
		declared !== 'utf-8' &&
		(bytes.filter(byte => byte > 127).length < fewBytes ||
			confidence(detected) - confidence(declared) < doubt ||
			(!detectable.has(declared) && covers(declared, bytes)));
	return (isTrusted ? declared : detected) ?? 'windows-1252';
};

/**
 * The text that bytes hold, by their byte-order mark, by what they or `declared` say, or by what
 * they look like; undefined where they are no text.
 */
export const decode = async (bytes: Uint8Array, declared?: string): Promise<string | undefined> => {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
		return decodeAs(bytes, first === 0xff ? 'utf-16le' : 'utf-16be');
	}

	const utf8 = findUtf8(bytes);
	const text = utf8 && decodeAs(bytes, utf8);
	if (text !== undefined && isProse(text)) {
		return text;
	}

	const encoding =
		(bytes.includes(0) ? findUtf16(bytes.subarray(0, sampleSize)) : undefined) ??
		(await findLegacy(bytes, canonical(declared) ?? canonical(findDeclaration(bytes))));
	const legacy = decodeAs(bytes, encoding);
	return isProse(legacy) ? legacy : undefined;
};
