/** What a sentence is in its report. Only `body` sentences are news. */
export type Role = 'headline' | 'body' | 'heading' | 'caption' | 'byline' | 'boilerplate';

/** A sentence of the running text, or one line of another role. */
export type Sentence = {
	/** The source's own characters, white space folded, control characters removed. Never empty. */
	readonly text: string;
	readonly role: Role;
	/** 0-based paragraph of the source that the sentence stands in. */
	readonly paragraph: number;
};

/** One outlet's report. Every string in it is safe to print, but for its source. */
export type Article = {
	/** Unique in its library, and the same in every run over the same files. */
	readonly id: string;
	/** Where it came from: a path or an address, as it is, or `-` for standard input. */
	readonly source: string;
	readonly outlet: string | undefined;
	readonly title: string;
	/** ISO 8601 date, with time where the source has one. */
	readonly published: string | undefined;
	readonly url: string | undefined;
	/** BCP 47 tag, such as `en-GB`, where the source names its language. */
	readonly language?: string | undefined;
	readonly sentences: readonly Sentence[];
	/** Whether these are the first words only, as in a feed: the whole stands at `url`. */
	readonly isExcerpt?: boolean;
};
