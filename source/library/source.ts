import {sanitize} from '../article/sanitize.js';

/** A source that could not be read, in words for the person who named it. */
export type Problem = {
	readonly source: string;
	/** What is wrong: `no such file or folder`. */
	readonly reason: string;
	/** What to do about it: `check the path`. */
	readonly advice: string;
	/** Whether nothing is missing of what was asked for: it is told, and changes no status. */
	readonly isHarmless?: boolean;
};

/** A problem in one line, safe to print: where, what, and what to do. */
export const problemLine = ({source, reason, advice}: Problem): string =>
	`${sanitize(source)}: ${sanitize(reason)}: ${advice}`;

/** Thrown while a source is found or read, and turned into a problem. */
export class SourceError extends Error {
	readonly advice: string;

	constructor(reason: string, advice: string) {
		super(reason);
		this.advice = advice;
	}
}

/** Thrown of a page or an export that holds no report, as a folder of reports may well have some. */
export class NoReportError extends SourceError {}

/** Thrown of what is empty: in a folder, nothing is missing with it, and it may be what is about to be written. */
export class EmptyError extends SourceError {}

/** Of what this program has written; in a folder it is passed over. */
export const ownWork = new SourceError('written by wirediff', 'name a report');

/** Of a folder that holds none. */
export const noReport = new SourceError(
	'no report in this folder',
	'name a folder with .txt, .md or .html files',
);

const systemErrors: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
	ERR_INVALID_URL: ['not an address', 'check how it is written'],
	ENOENT: ['no such file or folder', 'check the path'],
	ENOTDIR: ['no such file or folder', 'check the path'],
	EACCES: ['permission denied', 'make it readable (chmod +rX)'],
	EPERM: ['permission denied', 'make it readable (chmod +rX)'],
	ELOOP: ['a symbolic link that leads to itself', 'name the file itself'],
	EMFILE: ['too many open files', 'raise the limit (ulimit -n)'],
	ENAMETOOLONG: ['the path is too long', 'check the path'],
};

/** What to tell about an error that a source caused. */
export const problemOf = (source: string, error: unknown): Problem => {
	const {code = '', message} = error as NodeJS.ErrnoException;
	const [reason, advice] =
		error instanceof SourceError
			? [message, error.advice]
			: (systemErrors[code] ?? [message, 'try another file']);
	return {source, reason, advice};
};
