// How pages label the day on which a report came out, and the day on which it was changed.
const cameOut = 'published|posted|veröffentlicht|publié|publicado';
const changed = 'updated|modified|edited|stand|aktualisiert|mis à jour|actualizado';
const label = `(?:${cameOut}|${changed})`;

const day =
	'\\d|yesterday|today|just now|an? \\w+ ago|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec';
const stamp = new RegExp(
	`^(?:(?:last|first|originally) )?${label}(?: (?:on|at|le|el|am))?:?(?: (?:on|at))?(?:$| (?:${day}).{0,60}$)`,
);

/** Whether a line, in lower case, is a label with its date: `published 16 september 2024`. */
export const isStamp = (lower: string): boolean => stamp.test(lower);

// All letters that there are would take ten times as long to be made ready.
const letter = '[a-zà-ÿ]';
const nextLabel = new RegExp(`(?<!${letter})(?=${label}(?!${letter}))`, 'i');
const labelHere = new RegExp(`^(?:(${cameOut})|${changed})`, 'i');

/** A part of a line, and what its label says of the date in it. */
export type StampPart = {
	readonly text: string;
	readonly label: 'came out' | 'changed' | undefined;
};

/** What stands before the first label, which may be all or nothing, and what stands behind each. */
export const partAtLabels = (text: string): readonly [head: string, ...StampPart[]] => {
	const [head = '', ...parts] = ` ${text}`.split(nextLabel);
	return [
		head.trim(),
		...parts.map(part => {
			const [written = '', isOfComingOut] = labelHere.exec(part) ?? [];
			return {
				text: part.slice(written.length),
				label: isOfComingOut ? ('came out' as const) : ('changed' as const),
			};
		}),
	];
};
