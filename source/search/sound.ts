// In order: each spelling of a sound becomes one letter.
const spellings: readonly (readonly [RegExp, string])[] = [
	[/tsch|tch|sch|cz|ch|sh/g, 'S'],
	[/zh|dzh|dj/g, 'j'],
	[/ph/g, 'f'],
	[/ts|tz|c(?=[eiy])/g, 's'],
	[/kh|gh|ck|[cgq]/g, 'k'],
	[/x/g, 'ks'],
	[/z/g, 's'],
	[/[wf]/g, 'v'],
	[/(?<=.)h/g, ''],
	[/[eijy]+[aeioujy]*/g, 'i'],
	[/a[aeioujy]*/g, 'a'],
	[/[ou][aeioujy]*/g, 'o'],
	[/(.)\1+/g, '$1'],
];

/**
 * What a word sounds like, roughly: names that came through another alphabet, spelt in two ways, are
 * the same (Kyiv and Kiev, Zelensky and Zelenskiy, Gaddafi and Qadhafi). Empty where a word is too
 * short to be told from others by its sound, or not written in a to z.
 */
export const soundOf = (key: string): string | undefined =>
	key.length < 4 || !/^[a-z]+$/.test(key)
		? undefined
		: spellings.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), key);
