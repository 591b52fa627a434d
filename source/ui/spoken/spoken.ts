import {outletOf} from '../../layout/comparison.js';
import {coverageSummary} from '../../layout/coverage.js';
import {
	articleInWords,
	createRowWords,
	sentenceInWords,
	tellingsInWords,
	wordingsInWords,
} from '../../layout/in-words.js';
import {type Line, lineText} from '../../layout/line.js';
import {remarksOn} from '../../layout/remarks.js';
import {summaryInWords} from '../../layout/summary.js';
import {tellersOf} from '../../layout/versions.js';
import {remarkOn} from '../../search/query.js';
import {shownKeyOf} from '../bindings.js';
import {placesOf} from '../components/find-footer.js';
import type {WhyLine} from '../hooks/use-why-line.js';
import {latest} from '../latest.js';
import {detailEntries} from '../rows/details-rows.js';
import {explainedIn} from '../rows/help-rows.js';
import {shownHits} from '../rows/hit-rows.js';
import {articlesById} from '../rows/of-state.js';
import {filterWords as compareFilter} from '../screens/compare.js';
import {filterWords as coverageFilter, orderWords} from '../screens/coverage.js';
import {countOf, wordsFor} from '../screens/search.js';
import {wordsOf} from '../screens/write.js';
import {besideOf} from '../state/beside.js';
import {textOfField} from '../state/field.js';
import {rowsOfScreen} from '../state/place.js';
import type {
	AddressScreen,
	CompareScreen,
	CoverageScreen,
	DetailsScreen,
	HelpScreen,
	ReaderScreen,
	SearchedScreen,
	SearchScreen,
	VersionsScreen,
	WriteScreen,
} from '../state/screen.js';
import type {State} from '../state/state.js';
import {claimsOfScreen, coverageOf} from '../state/story.js';
import {wordingsOf} from '../state/told.js';
import type {Spoken} from './announce.js';
import {spokenLibrary} from './library.js';
import {placed} from './placed.js';

const infinite = Number.POSITIVE_INFINITY;

/** What stands apart on a line, parted by a stop or a comma where it is heard. */
const sayColumns = (line: Line, stop: string): string => lineText(line).replaceAll(/ {2,}/g, stop);

const found = (state: State, screen: SearchedScreen): string =>
	screen.find === undefined ? '' : lineText(placesOf(state, screen, screen.find.field));

const reader = (state: State, screen: ReaderScreen): Spoken => {
	const {article, cursor} = screen;
	const sentence = article.sentences[cursor.selected];
	return [
		`Reading ${articleInWords(article)}`,
		found(state, screen),
		placed(state, sentence && sentenceInWords(sentence)),
		tellingsInWords(besideOf(state, article)?.of(cursor.selected) ?? []),
	];
};

const rowWords = latest(createRowWords);

const compare = (state: State, screen: CompareScreen, whyLine: WhyLine | undefined): Spoken => {
	const {articles, comparison, filter, pane, cursor} = screen;
	const row = rowsOfScreen(state, screen)[cursor.selected];
	return [
		`Comparing ${outletOf(articles.left)}, left, with ${outletOf(articles.right)}, right.`,
		comparison === undefined ? '' : `${summaryInWords(comparison)}.`,
		comparison === undefined ? '' : remarksOn(comparison).join(' '),
		`Filter: ${compareFilter[filter]}. Order: by ${state.order}.`,
		`In the ${pane} pane.`,
		found(state, screen),
		comparison === undefined
			? ''
			: placed(state, row && rowWords(comparison)(row)) || 'There are none.',
		row && whyLine ? sayColumns(whyLine(row), '. ') : '',
	];
};

const details = (state: State, {comparison, cursor}: DetailsScreen): Spoken => {
	const entries = detailEntries(comparison);
	const entry = entries[cursor.selected];
	const kind = entries.findLast((each, row) => row <= cursor.selected && each.heading)?.heading;
	const report = entry && comparison[entry.side];
	const sentence = report?.sentences[entry?.detail.sentence ?? -1];
	return [
		'Details that one report has alone.',
		report ? `In ${outletOf(report)}: ${kind}.` : '',
		placed(state, entry && sentence && `${entry.detail.text}: ${sentenceInWords(sentence)}`),
	];
};

const versions = (state: State, {told, cursor}: VersionsScreen): Spoken => {
	const teller = tellersOf(told)[cursor.selected];
	return [
		'How the reports put it.',
		placed(state, tellingsInWords(teller ? [teller] : told)),
		...wordingsInWords(teller ? [teller] : []),
	];
};

const covered = (state: State, screen: CoverageScreen): Spoken => {
	const {articles, outlet, cursor, order} = screen;
	const coverage = coverageOf(state, articles);
	const claim = claimsOfScreen(state, screen)[cursor.selected];
	const chosen = articles[outlet];
	const told = wordingsOf(coverage, claim).map(each => ({...each, name: outletOf(each.article)}));
	const place = claim?.representative;
	const sentence = place && articles[place.article]?.sentences[place.sentence];
	return [
		`Who reports what: ${articles.map(outletOf).join(', ')}.`,
		coverage === undefined ? '' : `${sayColumns(coverageSummary(coverage, infinite), ', ')}.`,
		[`Filter: ${coverageFilter(screen)}.`, orderWords[order]].join(' '),
		chosen ? `Chosen report: ${outletOf(chosen)}.` : '',
		found(state, screen),
		coverage === undefined
			? ''
			: placed(state, sentence && sentenceInWords(sentence)) || 'There are none.',
		tellingsInWords(told),
		...wordingsInWords(told),
	];
};

const search = (state: State, screen: SearchScreen): Spoken => {
	const query = textOfField(screen.field);
	const hit = shownHits(screen)[screen.cursor.selected];
	const article = state.library && hit && articlesById(state.library).get(hit.article);
	return [
		'Search all reports.',
		remarkOn(query) ?? '',
		countOf(screen),
		hit === undefined ? wordsFor(query, screen).join(' ') : '',
		placed(state, hit && article && `${hit.text} ${articleInWords(article)}`),
	];
};

const help = (state: State, {about, cursor}: HelpScreen): Spoken => {
	const {what = [], words} = explainedIn(state.keymap, about)[cursor.selected] ?? {};
	// What is explained behind the keys is drawn, and nothing drawn is said.
	const isKey = cursor.selected < state.keymap[about].length;
	return [
		`Help: the keys, ${about}.`,
		placed(state, words && `${isKey ? lineText(what) : 'a mark'}: ${words}`),
	];
};

const address = ({keymap}: State, {address}: AddressScreen): Spoken => [
	`The page’s address. ${shownKeyOf(keymap, 'address', 'accept') ?? 'No key'} opens it in the browser.`,
	address,
];

const write = ({keymap}: State, screen: WriteScreen): Spoken => [
	`Write the ${screen.view.kind} to a file.`,
	wordsOf(keymap, screen).join(' '),
];

/** What there is to say of the screen on top, and what is told in its footer. */
export const spokenOf = (state: State, whyLine: WhyLine | undefined): Spoken => {
	const {screen, note = ''} = state;
	const parts = (): Spoken => {
		switch (screen.name) {
			case 'library':
				return spokenLibrary(state, screen);
			case 'reader':
				return reader(state, screen);
			case 'compare':
				return compare(state, screen, whyLine);
			case 'details':
				return details(state, screen);
			case 'versions':
				return versions(state, screen);
			case 'coverage':
				return covered(state, screen);
			case 'search':
				return search(state, screen);
			case 'help':
				return help(state, screen);
			case 'address':
				return address(state, screen);
			case 'write':
				return write(state, screen);
		}
	};

	const [where = '', ...rest] = parts();
	return [where, note, ...rest];
};
