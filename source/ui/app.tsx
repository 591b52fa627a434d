import type {ColorSupportLevel} from 'chalk';
import {useApp, useInput, useIsScreenReaderEnabled, usePaste, useWindowSize} from 'ink';
import {memo, useEffect, useMemo, useReducer} from 'react';
import type {Article} from '../article/article.js';
import type {GroupedLibrary} from '../library/grouped.js';
import {createPaint, type Paint} from '../theme/paint.js';
import type {Ground, ThemeName} from '../theme/theme.js';
import {themes} from '../theme/themes.js';
import {KeymapContext} from './components/keymap-context.js';
import {PaintContext} from './components/paint.js';
import {itself, type StandIn, StandInContext} from './components/stand-in-context.js';
import {useComparison} from './hooks/use-comparison.js';
import {useCoverage} from './hooks/use-coverage.js';
import {useLibraries} from './hooks/use-libraries.js';
import {useRepaint} from './hooks/use-repaint.js';
import {useReports} from './hooks/use-reports.js';
import {useRequests} from './hooks/use-requests.js';
import {useSearch} from './hooks/use-search.js';
import {keysOf} from './keys.js';
import {ScreenOnTop} from './screens/screen-on-top.js';
import {Linear, linearSize} from './spoken/linear.js';
import {reduce} from './state/reduce.js';
import {rememberedOf} from './state/remembered.js';
import type {Screen} from './state/screen.js';
import {
	createState,
	type Preferences,
	type Remembered,
	type Size,
	type State,
	themeOf,
} from './state/state.js';

/** Paints in a theme; where the terminal has no colours, with weight and lines alone. */
const paintOf = (theme: ThemeName, ground: Ground, colors: ColorSupportLevel): Paint =>
	colors === 0
		? createPaint(themes.monochrome[ground], 1)
		: createPaint(themes[theme][ground], colors);

export type AppProps = {
	/** What the first frame shows, if it is there already. */
	readonly library: GroupedLibrary | undefined;
	/** The library as it is read, and as it changes; what it throws ends the app. */
	readonly libraries: AsyncIterable<GroupedLibrary>;
	/** Called with articles that are shown, of which there may be more than an excerpt. */
	readonly askForWhole?: (article: Article) => void;
	/** Stops the reading or grouping of the library. */
	readonly stop?: () => void;
	/** Opens the comparison of the first two reports instead of the list. */
	readonly comparing: boolean;
	readonly preferences?: Partial<Preferences>;
	/** What to tell at first. */
	readonly note?: string | undefined;
	/** Where the reader was in an earlier run. */
	readonly remembered?: Remembered | undefined;
	/** Called with where the reader is, whenever that changes. */
	readonly remember?: (remembered: Remembered) => void;
	/** Whether the terminal is dark or light, as far as is known before the first frame. */
	readonly ground: Ground;
	/** How many colours the terminal has. */
	readonly colors: ColorSupportLevel;
	/** What Ink is given in the place of a painted line; the line itself unless given. */
	readonly standIn?: StandIn | undefined;
};

const nothing = (): void => {};

/** The articles that a screen shows to be read. */
const articlesOn = (screen: Screen): readonly Article[] => {
	switch (screen.name) {
		case 'reader':
			return [screen.article];
		case 'compare':
			return [screen.articles.left, screen.articles.right];
		default:
			return [];
	}
};

const firstState = (
	size: Size,
	{library, comparing, preferences, note, remembered, ground, colors}: AppProps,
): State => {
	const hasColors = colors > 0;
	const state = createState(size, {...preferences, comparing, note, remembered, ground, hasColors});
	return library === undefined ? state : reduce(state, {type: 'show-library', library});
};

/** The reader: a state, the keys that change it, and the screen that shows it. */
const SizedApp = memo(({window, ...props}: AppProps & {readonly window: Size}) => {
	const {libraries, askForWhole, stop = nothing, colors, remember, standIn = itself} = props;
	const isSpoken = useIsScreenReaderEnabled();
	const size = isSpoken ? linearSize : window;
	const {exit} = useApp();
	const [state, dispatch] = useReducer(reduce, props, () => firstState(size, props));

	useEffect(() => dispatch({type: 'resize', size}), [size]);
	useRepaint(size);

	const showLibrary = useLibraries(libraries, dispatch, exit);
	useInput((input, key) => {
		showLibrary();
		for (const name of keysOf(input, key)) {
			dispatch({type: 'press', key: name});
		}
	});
	useReports(dispatch);
	usePaste(text => dispatch({type: 'paste', text}));
	useRequests(state.requests, dispatch, stop);
	useComparison(state.screen, dispatch);
	useCoverage(state, dispatch);
	useSearch(state, dispatch);

	useEffect(() => {
		for (const article of articlesOn(state.screen)) {
			askForWhole?.(article);
		}
	}, [state.screen, askForWhole]);

	const remembered = rememberedOf(state);
	useEffect(() => {
		if (state.library !== undefined && state.remembered === undefined) {
			remember?.(remembered);
		}
	}, [state.library, state.remembered, remembered, remember]);

	const {ground} = state;
	const theme = themeOf(state);
	const paint = useMemo(() => paintOf(theme, ground, colors), [theme, ground, colors]);
	return (
		<PaintContext value={paint}>
			<StandInContext value={standIn}>
				<KeymapContext value={state.keymap}>
					{isSpoken ? (
						<Linear state={state} columns={window.columns} />
					) : (
						<ScreenOnTop state={state} />
					)}
				</KeymapContext>
			</StandInContext>
		</PaintContext>
	);
});

/** The reader on the whole terminal. */
export const App = (props: AppProps) => {
	const {columns, rows} = useWindowSize();
	// Ink gives another size as large when it has shown the first frame, which would be made once more.
	const window = useMemo(() => ({columns, rows}), [columns, rows]);
	return <SizedApp {...props} window={window} />;
};
