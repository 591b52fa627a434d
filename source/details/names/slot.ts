import {type Token, tokenAt, wordAt} from '../tokens.js';

/** What leads from the part that one plays in an event to one's name: `the driver, …`, `the victim was named as …`. */
const naming = new Set(['as', 'is', 'was', 'named', 'called', 'identified']);
const definite = new Set(['the', 'his', 'her', 'its', 'their']);
const mostAdjectives = 2;

/** Whether a noun stands for one alone: `the bus driver`, not `a passenger`, `the passengers`, `the second victim`. */
const isOnlyOne = (tokens: readonly Token[], noun: number): boolean => {
	let at = noun - 1;
	while (tokenAt(tokens, at)?.beginning !== undefined && noun - at <= mostAdjectives) {
		at -= 1;
	}

	return definite.has(wordAt(tokens, at)) && !wordAt(tokens, noun).endsWith('s');
};

/** The part that the one named plays: `driver` for `the driver, Tom Ridley,` and for `named the driver as Tom Ridley`. */
export const slotOf = (tokens: readonly Token[], from: number, end: number): string | undefined => {
	const isApposed = wordAt(tokens, from - 1) === ',' && wordAt(tokens, end) === ',';
	let at = isApposed ? from - 2 : from - 1;
	while (!isApposed && naming.has(wordAt(tokens, at))) {
		at -= 1;
	}

	const noun = tokenAt(tokens, at);
	const isNoun = noun?.beginning !== undefined && noun.letters === 'small';
	return isNoun && at < from - 1 && isOnlyOne(tokens, at) ? noun.word : undefined;
};
