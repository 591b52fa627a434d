import {Box} from 'ink';
import {useMemo} from 'react';
import {type Line, line, truncateLine} from '../../layout/line.js';
import type {Paint} from '../../theme/paint.js';
import {Lines} from '../components/lines.js';
import {PaintContext, usePaint} from '../components/paint.js';
import {isTooSmall, smallest} from '../frame.js';
import type {Size, State} from '../state/state.js';
import {Compare} from './compare.js';
import {Coverage} from './coverage.js';
import {Library} from './library.js';
import {Reader} from './reader.js';
import {Search} from './search.js';
import {TitledRows} from './titled-rows.js';
import {Write} from './write.js';

/** What to say where there is no room for more; keys wait until it can be seen what they do. */
const wordsOfTooSmall = ({columns, rows}: Size): readonly Line[] => [
	line(`wirediff needs ${smallest.columns}×${smallest.rows}`),
	line(`here are ${columns}×${rows}`),
	line('Ctrl-c quits'),
];

const Contents = ({state}: {readonly state: State}) => {
	const {screen, size} = state;
	if (isTooSmall(size)) {
		return <Lines lines={wordsOfTooSmall(size).slice(0, size.rows)} />;
	}

	switch (screen.name) {
		case 'library':
			return <Library state={state} screen={screen} />;
		case 'reader':
			return <Reader state={state} screen={screen} />;
		case 'compare':
			return <Compare state={state} screen={screen} />;
		case 'address':
			return <TitledRows state={state} path={['the page’s address']} />;
		case 'details':
			return <TitledRows state={state} path={['details that one report has alone']} isCounted />;
		case 'versions':
			return <TitledRows state={state} path={['how the reports put it']} isCounted />;
		case 'coverage':
			return <Coverage state={state} screen={screen} />;
		case 'search':
			return <Search state={state} screen={screen} />;
		case 'write':
			return <Write state={state} screen={screen} />;
		case 'help':
			return <TitledRows state={state} path={['help', screen.about]} isCounted />;
	}
};

/** The whole terminal: the screen that is on top, never more than there is room for. */
export const ScreenOnTop = ({state}: {readonly state: State}) => {
	const {columns, rows} = state.size;
	const paint = usePaint();
	const paintCut = useMemo(
		(): Paint => spans => paint(truncateLine(spans, columns)),
		[paint, columns],
	);
	return (
		<PaintContext value={paintCut}>
			<Box flexDirection="column" width={columns} height={rows}>
				<Contents state={state} />
			</Box>
		</PaintContext>
	);
};
