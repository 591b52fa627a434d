import {functionWords} from '../function-words.js';
import {porterStem} from '../stem.js';
import {pastHyphen, type Token, tokenAt, wordAt} from '../tokens.js';

const classLists: readonly (readonly [string, string])[] = [
	[
		'people',
		`people person persons human humans man men woman women child children kid kids boy boys girl girls youngster youngsters
		pupil pupils student students schoolchildren resident residents inhabitant inhabitants citizen citizens villager villagers
		passenger passengers soldier soldiers troop troops officer officers worker workers employee employees staff staffer staffers
		player players footballer footballers crew police patient patients victim victims casualty casualties protester protesters demonstrator demonstrators opponent opponents
		supporter supporters fan fans member members migrant migrants refugee refugees survivor survivors hostage hostages
		prisoner prisoners inmate inmates pensioner pensioners retiree retirees adult adults participant participants volunteer volunteers civilian civilians
		labourer labourers laborer laborers deputies mps voters swimmers skiers runners neighbours neighbors relatives
		individual individuals traveller travellers tourist tourists visitor visitors spectator spectators
		injured hurt wounded dead killed missing arrested detained hospitalised hospitalized displaced stranded homeless
		listeners viewers readers customers guests shoppers commuters motorists drivers pilots sailors miners farmers
		managers directors executives leaders teachers nurses doctors medics lawyers judges councillors lawmakers
		senators delegates shareholders investors firefighters firemen fishermen policemen policewomen servicemen businessmen rescuers climbers hikers journalists reporters
		technicians engineers scientists economists politicians musicians activists cyclists pedestrians
		suspects gunmen attackers dead deaths fatalities lives bodies injuries arrests`,
	],
	['jobs', 'job jobs post posts position positions role roles redundancy redundancies layoffs'],
	['homes', 'home homes house houses household households'],
	['flats', 'flat flats apartment apartments'],
	['storeys', 'storey storeys floor floors'],
	['shops', 'shop shops store stores'],
	['trucks', 'truck trucks lorry lorries'],
	['ships', 'ship ships vessel vessels boat boats'],
	['aircraft', 'aircraft plane planes airplane airplanes jet jets airliner airliners'],
	['votes', 'vote votes ballot ballots'],
];

const classes: ReadonlyMap<string, string> = new Map(
	classLists.flatMap(([name, words]) => words.split(/\s+/).map(word => [word, name] as const)),
);

/** The class of a noun, of which the list may have the plural alone: `judge` for `judges`. */
const classOf = (word: string): string | undefined => classes.get(word) ?? classes.get(`${word}s`);

/** Whether a word stands for people. */
export const isPerson = (word: string): boolean => classOf(word) === 'people';

const plural = /[^su']s$|[^i]es$|people$|children$|men$/;
const limit = 5;

/** The name of a thing counted: its class where it is in one, otherwise its stem. */
export const thing = (word: string): string => classOf(word) ?? porterStem(word);

const determiners = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'these', 'those', 'all']);

const reportOrStorey = /^stor(?:y|ies)$/;
const built = /^(?:high|tall|buildings?|towers?|houses?|blocks?|hotels?)$/;

/** A noun for what is counted; `storeys` for the stories that a house has: `a 14-story tower`, `14 stories high`. */
const nounAt = (tokens: readonly Token[], at: number, hyphened: boolean): string => {
	const word = wordAt(tokens, at);
	const isOfHouse = hyphened || built.test(wordAt(tokens, at + 1));
	return reportOrStorey.test(word) && isOfHouse ? 'storeys' : word;
};

/** The word for what a number counts, whose last token stands before `at`: `soldiers` in `180 National Guard soldiers`. */
export const nounCounted = (
	tokens: readonly Token[],
	at: number,
	single: boolean,
): string | undefined => {
	const start = pastHyphen(tokens, at);
	const compound = start !== at;
	let from = start;
	if (wordAt(tokens, from) === 'of') {
		from += 1;
		const predicate = wordAt(tokens, from + 1);
		if (wordAt(tokens, from) === 'them' && classOf(predicate)) {
			return predicate;
		}

		if (!determiners.has(wordAt(tokens, from))) {
			return undefined;
		}

		from += tokenAt(tokens, from + 1)?.kind === 'number' ? 2 : 1;
	}

	for (let index = from; index < from + limit; index += 1) {
		const token = tokenAt(tokens, index);
		if (token?.kind !== 'word' || functionWords.has(token.word)) {
			return undefined;
		}

		const noun = nounAt(tokens, index, compound);
		if (compound || single || classOf(noun) || plural.test(noun)) {
			return noun;
		}
	}

	return undefined;
};

const telling = new Set(
	`to at has have had now been is was were stands stood rises rose risen climbs climbed climbing grew grown reaches
	reached passes passed hits hit tops topped exceeds exceeded least about around nearly almost over more than`.split(
		/\s+/,
	),
);
const farthest = 8;

/** Whether a token was found that leads to a later one, with no mark between. */
const isWithinClause = (tokens: readonly Token[], found: number, to: number): boolean =>
	found !== -1 &&
	to - found <= farthest &&
	tokens.slice(found, to).every(({kind}) => kind !== 'mark');

/** The word for those whose number is told before it: `dead` for `the death toll from the blast rose to 43`, `the number of the dead has reached 43`. */
export const nounNumbered = (tokens: readonly Token[], at: number): string | undefined => {
	let noun = at - 1;
	while (telling.has(wordAt(tokens, noun))) {
		noun -= 1;
	}

	const word = wordAt(tokens, noun);
	if (noun === at - 1 || word === 'toll') {
		return word === 'toll' ? 'dead' : undefined;
	}

	const toll = tokens.slice(0, noun).findLastIndex(token => token.word === 'toll');
	if (isWithinClause(tokens, toll, noun)) {
		return 'dead';
	}

	const number = tokens.slice(0, noun).findLastIndex(token => token.word === 'number');
	if (!isWithinClause(tokens, number, noun) || wordAt(tokens, number + 1) !== 'of') {
		return undefined;
	}

	const first = determiners.has(wordAt(tokens, number + 2)) ? number + 3 : number + 2;
	return nounCounted(tokens, first, false);
};
