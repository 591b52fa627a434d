import type {Article} from '../article/article.js';
import {findCoverage} from '../coverage/find-coverage.js';
import {renderCoverage} from '../formats/render.js';
import {groupStories} from '../library/story.js';
import {deliver} from './deliver.js';
import {Failure} from './failure.js';
import {openLibrary, reportProblems} from './open.js';
import {chosenFormat, type Options} from './options.js';
import {textOptions} from './text-options.js';

/** The reports of the story that most of the articles are about; the others are told on standard error. */
const largestStory = (articles: readonly Article[]): readonly Article[] => {
	const [largest, ...others] = groupStories(articles)
		.map(story => story.articles)
		.sort((a, b) => b.length - a.length);
	const left = others.flat();
	if (left.length > 0) {
		const ids = left.map(({id}) => id).join(', ');
		process.stderr.write(`wirediff: left out, for they report another story: ${ids}\n`);
	}

	return largest ?? [];
};

/**
 * `wirediff coverage PATH …`.
 * @throws {Failure} There are not two reports of one story.
 */
export const coverageCommand = async (
	paths: readonly string[],
	options: Options,
): Promise<number> => {
	const {articles, status} = reportProblems(await openLibrary(paths, options));
	const story = largestStory(articles);
	if (story.length < 2) {
		throw new Failure(
			`${paths.join(' ')}: no two reports of one story: name reports of the same event`,
		);
	}

	const text = renderCoverage(
		findCoverage(story),
		chosenFormat(options) ?? 'text',
		await textOptions(options),
	);
	await deliver(text, options.output);
	return status;
};
