import type {Article} from '../../article/article.js';
import {sanitize} from '../../article/sanitize.js';
import type {Command} from '../command.js';
import {startOfColumn} from './cursor.js';
import type {AddressScreen} from './screen.js';
import {closeScreen, openScreen, request, type State} from './state.js';

/** The address as it is opened: no name before the host, which is only there to look like one. */
const addressOf = ({url}: Article): string | undefined => {
	if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) {
		return undefined;
	}

	const address = new URL(url);
	address.username = '';
	address.password = '';
	return address.href;
};

const fileOf = ({source}: Article): string =>
	source === '-' ? '' : `; it was read from ${sanitize(source)}`;

/** Shows the address of an article's page, which can be opened from there. */
export const openAddress = (state: State, article: Article): State => {
	const address = addressOf(article);
	return address === undefined
		? {...state, note: `this report names no address${fileOf(article)}`}
		: openScreen(state, {name: 'address', address, cursor: startOfColumn});
};

/** Keys of the address. */
export const reduceAddress = (
	state: State,
	{address}: AddressScreen,
	command: Command,
): State | undefined => {
	switch (command) {
		case 'accept':
			return request(
				{...closeScreen(state), note: 'opened in the browser'},
				{type: 'browse', address},
			);
		case 'copy':
			return request(state, {type: 'copy', text: address});
		default:
			return undefined;
	}
};
