// What only running text has. Both are for the line in lower case.

/** Who says what. */
const speech =
	/\b(?:said|says|(?<!your )say|told|tells|heard|wrote|writes|warn|(?:add|advis|announc|argu|ask|claim|insist|promis|rul|suggest|urg|vow|warn)(?:s|es|ed))\b/;

/** What was, and who did it. */
const past = /\b(?:was|had|he|she|they|him|his|her|them|their)\b/;

/** Whether a line says who said something, which captions do not. */
export const citesSpeech = (lower: string): boolean => speech.test(lower);

/** Whether a line tells what others did or said, which no notice to the reader does. */
export const narrates = (lower: string): boolean => past.test(lower) || speech.test(lower);
