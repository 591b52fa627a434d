export type DetailKind = 'name' | 'figure' | 'date' | 'quote';

/** A name, figure, date or quotation inside a sentence. */
export type Detail = {
	readonly kind: DetailKind;
	/** As it is written. */
	readonly text: string;
	/** Where it stands in the sentence's text, in UTF-16 units: from `start` up to, not with, `end`. */
	readonly start: number;
	readonly end: number;
};
