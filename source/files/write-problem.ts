const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'no such folder',
	ENOTDIR: 'no such folder',
	EISDIR: 'it is a folder',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EROFS: 'the disk is read-only',
	EFBIG: 'no file may be so large',
	ENOSPC: 'no room on the disk',
	EDQUOT: 'no room on the disk',
};

/** Why a file cannot be written, in one line: where, what, and what to do. */
export const writeProblem = (file: string, error: unknown): string => {
	const {code = '', message} = error as NodeJS.ErrnoException;
	const reason = reasons[code] ?? (code || message);
	return `cannot write ${file}: ${reason}: name a file in a folder you may write to`;
};
