import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decode} from '../../source/article/decode.js';

/** Encodes by turning the platform's decoder round: every byte, and every pair where there are pairs. */
function encode(text: string, encoding: string): Uint8Array {
	const bytesOf = new Map<string, readonly number[]>();
	const decoder = new TextDecoder(encoding);
	const learn = (...bytes: readonly number[]): void => {
		const char = decoder.decode(Uint8Array.from(bytes));
		if ([...char].length === 1 && char !== '\uFFFD' && !bytesOf.has(char)) bytesOf.set(char, bytes);
	};

	for (let first = 0; first < 256; first++) learn(first);
	if (/jis|gb|big5|euc/.test(encoding)) {
		for (let first = 128; first < 256; first++) {
			for (let second = 64; second < 256; second++) learn(first, second);
		}
	}

	return Uint8Array.from([...text].flatMap(char => bytesOf.get(char) ?? []));
}

const french =
	'Le président a déclaré mardi que « la réforme sera menée à son terme », malgré les grèves. Des milliers d’usagers étaient bloqués.';
const polish =
	'Prezydent powiedział we wtorek, że rozmowy będą kontynuowane. „Musimy działać szybciej”, dodał później w Łodzi.';
const russian =
	'Президент посетит Китай в мае, сообщили пять источников. Это может стать его первой зарубежной поездкой.';
const greek = 'Ο πρόεδρος δήλωσε την Τρίτη ότι οι συνομιλίες θα συνεχιστούν στην Αθήνα.';
const japanese =
	'大統領は五月に中国を訪問する予定だと、五人の関係者が明らかにした。初めての外遊となる。';
const chinese = '据五名消息人士透露,总统将于五月访问中国,这可能是他连任后的首次出访。';

const samples: ReadonlyArray<readonly [encoding: string, text: string]> = [
	['iso-8859-2', polish.replace(/[„”]/g, '"')],
	['windows-1250', polish],
	['windows-1251', russian],
	['koi8-r', russian],
	['iso-8859-5', russian],
	['iso-8859-7', greek],
	['shift_jis', japanese],
	['euc-jp', japanese],
	['gb18030', chinese],
];

describe('decode', () => {
	it('reads windows-1252, quotation marks and all', async () => {
		// The decoder of Node 20 takes the bytes 0x80 to 0x9F for Latin-1, so this is written out.
		const bytes = Buffer.from(french.replaceAll('’', '\u0092'), 'latin1');
		expect(await decode(bytes)).toBe(french);
		expect(await decode(bytes, 'iso-8859-1')).toBe(french);
	});

	it.each(samples)('tells %s by the bytes alone', async (encoding, text) => {
		expect(await decode(encode(text, encoding))).toBe(text);
	});

	it.each(samples)('reads %s as it is declared', async (encoding, text) => {
		expect(await decode(encode(text, encoding), encoding)).toBe(text);
	});

	it.each(samples)('notices that %s is declared wrongly', async (encoding, text) => {
		for (const declared of ['utf-8', 'windows-1252', 'no-such-encoding']) {
			expect(await decode(encode(text, encoding), declared)).toBe(text);
		}
	});

	it('reads UTF-8, whatever is declared, with a mark and with a damaged byte', async () => {
		const bytes = Buffer.from(russian);
		expect(await decode(bytes, 'windows-1251')).toBe(russian);
		expect(await decode(Buffer.from(`\uFEFF${russian}`))).toBe(russian);
		expect(await decode(Buffer.concat([bytes, Uint8Array.of(0xff)]))).toBe(`${russian}\uFFFD`);
	});

	it('reads UTF-16, with and without a mark', async () => {
		for (const text of [french, russian]) {
			const little = Buffer.from(text, 'utf16le');
			const big = Buffer.from(little).swap16();
			expect(await decode(little)).toBe(text);
			expect(await decode(big)).toBe(text);
			expect(await decode(Buffer.concat([Uint8Array.of(0xff, 0xfe), little]))).toBe(text);
			expect(await decode(Buffer.concat([Uint8Array.of(0xfe, 0xff), big]))).toBe(text);
		}
	});

	it.each([
		[
			'iso-8859-15',
			'La réforme coûtera 34 € par an à près de mille usagers, a déclaré l’élu à Évry.',
		],
		[
			'windows-1257',
			'Prezidentas antradienį pareiškė, kad šios derybos bus tęsiamos Šiauliuose. Žmonės džiaugėsi.',
		],
		[
			'iso-8859-13',
			'Prezidentas antradienį pareiškė, kad šios derybos bus tęsiamos Šiauliuose. Žmonės džiaugėsi.',
		],
		[
			'iso-8859-4',
			'Prezidents otrdien paziņoja, ka sarunas turpināsies Rīgā. Ļaudis bija ļoti priecīgi.',
		],
		['koi8-u', 'Президент відвідає Київ у травні, повідомили п’ять джерел. Це їхній перший візит.'],
		['macintosh', french],
		['ibm866', russian],
		['x-mac-cyrillic', russian],
		[
			'windows-1258',
			'Thu tuong tuyên bô hôm thu ba rang các cuôc dàm phán se tiêp tuc tai Huê, ông nói.',
		],
		['windows-874', 'นายกรัฐมนตรีกล่าวเมื่อวันอังคารว่าการเจรจาจะดำเนินต่อไปที่เชียงใหม่'],
	])('believes a declaration that it cannot judge: %s', async (encoding, text) => {
		const writable = text.replaceAll('’', "'");
		expect(await decode(encode(writable, encoding), encoding)).toBe(writable);
	});

	it('believes no declaration that lacks characters for the bytes', async () => {
		const bytes = Buffer.from(french.replaceAll('’', '\u0092'), 'latin1');
		expect(await decode(bytes, 'iso-8859-15')).toBe(french);
	});

	it('believes a page’s own declaration', async () => {
		const page = (declaration: string) =>
			Buffer.concat([Buffer.from(declaration), encode('Łódź', 'iso-8859-2')]);
		expect(await decode(page('<meta charset="iso-8859-2">'))).toContain('Łódź');
		expect(await decode(page('<?xml version="1.0" encoding="ISO-8859-2"?>'))).toContain('Łódź');
	});

	it('reads UTF-16 without a mark in scripts that have few spaces', async () => {
		for (const text of [`${chinese}\n\n${chinese}`, `${japanese}\n\n${japanese}`]) {
			const little = Buffer.from(text, 'utf16le');
			expect(await decode(little)).toBe(text);
			expect(await decode(Buffer.from(little).swap16())).toBe(text);
		}
	});

	it.each([
		['a short text', Buffer.from('One man died.\0')],
		['UTF-8', Buffer.from(`${chinese}\0`)],
		['windows-1251', Buffer.concat([encode(russian, 'windows-1251'), Uint8Array.of(0)])],
		['windows-1252', Buffer.from(`${french.replaceAll('’', "'")}\0`, 'latin1')],
	])('reads %s with a zero byte as what it is without', async (_, bytes) => {
		const without = bytes.filter(byte => byte > 0);
		expect((await decode(bytes))?.replace('\0', '')).toBe(await decode(without));
	});

	it('reads each text in UTF-16 that has spaces or stops', async () => {
		const words = fc.constantFrom(
			'Levee',
			'café',
			'за',
			'五',
			'消息',
			'100',
			'“No”',
			'Łódź',
			'Ο',
			'-',
		);
		const lines = fc.array(fc.array(words, {minLength: 1, maxLength: 6}), {minLength: 2});
		await fc.assert(
			fc.asyncProperty(lines, fc.boolean(), async (lines, isBig) => {
				const text = lines.map(words => words.join(' ')).join('\n');
				const bytes = Buffer.from(text, 'utf16le');
				expect(await decode(isBig ? bytes.swap16() : bytes)).toBe(text);
			}),
		);
	});

	it('takes a text with many colours for one', async () => {
		const text =
			'\u001B[1;38;5;12mRed\u001B[0m \u001B[31mor\u001B[39m \u001B[48:2::1:2:3mnot\u001B[m';
		expect(await decode(Buffer.from(text))).toBe(text);
	});

	it.each([
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
		['a document', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
		['noise', Uint8Array.from({length: 1000}, (_, index) => 1 + ((index * 7919) % 255))],
	])('takes %s for no text', async (_, bytes) => {
		expect(await decode(bytes)).toBeUndefined();
	});
});
