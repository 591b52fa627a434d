import {compare} from '../comparison/compare.js';
import type {Comparison} from '../comparison/comparison.js';
import {compilePatternsOnce} from '../compiling.js';
import {renderComparison} from '../formats/render.js';
import {deliver} from './deliver.js';
import {Failure} from './failure.js';
import {openLibrary, openPair, type Readable, reportProblems} from './open.js';
import {chosenFormat, type Options} from './options.js';
import {textOptions} from './text-options.js';

const differs = ({summary}: Comparison): boolean =>
	summary.partial + summary.conflicts + summary.onlyLeft + summary.onlyRight > 0;

const printFirstTwo = async (
	{articles: [left, right], status}: Readable,
	options: Options,
): Promise<number> => {
	if (left === undefined || right === undefined) {
		throw new Failure(`${left?.source}: one report, and two are needed: name another`);
	}

	const comparison = compare(left, right);
	const text = renderComparison(
		comparison,
		chosenFormat(options) ?? 'text',
		await textOptions(options),
	);
	await deliver(text, options.output);
	return status === 0 && options.exitCode && differs(comparison) ? 1 : status;
};

/**
 * `wirediff compare LEFT RIGHT`, where it prints.
 * @throws {Failure} There are not two reports to compare.
 */
export const compareCommand = async (
	paths: readonly string[],
	options: Options,
): Promise<number> => {
	compilePatternsOnce();
	return printFirstTwo(reportProblems(await openPair(paths, options)), options);
};

/**
 * `wirediff PATH …` where there is no terminal to open the reader on: the first two reports.
 * @throws {Failure} There is only one.
 */
export const compareFirstTwo = async (
	paths: readonly string[],
	options: Options,
): Promise<number> => printFirstTwo(reportProblems(await openLibrary(paths, options)), options);
