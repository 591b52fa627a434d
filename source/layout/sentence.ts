import type {Article, Role} from '../article/article.js';
import type {Tone} from './line.js';

/** Columns of the widest line of prose: longer ones are hard to read, however wide the terminal. */
export const widestText = 80;

/** How a sentence looks by its role, where nothing else is to be said of it. */
export const toneOfRole: Readonly<Record<Role, Tone>> = {
	headline: 'strong',
	body: 'text',
	heading: 'strong',
	caption: 'quiet',
	byline: 'quiet',
	boilerplate: 'quiet',
};

/** The numbers that readers see: body sentences are counted from 1, other lines have none. */
export const sentenceNumbers = (article: Article): readonly (number | undefined)[] => {
	let count = 0;
	return article.sentences.map(({role}) => {
		if (role !== 'body') {
			return undefined;
		}

		count += 1;
		return count;
	});
};
