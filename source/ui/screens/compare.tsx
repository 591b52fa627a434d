import type {Comparison} from '../../comparison/comparison.js';
import {outletOf} from '../../layout/comparison.js';
import {type Line, line, lineWidth, padLine, truncate} from '../../layout/line.js';
import {paneSign} from '../../layout/signs.js';
import {detailsLine, summaryLine} from '../../layout/summary.js';
import {flowLine} from '../../layout/wrap.js';
import type {Side} from '../../sides.js';
import {FindFooter} from '../components/find-footer.js';
import {Header} from '../components/header.js';
import {Lines} from '../components/lines.js';
import {Message} from '../components/message.js';
import {RowList} from '../components/row-list.js';
import {Rule} from '../components/rule.js';
import {bodyHeight, innerWidth, linesForDetails, linesOfRemarks, margin} from '../frame.js';
import {useIsLong} from '../hooks/use-is-long.js';
import {useWhyLine} from '../hooks/use-why-line.js';
import {rowsOf} from '../rows/of-state.js';
import {rowsOfScreen} from '../state/place.js';
import type {CompareScreen} from '../state/screen.js';
import {contextOf, type State} from '../state/state.js';

const gap = 2;
const space = line(' '.repeat(margin));

/** What the filters let through. */
export const filterWords: Record<CompareScreen['filter'], string> = {
	all: 'all',
	differences: 'differences',
	left: 'left only',
	right: 'right only',
	conflicts: 'conflicts',
};

const arrow = ' ⇄ ';

/** The two outlets, each with its half of the room. */
const subjectOf = ({articles, pane}: CompareScreen, columns: number): Line => {
	const room = Math.floor((columns - arrow.length - paneSign.length) / 2);
	const side = (of: Side): Line =>
		line(`${of === pane ? paneSign : ''}${truncate(outletOf(articles[of]), room)}`, of);
	return [...side('left'), ...line(arrow, 'quiet'), ...side('right')];
};

/** The counts at the left, how the rows are chosen and ordered at the right. */
const summaryOf = (
	{order}: State,
	{filter}: CompareScreen,
	comparison: Comparison,
	columns: number,
): Line => {
	const chosen = [
		...line('filter: ', 'quiet'),
		...line(filterWords[filter], filter === 'all' ? 'text' : 'accent'),
		...(order === 'left' ? [] : [...line('   by ', 'quiet'), ...line(order, 'accent')]),
	];
	const room = columns - lineWidth(chosen) - gap;
	return [...padLine(summaryLine(comparison, room), room + gap), ...chosen];
};

const awaited = (): Line => line('looking through both reports …', 'quiet');

/** Two reports side by side, or one above the other, a row for each claim. */
export const Compare = ({
	state,
	screen,
}: {
	readonly state: State;
	readonly screen: CompareScreen;
}) => {
	const {size, library} = state;
	const {articles, comparison, cursor} = screen;
	const columns = innerWidth(size);
	const height = bodyHeight(state);
	const shown = rowsOfScreen(state, screen);
	const row = shown[cursor.selected];
	const whyLine = useWhyLine(state);
	const aboutRow = state.explaining ? (whyLine ?? awaited) : detailsLine;
	const room = linesForDetails(size);
	const details = row === undefined ? [] : flowLine(aboutRow(row), columns, room);
	const isLong = useIsLong(comparison === undefined);
	const summary =
		comparison === undefined
			? line(isLong ? 'comparing …' : '', 'quiet')
			: summaryOf(state, screen, comparison, columns);
	const story = library?.stories.find(each => each.articles.includes(articles.left));
	return (
		<>
			<Header
				context={contextOf(state)}
				path={[story?.title ?? articles.left.title]}
				subject={room => subjectOf(screen, room)}
				columns={columns}
			/>
			<Lines lines={[summary, ...linesOfRemarks(state)].map(each => [...space, ...each])} />
			<Rule columns={columns} />
			{row === undefined ? (
				<Message
					words={
						comparison === undefined
							? []
							: [`Nothing under the filter “${filterWords[screen.filter]}”.`]
					}
					columns={columns}
					height={height}
				/>
			) : (
				<RowList rows={rowsOf(state)} cursor={cursor} height={height} />
			)}
			{room > 0 && (
				<>
					<Rule columns={columns} />
					<Lines
						lines={Array.from({length: room}, (_, index) => [...space, ...(details[index] ?? [])])}
					/>
				</>
			)}
			<Rule
				columns={columns}
				position={row === undefined ? '' : `${cursor.selected + 1}/${shown.length}`}
			/>
			<FindFooter state={state} screen={screen} />
		</>
	);
};
