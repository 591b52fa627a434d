import type {Claim, Coverage} from '../../coverage/coverage.js';
import {
	type ClaimFilter,
	type ClaimOrder,
	filterClaims,
	orderClaims,
} from '../../coverage/order.js';
import {createCoverageLayout} from '../../layout/coverage.js';
import {createFind} from '../find.js';
import {latest} from '../latest.js';
import {createRows, type Rows} from './rows.js';

/** All claims, in the order that is asked for. */
export const orderedClaims = latest(orderClaims);

/** The claims that are shown, in the order that is asked for. */
export const shownClaims = latest(
	(
		coverage: Coverage,
		order: ClaimOrder,
		kind: ClaimFilter['kind'],
		article: number,
	): readonly Claim[] =>
		filterClaims(
			orderedClaims(coverage, order),
			kind === 'all' || kind === 'conflicts' ? {kind} : {kind, article},
		),
);

/** How the claims of a coverage are laid out around the chosen outlet. */
export const coverageLayout = latest((coverage: Coverage, width: number, chosen: number) =>
	createCoverageLayout(coverage, {width, chosen}),
);

/** A coverage, a row for each claim. */
export const coverageRows = latest(
	(
		coverage: Coverage,
		claims: readonly Claim[],
		width: number,
		outlet: number,
		query: string,
	): Rows => {
		const {row: layOut} = coverageLayout(coverage, width, outlet);
		const find = createFind(query);
		return createRows(claims.length, index => {
			const claim = claims[index];
			return {above: [], lines: claim === undefined ? [[]] : layOut(claim, find)};
		});
	},
);
