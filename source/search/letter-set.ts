/** A set of letters as bits: one each for a to z, six for all others. */
export const letterSetOf = (key: string): number => {
	let letters = 0;
	for (let i = 0; i < key.length; i++) {
		const unit = key.charCodeAt(i);
		letters |= 1 << (unit >= 97 && unit <= 122 ? unit - 97 : 26 + (unit % 6));
	}
	return letters;
};

/** How many letters of one set are not in the other. */
export const countMissing = (letters: number, from: number): number => {
	const bits = letters & ~from;
	const pairs = bits - ((bits >>> 1) & 0x5555_5555);
	const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
};
