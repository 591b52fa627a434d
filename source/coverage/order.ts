import {type Claim, type Coverage, countTellers, isTold} from './coverage.js';

/**
 * `fullest`: as in the report that has most of the claims, others after what they follow in theirs.
 * `most`: by the number of reports, most first. `fewest`: what one report has alone first.
 */
export type ClaimOrder = 'fullest' | 'most' | 'fewest';

/** Which claims are shown; `article` is a position in `Coverage.articles`. */
export type ClaimFilter =
	| {readonly kind: 'all' | 'conflicts'}
	/** What one report leaves out, or has alone. */
	| {readonly kind: 'left out' | 'alone'; readonly article: number};

/** How many claims each report has at least in part. */
export const countTold = ({articles, claims}: Coverage): number[] =>
	articles.map((_, article) => claims.filter(claim => isTold(claim, article)).length);

const placeIn = ({versions}: Claim, article: number): number | undefined =>
	versions[article]?.sentences[0];

/** Walks the reports from the fullest on, and puts what each has more behind the claim it follows there. */
const byFullest = (coverage: Coverage): Claim[] => {
	const told = countTold(coverage);
	const fullestFirst = [...told.keys()].sort((a, b) => (told[b] ?? 0) - (told[a] ?? 0) || a - b);
	const ordered: Claim[] = [];
	const placed = new Set<Claim>();
	for (const article of fullestFirst) {
		const own = coverage.claims
			.filter(claim => placeIn(claim, article) !== undefined)
			.sort((a, b) => (placeIn(a, article) ?? 0) - (placeIn(b, article) ?? 0));
		let after = 0;
		for (const claim of own) {
			if (placed.has(claim)) {
				after = ordered.indexOf(claim) + 1;
			} else {
				placed.add(claim);
				ordered.splice(after, 0, claim);
				after += 1;
			}
		}
	}

	return ordered;
};

/** The claims in the order that a reader asks for. */
export const orderClaims = (coverage: Coverage, order: ClaimOrder): readonly Claim[] => {
	const claims = byFullest(coverage);
	switch (order) {
		case 'fullest':
			return claims;
		case 'most':
			return claims.sort((a, b) => countTellers(b) - countTellers(a));
		case 'fewest':
			return claims.sort((a, b) => countTellers(a) - countTellers(b));
	}
};

/** The claims that a filter lets through, in their order. */
export const filterClaims = (claims: readonly Claim[], filter: ClaimFilter): readonly Claim[] => {
	switch (filter.kind) {
		case 'all':
			return claims;
		case 'conflicts':
			return claims.filter(({conflict}) => conflict);
		case 'left out':
			return claims.filter(claim => !isTold(claim, filter.article));
		case 'alone':
			return claims.filter(claim => countTellers(claim) === 1 && isTold(claim, filter.article));
	}
};
