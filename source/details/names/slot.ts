import {type Token, tokenAt, wordAt} from '../tokens.js';
import {trades} from './titles.js';

/** Nouns for those whom news names by the part they play in an event. Family is left out: whose it is stands elsewhere. */
const parts = new Set(
	`arsonist assailant assassin attacker bomber burglar captain champion culprit cyclist defendant driver fugitive
	gunman hijacker hostage kidnapper killer murderer offender owner passenger patient pedestrian perpetrator pilot
	rescuer ringleader robber shooter skipper sniper suspect survivor thief victim winner`.split(
		/\s+/,
	),
);

/** What leads from the part that one plays in an event to one's name: `the driver, …`, `the victim was named as …`. */
const naming = new Set(['as', 'is', 'was', 'named', 'called', 'identified']);
const definite = new Set(['the', 'his', 'her', 'its', 'their']);
const articles = new Set(['a', 'an', ...definite]);
const mostAdjectives = 2;

/** What governs a noun that the name need not explain: `After the driver, Tom Ridley, …`, `the son of the victim`. */
const prepositions = new Set(
	`about above across after against ahead alongside among around at before behind below beneath beside besides between
	beyond by despite during except following for from in inside into like near of off on onto outside over past since
	than through to toward towards under unlike until upon via with within without`.split(/\s+/),
);

/** The words from the article to a noun for one alone: those of `the bus driver`, not of `the second victim`. */
const phraseOf = (tokens: readonly Token[], noun: number): string | undefined => {
	let from = noun;
	while (tokenAt(tokens, from - 1)?.beginning !== undefined && noun - from < mostAdjectives) {
		from -= 1;
	}

	const isOnlyOne = definite.has(wordAt(tokens, from - 1));
	const isGoverned = prepositions.has(wordAt(tokens, from - 2));
	const words = tokens.slice(from, noun + 1).map(({word}) => word);
	return isOnlyOne && !isGoverned ? words.join(' ') : undefined;
};

/** What befalls one in an event. Not what is done to many in turn, such as to quote them. */
const blows = new Set(
	`abducted accused acquitted arrested assaulted attacked beaten charged convicted detained dismissed executed expelled
	fined fired freed hit hurt indicted injured jailed kidnapped killed murdered released rescued sacked sentenced shot
	stabbed struck suspended wounded`.split(/\s+/),
);
const suffering =
	/^(?:, \d+ , )?(?:who )?(?:(?:(?:has|had) been|is|was) (?:[a-z]+ly )?([a-z]+)|(died))/;
const longestSuffering = 8;
const mostBetween = 5;

/** What befell one of a trade: `shot` for `shot police officer Ana Ruiz` and for `Officer Ana Ruiz, 34, was shot`. */
const blowTo = (tokens: readonly Token[], from: number, end: number): string | undefined => {
	if (!trades.has(wordAt(tokens, from - 1))) {
		return undefined;
	}

	const after = tokens.slice(end, end + longestSuffering).map(({word}) => word);
	const [, suffered = '', died] = suffering.exec(after.join(' ')) ?? [];
	if (blows.has(suffered) || died) {
		return died ?? suffered;
	}

	for (let at = from - 2; at >= from - 1 - mostBetween; at -= 1) {
		const token = tokenAt(tokens, at);
		if (token === undefined || blows.has(token.word)) {
			return token?.word;
		}

		if (token.beginning === undefined && !articles.has(token.word)) {
			return undefined;
		}
	}

	return undefined;
};

/**
 * The part that the one named plays: `driver` for `the driver, Tom Ridley,` and for `named the driver as Tom Ridley`,
 * or what befell one of a trade: `shot` for `Officer Ana Ruiz was shot`.
 */
export const slotOf = (tokens: readonly Token[], from: number, end: number): string | undefined => {
	const isApposed = wordAt(tokens, from - 1) === ',' && wordAt(tokens, end) === ',';
	let at = isApposed ? from - 2 : from - 1;
	while (!isApposed && naming.has(wordAt(tokens, at))) {
		at -= 1;
	}

	const noun = tokenAt(tokens, at);
	const isPart = noun?.letters === 'small' && parts.has(noun.word);
	return isPart && at < from - 1 ? phraseOf(tokens, at) : blowTo(tokens, from, end);
};
