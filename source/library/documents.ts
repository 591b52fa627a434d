import path from 'node:path';
import {type Problem, SourceError} from './source.js';

/** Documents that hold a text, but are none, by the bytes that they begin with. */
const documents = [
	['%PDF-', 'a PDF'],
	['PK\u0003\u0004', 'an office document or an archive'],
	['\u00D0\u00CF\u0011\u00E0', 'an old office document'],
	['{\\rtf', 'a rich text document'],
] as const;

/**
 * Lets bytes pass that may be a text.
 * @throws {SourceError} They are a document from which a text has to be saved first.
 */
export const refuseDocument = (bytes: Uint8Array): void => {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
	const [, what] = documents.find(([mark]) => start.startsWith(mark)) ?? [];
	if (what !== undefined) {
		throw new SourceError(what, 'save it as text, and name that file');
	}
};

const extensions = new Set(['.pdf', '.docx', '.doc', '.odt', '.rtf']);

/** Whether a file is such a document by its name. */
export const isDocument = (file: string): boolean =>
	extensions.has(path.extname(file).toLowerCase());

/** What to tell of the documents in a folder, none of which is read. */
export const passedOver = (folder: string, files: readonly string[]): Problem => {
	const found = [...new Set(files.map(file => path.extname(file).toLowerCase()))].sort().join(', ');
	const [count, them] =
		files.length === 1 ? ['1 document', 'it'] : [`${files.length} documents`, 'them'];
	return {
		source: folder,
		reason: `${count} (${found}) passed over`,
		advice: `save ${them} as text`,
		isHarmless: true,
	};
};
