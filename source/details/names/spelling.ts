/** Shorter words are not known by most of their letters. */
export const shortestVariant = 6;

/** What is written short or in more than one way in many names, and cities that go by two names in news. */
const otherForms: ReadonlyMap<string, string> = new Map([
	['st', 'saint'],
	['mt', 'mount'],
	['ft', 'fort'],
	['el', 'al'],
	['kiev', 'kyiv'],
	['kharkov', 'kharkiv'],
	['lvov', 'lviv'],
	['peking', 'beijing'],
	['bombay', 'mumbai'],
	['calcutta', 'kolkata'],
]);

const shortestRespelled = 4;
// Of `i` too: `Dmitriy` is `Dmitri`.
const doubledLetter = /([^aeou])\1+/g;
// `Yevgeny` and `Evgeny`, but not `Jemma` and `Emma`
const softOpening = /^[iy]e/;

const respelled = (word: string): string => {
	const form = otherForms.get(word) ?? word;
	return form.length < shortestRespelled
		? form
		: form
				.replace(softOpening, 'e')
				.replaceAll(/[jy]/g, 'i')
				.replaceAll('ks', 'x')
				.replaceAll(doubledLetter, '$1');
};

/** So many words are kept: more than the names of a few stories have. */
const mostKnown = 10_000;
const known = new Map<string, string>();

/** A folded word in one spelling of those that alphabets have for it: `Hassan` and `Hasan`, `Yulia` and `Julia`. */
export const plainSpelling = (word: string): string => {
	let plain = known.get(word);
	if (plain === undefined) {
		plain = respelled(word);
		if (known.size >= mostKnown) {
			known.clear();
		}

		known.set(word, plain);
	}

	return plain;
};

/** Whether two folded words are spellings of one name, which differ by one letter added, left out or changed. */
export const isVariant = (a: string, b: string): boolean => {
	if (a === b || plainSpelling(a) === plainSpelling(b)) {
		return true;
	}

	if (Math.min(a.length, b.length) < shortestVariant || Math.abs(a.length - b.length) > 1) {
		return false;
	}

	let start = 0;
	while (a[start] === b[start] && start < a.length) {
		start += 1;
	}

	if (start === 0) {
		return false;
	}

	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) {
		end += 1;
	}

	return Math.max(a.length, b.length) - start - end <= 1;
};
