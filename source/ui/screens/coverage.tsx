import type {Coverage as FoundCoverage} from '../../coverage/coverage.js';
import {outletOf} from '../../layout/comparison.js';
import {coverageSummary} from '../../layout/coverage.js';
import {type Line, line, lineWidth, padLine, truncateLine} from '../../layout/line.js';
import {shownKeyOf} from '../bindings.js';
import {FindFooter} from '../components/find-footer.js';
import {Header} from '../components/header.js';
import {Lines} from '../components/lines.js';
import {Message} from '../components/message.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {VersionsPane} from '../components/versions-pane.js';
import {counted} from '../counted.js';
import {bodyHeight, innerWidth, margin} from '../frame.js';
import {coverageLayout} from '../rows/coverage-rows.js';
import {rowsOf} from '../rows/of-state.js';
import type {CoverageScreen} from '../state/screen.js';
import {contextOf, type State} from '../state/state.js';
import {claimsOfScreen, coverageOf, pairsCompared} from '../state/story.js';

const gap = 2;
const space = line(' '.repeat(margin));

/** How the claims are ordered, but for the usual order. */
export const orderWords: Record<CoverageScreen['order'], string> = {
	fullest: '',
	most: 'most reports first',
	fewest: 'only one first',
};

/** What the filter lets through. */
export const filterWords = ({filter, articles, outlet}: CoverageScreen): string => {
	const article = articles[outlet];
	const name = article ? outletOf(article) : '';
	switch (filter) {
		case 'all':
			return 'all';
		case 'conflicts':
			return 'disputed';
		case 'left out':
			return `left out by ${name}`;
		case 'alone':
			return `${name} alone`;
	}
};

/** The counts at the left, how the claims are chosen and ordered at the right. */
const summaryOf = (
	state: State,
	screen: CoverageScreen,
	coverage: FoundCoverage | undefined,
	columns: number,
): Line => {
	if (coverage === undefined) {
		const {done, all} = pairsCompared(state, screen.articles);
		const reports = counted(screen.articles.length, 'report');
		const stopKey = shownKeyOf(state.keymap, 'coverage', 'close');
		const hint = stopKey === undefined ? '' : ` (${stopKey} stops)`;
		return line(`comparing ${reports}: ${done} of ${counted(all, 'pair')} …${hint}`, 'quiet');
	}

	const order = orderWords[screen.order];
	const chosen = [
		...line('filter: ', 'quiet'),
		...line(filterWords(screen), screen.filter === 'all' ? 'text' : 'accent'),
		...(order === '' ? [] : line(`   ${order}`, 'accent')),
	];
	const room = columns - lineWidth(chosen) - gap;
	return [...padLine(coverageSummary(coverage, room), room + gap), ...chosen];
};

/** Who reports what: claims down, outlets across, and below how each words the selected claim. */
export const Coverage = ({
	state,
	screen,
}: {
	readonly state: State;
	readonly screen: CoverageScreen;
}) => {
	const {size, library} = state;
	const columns = innerWidth(size);
	const height = bodyHeight(state);
	const coverage = coverageOf(state, screen.articles);
	const claims = claimsOfScreen(state, screen);
	const {selected} = screen.cursor;
	const story = library?.stories.find(({articles}) =>
		screen.articles.some(article => articles.includes(article)),
	);
	const heading = coverage && coverageLayout(coverage, columns, screen.outlet).heading;
	return (
		<>
			<Header
				context={contextOf(state)}
				path={story === undefined ? [] : [story.title]}
				subject={room => truncateLine(line('who reports what'), room)}
				columns={columns}
			/>
			<Lines
				lines={[
					[...space, ...summaryOf(state, screen, coverage, columns)],
					[...space, ...(heading ?? [])],
				]}
			/>
			<Rule columns={columns} />
			{claims.length === 0 ? (
				<Message
					words={
						coverage === undefined ? [] : [`Nothing under the filter “${filterWords(screen)}”.`]
					}
					columns={columns}
					height={height}
				/>
			) : (
				<RowList rows={rowsOf(state)} cursor={screen.cursor} height={height} />
			)}
			<VersionsPane state={state} />
			<Rule
				columns={columns}
				position={claims.length === 0 ? '' : `${selected + 1}/${claims.length}`}
			/>
			<FindFooter state={state} screen={screen} />
		</>
	);
};
