import robotsParser from 'robots-parser';
import {AnswerError, type FetchOptions, fetchAddress} from './fetch.js';
import {SourceError} from './source.js';

type Rules = {isAllowed(address: string, agent: string): boolean | undefined};

// The types of robots-parser describe an ES module; it is a CommonJS one.
const parseRules = robotsParser as unknown as (address: string, text: string) => Rules;

/** The rules of the sites that were asked in this run. */
const rulesOf = new Map<string, Promise<Rules | undefined>>();

const readRules = async (address: string, options: FetchOptions): Promise<Rules | undefined> => {
	try {
		const {bytes} = await fetchAddress(address, options);
		return parseRules(address, new TextDecoder().decode(bytes));
	} catch (error) {
		// Where there are no rules everything may be read (RFC 9309, section 2.3.1.3).
		if (error instanceof AnswerError && error.status < 500) {
			return undefined;
		}

		throw error;
	}
};

/**
 * Asks whether a site's robots.txt lets this program read a page.
 * @throws {SourceError} where it does not, or the site does not say
 */
export const askRobots = async (address: string, options: FetchOptions): Promise<void> => {
	const robots = new URL('/robots.txt', address).href;
	const rules = rulesOf.get(robots) ?? readRules(robots, options);
	rulesOf.set(robots, rules);
	if ((await rules)?.isAllowed(address, 'wirediff') === false) {
		throw new SourceError("the site's robots.txt keeps programs out", 'save the page as a file');
	}
};
