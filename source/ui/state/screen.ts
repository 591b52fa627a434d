import type {Article} from '../../article/article.js';
import type {Comparison} from '../../comparison/comparison.js';
import type {RowFilter} from '../../comparison/rows.js';
import type {Coverage} from '../../coverage/coverage.js';
import type {ClaimFilter, ClaimOrder} from '../../coverage/order.js';
import type {Place as SentencePlace} from '../../coverage/sentence-graph.js';
import type {Told} from '../../layout/versions.js';
import type {Story} from '../../library/story.js';
import type {Answer} from '../../search/client.js';
import type {Side, Sides} from '../../sides.js';
import type {Context} from '../command.js';
import type {Cursor} from './cursor.js';
import type {Field} from './field.js';

/** What is looked for in the reader or the comparison; `typing` while its field is open. */
export type Find = {
	readonly field: Field;
	readonly typing: boolean;
	/** Where the reader was when the field was opened. */
	readonly origin: Cursor;
	/** What was looked for before. */
	readonly before?: Field | undefined;
};

/** The list of reports, by story. */
export type LibraryScreen = {readonly name: 'library'; readonly cursor: Cursor};

/** One report. */
export type ReaderScreen = {
	readonly name: 'reader';
	readonly article: Article;
	readonly cursor: Cursor;
	readonly find: Find | undefined;
};

/** Two reports, side by side. */
export type CompareScreen = {
	readonly name: 'compare';
	readonly articles: Sides<Article>;
	/** Until it is made, of these articles or of those before them, if any. */
	readonly comparison: Comparison | undefined;
	readonly filter: RowFilter;
	/** Whether each line of boilerplate has a row of its own. */
	readonly unfolded: boolean;
	readonly pane: Side;
	/** The sentence to select when the comparison has been made. */
	readonly place: Place | undefined;
	/** What the filter has taken from the screen. */
	readonly hidden: Hidden<Place> | undefined;
	/** The row where the list of its details was left. */
	readonly listed: number;
	readonly cursor: Cursor;
	readonly find: Find | undefined;
};

/** A place that a filter has taken from the screen, and the row that is selected in its stead. */
export type Hidden<Somewhere> = {readonly place: Somewhere; readonly row: number};

/** A sentence in one of two reports. */
export type Place = {readonly side: Side; readonly sentence: number};

/** A screen in which a text can be looked for. */
export type SearchedScreen = ReaderScreen | CompareScreen | CoverageScreen;

/** What is searched for in all reports, and what has been found. */
export type SearchScreen = {
	readonly name: 'search';
	readonly field: Field;
	/** What was found for the query that was answered last. */
	readonly answer: Answer | undefined;
	readonly answered: string;
	/** Whether the passages stand together report by report. */
	readonly grouped: boolean;
	/** Which of the earlier queries is in the field, and what was there before; none if it was typed. */
	readonly recalled: {readonly index: number; readonly typed: string} | undefined;
	readonly cursor: Cursor;
};

/** Who reports what, over all reports of a story. */
export type CoverageScreen = {
	readonly name: 'coverage';
	/** The reports of a story. */
	readonly articles: readonly Article[];
	readonly order: ClaimOrder;
	readonly filter: ClaimFilter['kind'];
	/** The chosen report: its position in the articles. */
	readonly outlet: number;
	/** The sentence whose claim is to be selected when the claims have been found. */
	readonly place: SentencePlace | undefined;
	/** What the filter has taken from the screen. */
	readonly hidden: Hidden<SentencePlace> | undefined;
	readonly cursor: Cursor;
	readonly find: Find | undefined;
};

/** What can be written to a file. */
export type View =
	| {readonly kind: 'comparison'; readonly comparison: Comparison}
	| {readonly kind: 'coverage'; readonly coverage: Coverage}
	| {
			readonly kind: 'report';
			readonly article: Article;
			/** What the other reports of the story have of a sentence. */
			readonly toldOf: (sentence: number) => readonly Told[];
	  }
	| {readonly kind: 'list'; readonly stories: readonly Story[]};

/** The name of a file to write a view to. */
export type WriteScreen = {
	readonly name: 'write';
	readonly view: View;
	/** The file's name. */
	readonly field: Field;
	/** The name, if it has turned out that such a file is there already. */
	readonly occupied: string | undefined;
	readonly cursor: Cursor;
};

/** What one of two reports has alone. */
export type DetailsScreen = {
	readonly name: 'details';
	/** What is listed: the details that one of its reports has alone. */
	readonly comparison: Comparison;
	readonly cursor: Cursor;
};

/** How the reports put one claim, in full. */
export type VersionsScreen = {
	readonly name: 'versions';
	/** What the reports have of one claim. */
	readonly told: readonly Told[];
	readonly cursor: Cursor;
};

/** The address of a report’s page. */
export type AddressScreen = {
	readonly name: 'address';
	/** Where a report's page is: `http(s)`, of printable ASCII. */
	readonly address: string;
	readonly cursor: Cursor;
};

/** The keys and signs of a screen. */
export type HelpScreen = {
	readonly name: 'help';
	/** The screen that is explained. */
	readonly about: Context;
	readonly cursor: Cursor;
};

/** What one sees; each screen lies on the one that it was opened from. */
export type Screen =
	| LibraryScreen
	| ReaderScreen
	| CompareScreen
	| DetailsScreen
	| VersionsScreen
	| CoverageScreen
	| SearchScreen
	| HelpScreen
	| AddressScreen
	| WriteScreen;
