import {type Capitals, couldBeName, evidenceFor, isCapital, pastStop} from './capitals.js';
import {countries} from './countries.js';
import {isDash} from './numbers.js';
import {bodies, titleModifiers, titles} from './titles.js';
import type {Token} from './tokens.js';

/** Where a name stands among the tokens of a sentence. */
export type NameRun = {
	readonly from: number;
	readonly to: number;
	/** Its words, folded, without titles and small words. */
	readonly words: readonly string[];
	readonly title: string | undefined;
};

const possessive = /['’]s$/;
const connectors = new Set(
	'de del della der den di da dos du la le van von bin ibn al el ter &'.split(' '),
);

/** Index of the name's next word, if the name goes on after token `at - 1`. */
const continuation = (tokens: readonly Token[], at: number, words: number): number | undefined => {
	const last = tokens[at - 1];
	const next = tokens[at];
	if (!next || !last) {
		return undefined;
	}

	const after = tokens[at + 1];
	if (possessive.test(last.text)) {
		return bodies.has(next.word) && isCapital(next) && !countries.has(last.word) ? at : undefined;
	}

	if (couldBeName(next)) {
		return at;
	}

	if (isDash(next) && !next.spaced && after && !after.spaced) {
		const compound =
			after.kind === 'number' ||
			(couldBeName(after) && !countries.has(last.word) && !countries.has(after.word));
		return compound ? at + 1 : undefined;
	}

	if (
		next.kind === 'number' &&
		next.spaced &&
		/^\d{1,3}$/.test(next.text) &&
		words === 1 &&
		!countries.has(last.word)
	) {
		return at;
	}

	if (next.word === 'of' && bodies.has(last.word)) {
		const noun = after?.word === 'the' ? at + 2 : at + 1;
		return couldBeName(tokens[noun]) ? noun : undefined;
	}

	return connectors.has(next.word) && couldBeName(after) ? at + 1 : undefined;
};

const isTitle = (tokens: readonly Token[], at: number): boolean => {
	const token = tokens[at];
	return (
		token !== undefined &&
		(titles.has(token.word) ||
			(titleModifiers.has(token.word) && titles.has(tokens[at + 1]?.word ?? '')))
	);
};

/** Parts a run of capitals into names, at the titles and peoples in it: `Russian | President | Vladimir Putin`. */
const runsOf = (
	tokens: readonly Token[],
	parts: readonly number[],
	end: number,
): readonly NameRun[] => {
	const runs: NameRun[] = [];
	const isBody = bodies.has(tokens[parts.at(-1) ?? 0]?.word ?? '');
	let title: string | undefined;
	let name: number[] = [];
	const close = (to: number) => {
		const [from] = name;
		if (from !== undefined) {
			runs.push({from, to, words: name.flatMap(part => wordsOf(tokens[part])), title});
			title = undefined;
		}

		name = [];
	};

	for (const [index, part] of parts.entries()) {
		const isLast = index === parts.length - 1;
		if (!isBody && isTitle(tokens, part) && !(isLast && name.length > 0)) {
			close(part);
			title = tokens[part]?.word;
		} else {
			name.push(part);
		}
	}

	close(end);
	return runs;
};

// `J.R.` is two words.
const wordsOf = (token: Token | undefined): readonly string[] =>
	token?.word.includes('.')
		? token.word.split('.').filter(word => word !== '')
		: [token?.word ?? ''];

/** Names of a sentence, where the capitals of its article are known. */
export const namesIn = (
	tokens: readonly Token[],
	capitals: Capitals,
	taken: (token: number) => boolean,
): readonly NameRun[] => {
	const runs: NameRun[] = [];
	const isName = evidenceFor(tokens, capitals);
	for (let at = 0; at < tokens.length; at += 1) {
		const first = tokens[at];
		if (!first || taken(at) || !(isName(first, at) || (isCapital(first) && isTitle(tokens, at)))) {
			continue;
		}

		const parts = [at];
		let end = pastStop(tokens, at);
		let next = continuation(tokens, end, parts.length);
		while (next !== undefined && !taken(next)) {
			const token = tokens[next];
			if (!token || (token.kind === 'word' && !isName(token, next))) {
				break;
			}

			parts.push(next);
			end = pastStop(tokens, next);
			next = continuation(tokens, end, parts.length);
		}

		const found = runsOf(tokens, parts, end);
		const before = tokens[at - 1];
		const written = before && isTitle(tokens, at - 1) ? before.word : undefined;
		runs.push(
			...found.map((run, index) => (index === 0 ? {...run, title: run.title ?? written} : run)),
		);
		at = end - 1;
	}

	return runs;
};
