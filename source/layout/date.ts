const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `19 Mar 2024` for an ISO 8601 date; the day as it stands there, in no time zone. */
export const formatDate = (iso: string | undefined): string => {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
	const name = months[Number(month) - 1];
	return year === undefined || name === undefined ? '' : `${Number(day)} ${name} ${year}`;
};
