import type {Article} from '../../article/article.js';
import {wordsNear} from '../context.js';
import type {Detail, NameDetail} from '../detail.js';
import {type Token, tokensOf, wordAt} from '../tokens.js';
import {couldBeName} from './capitals.js';
import {titles} from './titles.js';

/** Roles under the name that stands for all its forms. */
const roleNames: ReadonlyMap<string, string> = new Map([
	['gov', 'governor'],
	['capt', 'captain'],
	['skipper', 'captain'],
	['sen', 'senator'],
	['prof', 'professor'],
	['manager', 'coach'],
	['trainer', 'coach'],
	['goalkeeper', 'keeper'],
	['spokeswoman', 'spokesman'],
	['spokesperson', 'spokesman'],
	['ceo', 'executive'],
	['solicitor', 'lawyer'],
	['barrister', 'lawyer'],
]);
const courtesies = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame)$/;
const leaders = /^(?:president|leader|premier|minister|chancellor|chief|head|ruler)$/;

const roleOf = (word: string): string | undefined =>
	titles.has(word) && !courtesies.test(word) ? (roleNames.get(word) ?? word) : undefined;

type Line = {readonly tokens: readonly Token[]; readonly names: readonly NameDetail[]};

const indexAt = (tokens: readonly Token[], start: number): number =>
	tokens.findIndex(token => token.start >= start);

const reach = 5;

/** The role in an apposition: `Joanna Pell, chief economist at …`, `the prosecutor, Simon Achter`. */
const roleBeside = (tokens: readonly Token[], name: NameDetail): string | undefined => {
	const from = indexAt(tokens, name.start);
	if (wordAt(tokens, from - 1) === ',' && roleOf(wordAt(tokens, from - 2))) {
		return roleOf(wordAt(tokens, from - 2));
	}

	const end = tokens.findIndex(token => token.start >= name.end);
	const rest = wordAt(tokens, end) === ',' ? tokens.slice(end + 1, end + 1 + reach) : [];
	const stop = rest.findIndex(
		({kind, word}) => kind === 'mark' || /^(?:of|at|for|in|who|said)$/.test(word),
	);
	const apposition = stop === -1 ? rest : rest.slice(0, stop);
	return apposition.map(({word}) => roleOf(word)).findLast(role => role !== undefined);
};

/** The country whose name stands right before a title: `Russian President Vladimir Putin`. */
const countryBefore = (names: readonly NameDetail[], index: number): string | undefined => {
	const [before, name] = [names[index - 1], names[index]];
	const gap = before && name ? name.start - before.end : Number.POSITIVE_INFINITY;
	return name?.title !== undefined && gap <= name.title.length + 2 ? before?.entity : undefined;
};

/** Who has which role, with the words of the name. A role that two people have tells nothing. */
const holdersIn = (lines: readonly Line[]): ReadonlyMap<string, NameDetail | undefined> => {
	const holders = new Map<string, NameDetail | undefined>();
	const put = (role: string, name: NameDetail) => {
		const known = holders.get(role);
		const isSame = !holders.has(role) || known?.words.join(' ') === name.words.join(' ');
		holders.set(role, isSame ? name : undefined);
	};

	for (const {tokens, names} of lines) {
		for (const [index, name] of names.entries()) {
			const role = roleOf(name.title ?? '') ?? roleBeside(tokens, name);
			const country = countryBefore(names, index);
			if (role !== undefined && name.entity === undefined) {
				put(role, name);
				if (country !== undefined && leaders.test(role)) {
					put(`leader of ${country}`, name);
				}
			}
		}
	}

	return holders;
};

// `the captain of the ship`, `the mayor, Ed Sorley`, `the captain, a man of 58`: other people may be meant.
const isExplained = (tokens: readonly Token[], end: number): boolean => {
	const next = wordAt(tokens, end) === ',' ? tokens[end + 1] : tokens[end];
	const isIndefinite =
		next !== tokens[end] && (/^an?$/.test(next?.word ?? '') || next?.kind === 'number');
	return next?.word === 'of' || couldBeName(next) || isIndefinite;
};

type Description = {readonly role: string; readonly end: number};

/** The role that a description beginning with `the` at a token tells, and the token after it. */
const readDescription = ({tokens, names}: Line, at: number): Description | undefined => {
	const country = names.find(
		({start, entity}) => entity !== undefined && start === tokens[at + 1]?.start,
	);
	const noun = country ? tokens.findIndex(({start}) => start >= country.end) : at + 1;
	const word = wordAt(tokens, noun);
	const role = country && leaders.test(word) ? `leader of ${country.entity}` : roleOf(word);
	const isPlain = !couldBeName(tokens[noun]) && !isExplained(tokens, noun + 1);
	return role !== undefined && isPlain ? {role, end: noun + 1} : undefined;
};

/**
 * Whom descriptions in each sentence stand for, where the article tells: `the Russian leader` for Vladimir Putin
 * if it calls him the Russian president, `the mayor` if it names one. A detail has the words of the name.
 */
export const referentsOf = (
	article: Article,
	details: readonly (readonly Detail[])[],
): readonly (readonly NameDetail[])[] => {
	const lines = article.sentences.map(({text}, index) => ({
		text,
		tokens: tokensOf(text),
		names: (details[index] ?? []).filter(detail => detail.kind === 'name'),
	}));
	const holders = holdersIn(lines);
	return lines.map(line =>
		line.tokens.flatMap((token, at): NameDetail[] => {
			const description = token.word === 'the' ? readDescription(line, at) : undefined;
			const holder = description && holders.get(description.role);
			const end = line.tokens[(description?.end ?? 0) - 1]?.end;
			if (!description || !holder || end === undefined) {
				return [];
			}

			const near = wordsNear(line.tokens, at, description.end);
			return [{...holder, text: line.text.slice(token.start, end), start: token.start, end, near}];
		}),
	);
};
