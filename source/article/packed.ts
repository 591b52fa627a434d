import type {Article, Sentence} from './article.js';

/**
 * An article whose sentences are JSON in shared memory: all threads have them without a copy, and none
 * need read those of ten thousand articles to list them.
 */
export type PackedArticle = Omit<Article, 'sentences'> & {readonly sentences: Uint8Array};

const packs = new WeakMap<Article, PackedArticle>();

/** Copies bytes to where all threads can read them. */
export const share = (bytes: Uint8Array): Uint8Array => {
	const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
	shared.set(bytes);
	return shared;
};

/** What an article was unpacked from; an article that never was is packed now. */
export const packArticle = (article: Article): PackedArticle =>
	packs.get(article) ?? {
		...article,
		sentences: share(Buffer.from(JSON.stringify(article.sentences))),
	};

const readSentences = ({buffer, byteOffset, length}: Uint8Array): readonly Sentence[] =>
	JSON.parse(Buffer.from(buffer, byteOffset, length).toString());

const isPacked = (article: Article | PackedArticle): article is PackedArticle =>
	article.sentences instanceof Uint8Array;

/** The article. Sentences that are packed are read when they are first asked for. */
export const unpackArticle = (article: Article | PackedArticle): Article => {
	if (!isPacked(article)) {
		return article;
	}

	let sentences: readonly Sentence[] | undefined;
	const unpacked: Article = {
		...article,
		get sentences() {
			sentences ??= readSentences(article.sentences);
			return sentences;
		},
	};
	packs.set(unpacked, article);
	return unpacked;
};
