import {endingOf, type Format} from '../../formats/format.js';
import {line, textWidth} from '../../layout/line.js';
import {shownKeyOf} from '../bindings.js';
import {Footer} from '../components/footer.js';
import {Header} from '../components/header.js';
import {Lines} from '../components/lines.js';
import {Message} from '../components/message.js';
import {Rule} from '../components/rule.js';
import {TextCursor, visibleText} from '../components/text-field.js';
import {bodyHeight, innerWidth, margin} from '../frame.js';
import type {Keymap} from '../keymap.js';
import {textOfField} from '../state/field.js';
import type {WriteScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {formatsOf} from '../state/view.js';

const label = 'file: ';

const about: Readonly<Record<Format, string>> = {
	html: 'a page that opens offline, in a browser or on a phone',
	markdown: 'Markdown as GitHub reads it',
	json: 'for programs',
	text: 'as it stands here',
};

const widestEnding = 8;

/** What one should know before the name is confirmed. */
export const wordsOf = (keymap: Keymap, {view, field, occupied}: WriteScreen): readonly string[] =>
	occupied !== undefined && occupied === textOfField(field).trim()
		? [
				'This file is there already.',
				`${shownKeyOf(keymap, 'write', 'accept')} writes over it; ${shownKeyOf(keymap, 'write', 'close')} goes back.`,
			]
		: [
				'The ending of the name chooses the format:',
				'',
				...formatsOf(view).map(format => endingOf(format).padEnd(widestEnding) + about[format]),
			];

/** Asks for the name of a file to write what is below to. */
export const Write = ({state, screen}: {readonly state: State; readonly screen: WriteScreen}) => {
	const columns = innerWidth(state.size);
	const field = visibleText(screen.field, columns - textWidth(label));
	return (
		<>
			<Header context="write" path={[`write the ${screen.view.kind}`]} columns={columns} />
			<Lines
				lines={[
					[...line(' '.repeat(margin)), ...line(label, 'quiet'), ...line(textOfField(field))],
				]}
			/>
			<TextCursor field={field} column={margin + textWidth(label)} row={1} />
			<Rule columns={columns} />
			<Message words={wordsOf(state.keymap, screen)} columns={columns} height={bodyHeight(state)} />
			<Rule columns={columns} />
			<Footer context="write" note={state.note} columns={columns} />
		</>
	);
};
