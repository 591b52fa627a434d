import {tellersOf} from '../../layout/versions.js';
import type {Command} from '../command.js';
import {articlesById} from '../rows/of-state.js';
import {startOfColumn} from './cursor.js';
import type {VersionsScreen} from './screen.js';
import {sentenceNow} from './sentence-now.js';
import {openReader, openScreen, request, type State} from './state.js';
import {whyAlone} from './story.js';
import {toldOf} from './told.js';

/** Shows in full how the reports put what is selected. */
export const openVersions = (state: State): State => {
	const {screen} = state;
	const alone = screen.name === 'reader' ? whyAlone(state, screen.article) : '';
	const {told, otherwise} = toldOf(state) ?? {told: [], otherwise: alone};
	return told.length === 0
		? {...state, note: otherwise}
		: openScreen(state, {name: 'versions', told, cursor: startOfColumn});
};

/** Keys of the versions. */
export const reduceVersions = (
	state: State,
	{told, cursor}: VersionsScreen,
	command: Command,
): State | undefined => {
	const teller = tellersOf(told)[cursor.selected];
	if (teller === undefined) {
		return command === 'open' || command === 'copy'
			? {...state, note: 'these reports leave it out'}
			: undefined;
	}

	const {article, version} = teller;
	// It may have been read again since.
	const now = (state.library && articlesById(state.library).get(article.id)) ?? article;
	const [sentence = 0] = [...version.sentences, ...version.near];
	switch (command) {
		case 'open':
			return openReader(state, now, sentenceNow(article, now, sentence) ?? sentence);
		case 'copy':
			return request(state, {type: 'copy', text: article.sentences[sentence]?.text ?? ''});
		default:
			return undefined;
	}
};
