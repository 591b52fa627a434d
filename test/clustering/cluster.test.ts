import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cluster, type LikenessGraph} from '../../source/clustering/cluster.js';

type Likeness = (low: number, high: number) => number;

const graphOf = (size: number, likeness: Likeness, owners?: readonly number[]): LikenessGraph => {
	const items = Array.from({length: size}, (_, index) => index);
	return items.map(a => {
		const others = items.filter(b => b !== a && (owners === undefined || owners[a] !== owners[b]));
		return new Map(others.map(b => [b, likeness(Math.min(a, b), Math.max(a, b))]));
	});
};

/** Joins the two groups most alike again and again: what `cluster` must find by shorter ways. */
const joinMostAlike = (
	size: number,
	likeness: Likeness,
	{
		threshold,
		owners,
		most = size,
		cohesion = 0,
	}: {threshold: number; owners: readonly number[]; most?: number; cohesion?: number},
): number[][] => {
	const groups = Array.from({length: size}, (_, index) => [index]);
	const average = (as: readonly number[], bs: readonly number[]): number => {
		const all = as.flatMap(a =>
			bs
				.filter(b => a !== b && owners[a] !== owners[b])
				.map(b => likeness(Math.min(a, b), Math.max(a, b))),
		);
		return all.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length;
	};
	const mayJoin = (group: readonly number[]) =>
		group.every(item => group.filter(other => owners[other] === owners[item]).length <= most);
	for (;;) {
		let best = {value: threshold, left: -1, right: -1};
		for (const [left, a] of groups.entries()) {
			for (const [right, b] of groups.entries()) {
				const value = average(a, b);
				const needed = Math.max(best.value, cohesion * Math.min(average(a, a), average(b, b)));
				if (left < right && value >= needed && mayJoin([...a, ...b])) {
					best = {value, left, right};
				}
			}
		}

		const [joined] = best.right < 0 ? [] : groups.splice(best.right, 1);
		if (joined === undefined) {
			return groups
				.map(group => group.sort((a, b) => a - b))
				.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
		}

		groups[best.left]?.push(...joined);
	}
};

const likenesses = fc.uniqueArray(fc.double({min: 0.001, max: 1, noNaN: true}), {maxLength: 45});
const sizeFor = (pairs: number): number => Math.floor((1 + Math.sqrt(1 + 8 * pairs)) / 2);
const lookUp =
	(values: readonly number[]): Likeness =>
	(low, high) =>
		values[(high * (high - 1)) / 2 + low] ?? 0;

test('clusters are those of average linkage', () => {
	fc.assert(
		fc.property(likenesses, values => {
			const size = sizeFor(values.length);
			const owners = Array.from({length: size}, (_, index) => index);
			expect(cluster(graphOf(size, lookUp(values)), {threshold: 0.5})).toEqual(
				joinMostAlike(size, lookUp(values), {threshold: 0.5, owners}),
			);
		}),
	);
});

test('two groups that hold together are not joined by less', () => {
	fc.assert(
		fc.property(likenesses, values => {
			const size = sizeFor(values.length);
			const owners = Array.from({length: size}, (_, index) => index);
			const options = {threshold: 0.2, cohesion: 0.8};
			expect(cluster(graphOf(size, lookUp(values)), options)).toEqual(
				joinMostAlike(size, lookUp(values), {...options, owners}),
			);
		}),
	);
});

test('items of one owner are not compared, and a cluster holds few of them', () => {
	fc.assert(
		fc.property(
			likenesses,
			fc.array(fc.nat({max: 3}), {minLength: 10, maxLength: 10}),
			(values, owners) => {
				const size = sizeFor(values.length);
				const graph = graphOf(size, lookUp(values), owners);
				expect(cluster(graph, {threshold: 0.3, owners, mostOfOwner: 2})).toEqual(
					joinMostAlike(size, lookUp(values), {threshold: 0.3, owners, most: 2}),
				);
			},
		),
	);
});

describe('many equal likenesses', () => {
	test.each([0, 1, 2, 3, 8, 13])('%i items', size => {
		const threshold = 0.5;
		expect(
			cluster(
				graphOf(size, () => 0.9),
				{threshold},
			),
		).toHaveLength(Math.min(1, size));
		expect(
			cluster(
				graphOf(size, () => 0.5),
				{threshold},
			),
		).toHaveLength(Math.min(1, size));
		expect(
			cluster(
				graphOf(size, () => 0.2),
				{threshold},
			),
		).toHaveLength(size);
	});
});

test('one likeness does not chain two groups', () => {
	const near = new Map([
		['0 1', 0.9],
		['1 2', 0.8],
		['2 3', 0.9],
	]);
	const graph = graphOf(4, (low, high) => near.get(`${low} ${high}`) ?? 0);
	expect(cluster(graph, {threshold: 0.4})).toEqual([
		[0, 1],
		[2, 3],
	]);
});
