import {Buffer} from 'node:buffer';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {hostileText} from './hostile-text.js';

/** A file as it lies on a disk: its name says what it pretends to be. */
export type HostileFile = {readonly name: string; readonly bytes: Uint8Array};

const escapeMarkup = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Texts in the clothes of all that is read, some of them torn. */
const formats: Readonly<Record<string, (title: string, text: string) => string>> = {
	'a.txt': (title, text) => `${title}\n\n${text}`,
	'a.md': (title, text) => `---\ntitle: ${title}\n---\n\n# ${title}\n\n${text}`,
	'a.html': (title, text) => `<html><title>${title}</title><p>${escapeMarkup(text)}</p><p>${text}`,
	'a.json': (title, text) => JSON.stringify([{title, text, url: text, date: title}, text]),
	'a.jsonl': (title, text) => `${JSON.stringify({title, body: text})}\n${text}\n`,
	'a.rss': (title, text) =>
		`<rss version="2.0"><channel><title>${title}</title><item><title>${escapeMarkup(title)}</title><description>${escapeMarkup(text)}</description></item></channel></rss>`,
	'a.atom': (title, text) =>
		`<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><entry><content type="html">${text}</content></entry></feed>`,
	'a.eml': (title, text) => `From: ${title}\r\nSubject: ${title}\r\n\r\n${text}`,
};

const encodings = ['utf8', 'utf8', 'utf8', 'utf16le', 'latin1'] as const;

const dressedText: fc.Arbitrary<HostileFile> = fc
	.record({
		name: fc.constantFrom(...Object.keys(formats)),
		title: hostileText,
		text: hostileText,
		encoding: fc.constantFrom(...encodings),
	})
	.map(({name, title, text, encoding}) => ({
		name,
		bytes: Buffer.from(formats[name]?.(title, text) ?? '', encoding),
	}));

const corpus = ['samples', 'test/fixtures/pages'].flatMap(folder =>
	readdirSync(folder).map(name => ({name, bytes: readFileSync(path.join(folder, name))})),
);

const cut = fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), length: fc.nat({max: 200})});

/** A report or page of the corpus in which stretches are replaced, doubled or left out. */
const mutatedFile: fc.Arbitrary<HostileFile> = fc
	.record({
		file: fc.constantFrom(...corpus),
		cuts: fc.array(fc.record({cut, put: fc.oneof(hostileText, fc.constant(undefined))}), {
			minLength: 1,
			maxLength: 6,
		}),
	})
	.map(({file: {name, bytes}, cuts}) => ({
		name,
		bytes: cuts.reduce((now, {cut: {at, length}, put}) => {
			const start = Math.floor(at * now.length);
			const stretch = now.subarray(start, start + length);
			const middle = put === undefined ? [stretch, stretch] : [Buffer.from(put)];
			return Buffer.concat([now.subarray(0, start), ...middle, now.subarray(start + length)]);
		}, bytes),
	}));

const anyBytes: fc.Arbitrary<HostileFile> = fc.record({
	name: fc.constantFrom(...Object.keys(formats)),
	bytes: fc.uint8Array({maxLength: 400}),
});

/** What may lie in a folder of reports. */
export const hostileFile = fc.oneof(
	{weight: 6, arbitrary: dressedText},
	{weight: 3, arbitrary: mutatedFile},
	{weight: 1, arbitrary: anyBytes},
);
