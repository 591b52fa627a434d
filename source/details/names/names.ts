import {type Token, tokenAt, wordAt} from '../tokens.js';
import {type Capitals, couldBeName, evidenceFor, pastStop, type StyledLine} from './capitals.js';
import {continuation} from './continuation.js';
import {countries} from './countries.js';
import {beforePlace, bodies, titleModifiers, titles} from './titles.js';

/** Where a name stands among the tokens of a sentence: from `from` up to, not with, `end`. */
export type NameRun = {
	readonly from: number;
	readonly end: number;
	/** Its words, folded, without titles and small words. */
	readonly words: readonly string[];
	readonly title: string | undefined;
	/** Whether it follows a word such as `in`, which stands before places. */
	readonly isPlace: boolean;
};

const isTitle = (tokens: readonly Token[], at: number): boolean => {
	const word = wordAt(tokens, at);
	return titles.has(word) || (titleModifiers.has(word) && titles.has(wordAt(tokens, at + 1)));
};

const longestAcronym = 3;

/** The folded words of a part of a name: two for `J.R.` before a surname, one for `D.C.`, those of its name for `U.S.`. */
const wordsOf = (
	token: Token | undefined,
	before: Token | undefined,
	isLast: boolean,
): readonly string[] => {
	const word = token?.word ?? '';
	const joined = word.replaceAll('.', '');
	// Not the `Un` of `Kim Jong Un`, nor of `KIM JONG UN`.
	const isAcronym =
		token?.letters === 'capitals' &&
		before?.letters !== 'capitals' &&
		joined.length <= longestAcronym;
	const country = isAcronym ? countries.get(joined) : undefined;
	if (country) {
		return country.id.split(' ');
	}

	return joined === word || isLast ? [joined] : [...joined];
};

/** The title in small letters before a name: `foreign minister`. */
const titleBefore = (tokens: readonly Token[], at: number): string | undefined => {
	const words: string[] = [];
	for (let title = at - 1; isTitle(tokens, title); title -= 1) {
		words.unshift(wordAt(tokens, title));
	}

	return words.length > 0 ? words.join(' ') : undefined;
};

/** Parts a run of capitals into names, at the titles in it: `Russian | President | Vladimir Putin`. */
const namesOfRun = (
	tokens: readonly Token[],
	parts: readonly number[],
	before: string | undefined,
): readonly NameRun[] => {
	const runs: NameRun[] = [];
	const last = parts.at(-1) ?? 0;
	const isBody = bodies.has(wordAt(tokens, last));
	let title = before;
	let name: number[] = [];
	const close = () => {
		const written = name.map(part => tokenAt(tokens, part));
		const words = written.flatMap((token, index) =>
			wordsOf(token, written[index - 1], index === written.length - 1),
		);
		const [from] = name;
		if (from !== undefined && words.join('').length > 1) {
			const isPlace = beforePlace.has(wordAt(tokens, from - 1));
			runs.push({from, end: (name.at(-1) ?? from) + 1, words, title, isPlace});
			title = undefined;
		}

		name = [];
	};

	for (const part of parts) {
		const endsName = part === last && name.length > 0;
		if (!isBody && !endsName && isTitle(tokens, part)) {
			close();
			title = [title, wordAt(tokens, part)].filter(word => word !== undefined).join(' ');
		} else {
			name.push(part);
		}
	}

	close();
	return runs;
};

/** Names of a line, in an article with these capitals. Tokens that are taken are not part of one. */
export const namesIn = (
	line: StyledLine,
	capitals: Capitals,
	taken: Uint8Array,
): readonly NameRun[] => {
	const {tokens} = line;
	const runs: NameRun[] = [];
	const isName = evidenceFor(line, capitals);
	const begins = (at: number): boolean => {
		const token = tokenAt(tokens, at);
		if (!token || !couldBeName(token) || taken[at] === 1) {
			return false;
		}

		const before = tokenAt(tokens, at - 1);
		const isUnit = before?.kind === 'number' || before?.text === '°';
		return (isName(at) || isTitle(tokens, at)) && !(isUnit && !token.spaced);
	};

	let at = 0;
	while (at < tokens.length) {
		if (!begins(at)) {
			at += 1;
			continue;
		}

		const parts: number[] = [];
		const before = titleBefore(tokens, at);
		let next: number | undefined = at;
		while (next !== undefined) {
			parts.push(next);
			at = pastStop(tokens, next);
			const following = continuation(tokens, at, parts.length);
			// Only a number or half of a given name goes on without a capital.
			const isPart =
				following !== undefined &&
				taken[following] !== 1 &&
				(!couldBeName(tokenAt(tokens, following)) ||
					isName(following) ||
					isTitle(tokens, following));
			next = isPart ? following : undefined;
		}

		runs.push(...namesOfRun(tokens, parts, before));
	}

	return runs;
};
