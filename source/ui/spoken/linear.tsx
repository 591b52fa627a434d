import {Text, useStdout} from 'ink';
import {useEffect, useRef} from 'react';
import {line} from '../../layout/line.js';
import {wrapText} from '../../layout/wrap.js';
import {plainPaint} from '../../theme/paint.js';
import {useWhyLine} from '../hooks/use-why-line.js';
import {type Field, textOfField} from '../state/field.js';
import type {Size, State} from '../state/state.js';
import {announce, type Spoken} from './announce.js';
import {spokenOf} from './spoken.js';

/** How far a page goes where nothing stands on a screen: about twenty rows, whatever the terminal's size. */
export const linearSize: Size = {columns: 80, rows: 60};

/** What is being typed, after what it is for. */
const typedIn = ({screen}: State): {label: string; field: Field} | undefined => {
	switch (screen.name) {
		case 'search':
			return {label: 'search', field: screen.field};
		case 'write':
			return {label: 'file', field: screen.field};
		case 'reader':
		case 'compare':
		case 'coverage':
			return screen.find?.typing ? {label: 'find', field: screen.find.field} : undefined;
		default:
			return undefined;
	}
};

/**
 * The reader for those who hear it: every change is written below what was said before, in words, and
 * nothing that was written changes; but for the last line while something is typed into it.
 */
export const Linear = ({state, columns}: {readonly state: State; readonly columns: number}) => {
	const {write} = useStdout();
	const said = useRef<Spoken>(undefined);
	const spoken = spokenOf(state, useWhyLine(state));
	useEffect(() => {
		const lines = announce(said.current, spoken).flatMap(part => wrapText(part, columns));
		said.current = spoken;
		if (lines.length > 0) {
			write(lines.map(spans => `${plainPaint(spans)}\n`).join(''));
		}
	});
	const typed = typedIn(state);
	return typed && <Text>{`${typed.label}: ${plainPaint(line(textOfField(typed.field)))}`}</Text>;
};
