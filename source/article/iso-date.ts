const isoPrefix =
	/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * The ISO 8601 form of a date as sources write it (`2024-03-19`, `19 March 2024`, `Tue, 19 Mar
 * 2024 08:00:00 GMT`), with its time where it has one; undefined where it is no date.
 */
export function isoDate(text: string): string | undefined {
	const trimmed = text.trim();
	const iso = isoPrefix.exec(trimmed);
	if (iso?.[1] !== undefined) {
		const [, day, time, zone = ''] = iso;
		return Number.isNaN(Date.parse(day)) ? undefined : time ? `${day}T${time}${zone}` : day;
	}

	const date = /\b\d{4}\b/.test(trimmed) ? new Date(trimmed) : undefined;
	if (date === undefined || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) {
		return undefined;
	}

	if (/\d:\d\d/.test(trimmed)) {
		return date.toISOString().replace('.000Z', 'Z');
	}

	// A bare day is read in local time: its local fields are the day that was written.
	return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
