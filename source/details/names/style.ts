import {functionWords} from '../function-words.js';
import type {Line} from '../tokens.js';

/** How a line is written: like running text, Like a Headline, or in CAPITALS. */
export type Style = 'plain' | 'headline' | 'capitals';

const mostCapitals = 0.8;
const longWord = 4;

/** How a line is written, by most of its words. */
export const styleOf = ({tokens, role}: Line): Style => {
	const counts = {words: 0, loud: 0, long: 0, high: 0, function: 0};
	tokens.forEach(({kind, text, word, letters}, at) => {
		if (kind === 'word' && text.length > 1) {
			const isHigh = letters !== 'small' && at > 0;
			const isLong = text.length >= longWord && at > 0;
			counts.words += 1;
			counts.loud += letters === 'capitals' ? 1 : 0;
			counts.long += isLong ? 1 : 0;
			counts.high += isLong && isHigh ? 1 : 0;
			counts.function += isHigh && functionWords.has(word) && text !== 'US' ? 1 : 0;
		}
	});

	if (counts.loud * 2 > counts.words) {
		return 'capitals';
	}

	// Running text may be all names; only a headline begins its small words with capitals.
	const isHeading = role === 'headline' || role === 'heading' || counts.function > 1;
	const isHigh = counts.long > 0 && counts.high >= counts.long * mostCapitals;
	return isHeading && isHigh ? 'headline' : 'plain';
};
