import type {Article} from './article.js';

/** How much news a report holds: the words and sentences of its running text. */
export const lengthOf = ({sentences}: Article): {words: number; sentences: number} => {
	const body = sentences.filter(({role}) => role === 'body');
	return {
		words: body.reduce((sum, {text}) => sum + text.split(' ').length, 0),
		sentences: body.length,
	};
};
