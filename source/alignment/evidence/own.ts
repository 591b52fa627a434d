import type {Weighed} from '../weighed.js';
import {dateEvidence} from './dates.js';
import {figureEvidence} from './figures.js';
import {formEvidence} from './form.js';
import {nameEvidence} from './names.js';
import {quoteEvidence} from './quotes.js';
import {wordEvidence} from './words.js';

/** What two sentences alone say for and against a link between them. The same from both sides. */
export const ownEvidence = (
	a: Weighed,
	b: Weighed,
	words = wordEvidence(a, b),
	figures = figureEvidence(a, b),
	names = nameEvidence(a, b),
) => ({
	words,
	figures,
	dates: dateEvidence(a, b),
	names,
	quotes: quoteEvidence(a.reading, b.reading),
	form: formEvidence(a.reading, b.reading),
});

export type OwnEvidence = ReturnType<typeof ownEvidence>;

/**
 * Makes something of each pair and its evidence. The three kinds that run most code are found one after the other,
 * not pair by pair: a processor keeps at hand what it has just run.
 */
export const ownEvidenceOfAll = <Pair extends {readonly a: Weighed; readonly b: Weighed}, Made>(
	pairs: readonly Pair[],
	make: (pair: Pair, evidence: OwnEvidence) => Made,
): readonly Made[] => {
	const words = pairs.map(({a, b}) => wordEvidence(a, b));
	const figures = pairs.map(({a, b}) => figureEvidence(a, b));
	const names = pairs.map(({a, b}) => nameEvidence(a, b));
	return pairs.map((pair, at) =>
		make(pair, ownEvidence(pair.a, pair.b, words[at], figures[at], names[at])),
	);
};
