import {type Claim, isTold} from '../../coverage/coverage.js';
import type {ClaimFilter, ClaimOrder} from '../../coverage/order.js';
import type {Place} from '../../coverage/sentence-graph.js';
import {outletOf} from '../../layout/comparison.js';
import type {Command} from '../command.js';
import {linesOfVersions} from '../frame.js';
import {openComparison} from './open-comparison.js';
import type {CoverageScreen} from './screen.js';
import {openReader, request, type State, show} from './state.js';
import {claimsOfScreen, coverageOf, selectPlace} from './story.js';
import {openVersions} from './versions.js';
import {openWrite} from './write.js';

/** Changes which claims are shown, or how, and stays at the same claim, or goes back to the one that a filter took away. */
const rearrange = (
	state: State,
	screen: CoverageScreen,
	change: Partial<Pick<CoverageScreen, 'order' | 'filter' | 'outlet'>>,
): State => {
	const {hidden, cursor} = screen;
	const place = hidden?.place ?? claimsOfScreen(state, screen)[cursor.selected]?.representative;
	return selectPlace(show(state, {...screen, ...change, place}));
};

const after = <Value>(values: readonly Value[], value: Value): Value =>
	values[(values.indexOf(value) + 1) % values.length] ?? value;

const orders: readonly ClaimOrder[] = ['fullest', 'most', 'fewest'];
const filters: readonly ClaimFilter['kind'][] = ['all', 'left out', 'alone', 'conflicts'];

const chooseOutlet = (state: State, screen: CoverageScreen, step: 1 | -1): State => {
	const outlet = screen.outlet + step;
	const article = screen.articles[outlet];
	if (article === undefined) {
		return {...state, note: step > 0 ? 'this is the last report' : 'this is the first report'};
	}

	const chosen = rearrange(state, screen, {outlet});
	// A low terminal has no room for the names.
	return linesOfVersions(chosen).length > 0
		? chosen
		: {...chosen, note: `report ${outlet + 1}: ${outletOf(article)}`};
};

/** Where the chosen outlet tells the claim; where it does not, the sentence that represents it. */
const wordingOf = ({representative, versions}: Claim, outlet: number): Place => {
	const {sentences = [], near = []} = versions[outlet] ?? {};
	const sentence = sentences[0] ?? near[0];
	return sentence === undefined ? representative : {article: outlet, sentence};
};

/** The report to lay beside a wording: the chosen one if it leaves the claim out, else another that tells it. */
const counterpartOf = (claim: Claim, place: Place, outlet: number): number => {
	if (place.article !== outlet) {
		return outlet;
	}

	const others = [claim.representative.article, ...claim.versions.keys()].filter(
		other => other !== outlet,
	);
	return others.find(other => isTold(claim, other)) ?? others[0] ?? outlet;
};

const compareHere = (state: State, screen: CoverageScreen, claim: Claim): State => {
	const place = wordingOf(claim, screen.outlet);
	const left = screen.articles[place.article];
	const right = screen.articles[counterpartOf(claim, place, screen.outlet)];
	return left && right
		? openComparison(state, {left, right}, {side: 'left', sentence: place.sentence})
		: state;
};

const aboutClaim: ReadonlySet<Command> = new Set<Command>([
	'open',
	'compare',
	'copy',
	'show-versions',
]);

/** Keys of the coverage. */
export const reduceCoverage = (
	state: State,
	screen: CoverageScreen,
	command: Command,
): State | undefined => {
	const claim = claimsOfScreen(state, screen)[screen.cursor.selected];
	if (claim === undefined && aboutClaim.has(command)) {
		return {...state, note: 'the filter shows no claim'};
	}

	switch (command) {
		case 'choose-next-outlet':
			return chooseOutlet(state, screen, 1);
		case 'choose-previous-outlet':
			return chooseOutlet(state, screen, -1);
		case 'change-order':
			return rearrange(state, screen, {order: after(orders, screen.order)});
		case 'change-filter':
			return rearrange(state, screen, {filter: after(filters, screen.filter)});
		case 'show-versions':
			return openVersions(state);
		case 'write': {
			const coverage = coverageOf(state, screen.articles);
			return coverage && openWrite(state, {kind: 'coverage', coverage});
		}

		default:
			return claim && reduceClaim(state, screen, claim, command);
	}
};

const reduceClaim = (
	state: State,
	screen: CoverageScreen,
	claim: Claim,
	command: Command,
): State | undefined => {
	const {article, sentence} = wordingOf(claim, screen.outlet);
	const report = screen.articles[article];
	switch (command) {
		case 'open':
			return report && openReader(state, report, sentence);
		case 'compare':
			return compareHere(state, screen, claim);
		case 'copy':
			return request(state, {type: 'copy', text: report?.sentences[sentence]?.text ?? ''});
		default:
			return undefined;
	}
};
