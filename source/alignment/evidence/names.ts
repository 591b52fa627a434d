import {namesAgree} from '../../details/names/agree.js';
import type {Weighed, WeighedName} from '../weighed.js';
import {pairUp} from './pair-up.js';
import {sumOf} from './sum.js';

const manyAlone = 2;

const none = {shared: 0, clash: 0, aloneBoth: 0, aloneOne: 0, leaning: 0};

const sameName = ({name: a}: WeighedName, {name: b}: WeighedName): boolean =>
	namesAgree(a, b) || (a.entity !== undefined && a.entity === b.entity);

/** The weight of the rarest name that both have. */
const rarestShared = (as: readonly WeighedName[], bs: readonly WeighedName[]): number => {
	let rarest = 0;
	for (const a of as) {
		for (const b of bs) {
			if (sameName(a, b)) {
				rarest = Math.max(rarest, Math.min(a.weight, b.weight));
			}
		}
	}

	return rarest;
};

/** What names say for and against a link. */
export const nameEvidence = (a: Weighed, b: Weighed): typeof none => {
	const [as, bs] = [a.names, b.names];
	const [backA, backB] = [a.leansOn, b.leansOn];
	const {pairs, aloneA, aloneB} = pairUp(as, bs, sameName);
	return {
		shared: Math.log1p(sumOf(pairs.map(([x, y]) => Math.min(x.weight, y.weight)))),
		clash: as.length > 0 && bs.length > 0 && pairs.length === 0 ? 1 : 0,
		aloneBoth: Math.min(aloneA.length, aloneB.length, manyAlone) / manyAlone,
		aloneOne: Math.min(Math.abs(aloneA.length - aloneB.length), manyAlone) / manyAlone,
		/** A name that a pronoun on one side may stand for. */
		leaning: Math.max(rarestShared(backA, bs), rarestShared(backB, as), rarestShared(backA, backB)),
	};
};
