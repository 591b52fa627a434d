const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(?<name>${months.join('|')})[a-z]{0,6}\\.?`;
const ordinal = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?';
const year = '(?<year>\\d{4})(?!\\d)';

/** How sources write a day, each in its own order; the last one in either. For the text in lower case. */
const days = [
	`(?<!\\d)${year}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)`,
	`(?<!\\d)${ordinal}(?: of)?[ -]${month},?[ -]${year}`,
	`\\b${month} ${ordinal},? ${year}`,
	`(?<![\\d.])(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?${year}`,
	`(?<![\\d/-])(?<either>\\d{1,2})(?<mark>[/-])(?<other>\\d{1,2})\\k<mark>${year}`,
].map(pattern => new RegExp(pattern));

const clock =
	/(?<![\d:])(?<hour>\d{1,2}):(?<minute>\d{2})(?<second>:\d{2})?(?:[.,]\d+)?(?:\s*(?<half>[ap])\.?m\b\.?)?\s*(?<zone>Z\b|UTC?\b|GMT\b|[ECMP][SD]T\b)?(?<offset>[+-]\d{2}(?::?\d{2})?(?![\d:]))?/i;

/** The zones that RFC 822 names. */
const zones: Readonly<Record<string, string>> = {
	EDT: '-04:00',
	EST: '-05:00',
	CDT: '-05:00',
	CST: '-06:00',
	MDT: '-06:00',
	MST: '-07:00',
	PDT: '-07:00',
	PST: '-08:00',
};

type Groups = Readonly<Record<string, string | undefined>>;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The month and day of two numbers between slashes; undefined where it could be either. */
const tellApart = (
	first: number,
	second: number,
): readonly [month: number, day: number] | undefined => {
	const [low, high] = first < second ? [first, second] : [second, first];
	return high > 12 || high === low ? [low, high] : undefined;
};

const readDay = ({year, month, name, day, either, other}: Groups): string | undefined => {
	const [monthNumber, dayNumber] = either
		? (tellApart(Number(either), Number(other)) ?? [])
		: [name ? months.indexOf(name) + 1 : Number(month), Number(day)];
	if (monthNumber === undefined || dayNumber === undefined) {
		return undefined;
	}

	const iso = `${year}-${twoDigits(monthNumber)}-${twoDigits(dayNumber)}`;
	const date = new Date(iso);
	// That of 31 February is in March.
	return date.getUTCDate() === dayNumber ? iso : undefined;
};

/** A time of day; without a zone where none is named, as it is not known then what instant it is. */
const readTime = ({hour, minute, second = '', half, zone, offset}: Groups): string | undefined => {
	const isPossible = half ? Number(hour) >= 1 && Number(hour) <= 12 : Number(hour) <= 23;
	if (!isPossible || Number(minute) > 59 || Number(second.slice(1)) > 59) {
		return undefined;
	}

	const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
	const digits = offset?.replace(':', '').padEnd(5, '0');
	const named = zone && (zones[zone.toUpperCase()] ?? 'Z');
	const shift = digits ? `${digits.slice(0, 3)}:${digits.slice(3)}` : (named ?? '');
	return `T${twoDigits(hours)}:${minute}${second}${shift}`;
};

/**
 * The ISO 8601 form of a date as sources write it (`2024-03-19`, `19 March 2024`, `19.3.2024`, `Tue, 19
 * Mar 2024 08:00:00 GMT`), with its time where it has a possible one; undefined where it is no date, an impossible
 * one, or could be two: `05/06/2024`.
 */
export const isoDate = (text: string): string | undefined => {
	// Patterns take long to be made ready, and a report without a date is asked for it all the same.
	if (!/\d{4}/.test(text)) {
		return undefined;
	}

	const written = text.replace(/\s+/g, ' ');
	const time = clock.exec(written)?.groups;
	const rest = written.replace(clock, ' ').replace(/ +/g, ' ').toLowerCase();
	const groups = days.map(pattern => pattern.exec(rest)?.groups).find(found => found !== undefined);
	const day = groups && readDay(groups);
	return day && day + ((time && readTime(time)) ?? '');
};
