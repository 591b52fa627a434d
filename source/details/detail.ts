import type {WordsBeside} from './context.js';
import type {Fate} from './figures/fates.js';
import type {UnitOfMeasure} from './figures/units.js';

export type DetailKind = 'name' | 'figure' | 'date' | 'quote';

type Passage<Kind extends DetailKind> = {
	readonly kind: Kind;
	/** As it is written. */
	readonly text: string;
	/** Where it stands in the sentence's text, in UTF-16 units: from `start` up to, not with, `end`. */
	readonly start: number;
	readonly end: number;
};

type InContext<Kind extends DetailKind> = Passage<Kind> & {
	/** Beginnings of the content words around it: enough to recognise their other forms. */
	readonly near: readonly string[];
};

/** A person, place, organisation or product. */
export type NameDetail = InContext<'name'> & {
	/** The words of its fullest form in the article, folded: `Ocampo` has those of `Luis Ocampo`. */
	readonly words: readonly string[];
	/** What its words stand for in the gazetteer: `Chinese` and `Beijing` stand for `china`. */
	readonly entity: string | undefined;
	/** The title or trade written before it: `sheriff`, `finance minister`. */
	readonly title: string | undefined;
	/** Whether it follows a word such as `in`, which stands before places. */
	readonly isPlace: boolean;
	/** The part that the one named plays: `driver` for `named the driver as Tom Ridley`, `shot` for `Officer Ana Ruiz was shot`. */
	readonly slot: string | undefined;
};

/** How a figure is hedged: `about 300`, `nearly 300`, `over 300`, `at least 300`, `under 300`, `up to 300`. */
export type Hedge = 'about' | 'almost' | 'over' | 'at least' | 'under' | 'up to' | undefined;

/** A number with what it measures or counts. */
export type FigureDetail = InContext<'figure'> & {
	/** In the base unit of its dimension. Two values for a range, a score or a vague number (`dozens`), otherwise one. */
	readonly values: readonly number[];
	/** One in the last digit that is written other than zero: 100 for `4,200`, in the base unit. */
	readonly step: number;
	readonly hedge: Hedge;
	/** How the values belong together. */
	readonly form: 'number' | 'range' | 'score' | 'ordinal' | 'vague';
	readonly unit: UnitOfMeasure | undefined;
	/** What of a firm or a country it measures: `profit` for `earnings of $3m`. */
	readonly subject: string | undefined;
	/** What it is told for each of: `day` for `600 patients a day`. */
	readonly rate: string | undefined;
	/** The thing counted, as a stem or a class of things: `people` for `34 injured`. */
	readonly counted: string | undefined;
	/** The group of people that is counted: `women`, `passengers`. */
	readonly group: string | undefined;
	/** What became of those counted: `hurt` for `34 injured`. */
	readonly fate: Fate | undefined;
	/** Whether those counted are some of others: `11 of them`, `including nine children`. */
	readonly isPart: boolean;
	/** What it is told of stands among these mostly. */
	readonly beside: WordsBeside;
	/** Whether it comes on top of something told: `four other hospitals`, `three more`. */
	readonly isFurther: boolean;
};

/** A day, a part of the calendar, or a time of day. */
export type DateDetail = InContext<'date'> & {
	readonly moment: Moment;
	/** Whether it is the time of something else that the event told came after, or before: `after a vote on June 6`. */
	readonly isOfOther: boolean;
	/** Whether it is the time at which that was told: `police said on Friday`, `as of Friday`, `still missing on Friday`. */
	readonly isOfTelling: boolean;
	/** Whether it is the time up to which something was counted: `by Friday 31 had been arrested`. */
	readonly isOfCount: boolean;
	/** Whether it is the day on which its article was published. */
	readonly isOfPublication: boolean;
};

/** What is said of a time. Fields that are not said are absent. */
export type Moment = {
	/** The first and last year: ten years for `the 1990s`. */
	readonly years?: readonly [number, number];
	/** 1 to 12. */
	readonly month?: number;
	/** 1 to 4, of a year. */
	readonly quarter?: number;
	/** 1 (spring) to 4. */
	readonly season?: number;
	/** First and last day of the month. */
	readonly days?: readonly [number, number];
	/** 0 (Sunday) to 6. */
	readonly weekday?: number;
	/** The first and last day, counted from 1970, between which a weekday or a night lies whose date is not told. */
	readonly within?: readonly [number, number];
	/** Distance from an unknown day of publication; of `last night`, whose hours are of two days, up to the second. */
	readonly offset?: {
		readonly unit: 'day' | 'week' | 'month' | 'year';
		readonly count: number;
		readonly to?: number;
	};
	/** The first and last minute of the day that are meant; of half a day where morning and afternoon are not told apart. */
	readonly clock?: {
		readonly from: number;
		readonly to: number;
		readonly halfDay: boolean;
		/** As it is written: `GMT`. */
		readonly zone?: string;
	};
};

/** What someone is quoted as saying. */
export type QuoteDetail = Passage<'quote'> & {
	/** The words said, folded. */
	readonly words: readonly string[];
};

/** A name, figure, date or quotation inside a sentence. */
export type Detail = NameDetail | FigureDetail | DateDetail | QuoteDetail;
