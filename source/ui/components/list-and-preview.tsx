import {type Line, line, padLine} from '../../layout/line.js';
import {bodyHeight, listAndPreview, margin} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import type {State} from '../state/state.js';
import {Lines} from './lines.js';
import {linesOfRows} from './row-list.js';

/**
 * The rows of a list, and beside them, behind a thin rule, a preview where there is room for one.
 * Each line is made whole here: Ink measures some scripts otherwise than terminals do.
 */
export const ListAndPreview = ({
	state,
	previewLines,
}: {
	readonly state: State;
	/** At most so many lines of so many columns. */
	readonly previewLines: (width: number, height: number) => readonly Line[];
}) => {
	const {size, screen} = state;
	const height = bodyHeight(state);
	const {list, preview} = listAndPreview(size);
	const lines = linesOfRows(rowsOf(state), screen.cursor, {height});
	if (preview === undefined) {
		return <Lines lines={lines} />;
	}

	const beside = previewLines(preview - margin, height);
	return (
		<Lines
			lines={lines.map((spans, index) => [
				...padLine(spans, list + 2 * margin),
				...line('│  ', 'quiet'),
				...(beside[index] ?? []),
			])}
		/>
	);
};
