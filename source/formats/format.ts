export const formats = ['text', 'json', 'markdown', 'html'] as const;

export type Format = (typeof formats)[number];

const endings: Readonly<Record<string, Format>> = {
	txt: 'text',
	json: 'json',
	md: 'markdown',
	markdown: 'markdown',
	html: 'html',
	htm: 'html',
};

/** The format that a file's name asks for by its ending, if any. */
export const formatOfFile = (name: string): Format | undefined =>
	endings[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];

/** The ending of a file's name in a format. */
export const endingOf = (format: Format): string =>
	`.${Object.keys(endings).find(ending => endings[ending] === format)}`;
