import {stemmer} from 'stemmer';

const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const unspacedScript =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** Words that carry grammar, not news. They never make two sentences alike. */
const functionWords = new Set(
	`a about above after again against all also although am an and any are as at be because been before being
	below between both but by can could did do does doing down during each either for from further had has have
	having he her here hers him himself his how however i if in into is it its itself just may me might more most
	much must my no nor not now of off on once only or other our out over own same shall she should so some such
	than that the their them themselves then there these they this those though through to too under until up upon
	us very was we were what when where which while who whom whose why will with would yet you your`.split(
		/\s+/,
	),
);

/** Lower case, without accents, typographic apostrophes and the possessive ending. */
const fold = (word: string): string =>
	word
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/'s$/, '');

const pairsOf = (text: string): string[] => {
	const characters = [...text];
	return characters.length < 3
		? [text]
		: characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/** The content words of a text as stems (Porter 1980), in order. Scripts without spaces give character pairs. */
export const stemsOf = (text: string): string[] =>
	(text.match(wordPattern) ?? []).flatMap(word => {
		const folded = fold(word);
		if (functionWords.has(folded)) {
			return [];
		}

		return unspacedScript.test(folded) ? pairsOf(folded) : [stemmer(folded.replaceAll("'", ''))];
	});

/** Runs of four characters within words, with the word's edges marked: what spelling variants and compounds share. */
export const gramsOf = (stems: readonly string[]): string[] =>
	stems.flatMap(stem => {
		const marked = ` ${stem} `;
		const grams = [];
		for (let at = 0; at + 4 <= marked.length; at++) {
			grams.push(marked.slice(at, at + 4));
		}

		return grams.length === 0 ? [marked] : grams;
	});
