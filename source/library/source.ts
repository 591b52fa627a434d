/** A place that holds an article, before it is read. */
export type Source = {
	/** Unique in its library, and the same in every run over the same files. */
	readonly id: string;
	/** A path, or `-` for standard input. */
	readonly source: string;
};

/** A source that could not be read, in words for the person who named it. */
export type Problem = {
	readonly source: string;
	/** What is wrong: `no such file or folder`. */
	readonly reason: string;
	/** What to do about it: `check the path`. */
	readonly advice: string;
};

/** Thrown while a source is found or read, and turned into a problem. */
export class SourceError extends Error {
	readonly advice: string;

	constructor(reason: string, advice: string) {
		super(reason);
		this.advice = advice;
	}
}

const systemErrors: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
	ENOENT: ['no such file or folder', 'check the path'],
	ENOTDIR: ['no such file or folder', 'check the path'],
	EACCES: ['permission denied', 'make it readable (chmod +r)'],
	EPERM: ['permission denied', 'make it readable (chmod +r)'],
	ELOOP: ['a symbolic link that leads to itself', 'name the file itself'],
	EMFILE: ['too many open files', 'raise the limit (ulimit -n)'],
	ENAMETOOLONG: ['the path is too long', 'check the path'],
};

/** What to tell about an error that a source caused. */
export function problemOf(source: string, error: unknown): Problem {
	if (error instanceof SourceError) {
		return {source, reason: error.message, advice: error.advice};
	}

	const {code = '', message} = error as NodeJS.ErrnoException;
	const [reason, advice] = systemErrors[code] ?? [message, 'try another file'];
	return {source, reason, advice};
}
