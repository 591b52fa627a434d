/** What a figure measures. Figures of one dimension can be compared; money of two currencies cannot. */
export type Dimension =
	| 'percent'
	| 'length'
	| 'area'
	| 'volume'
	| 'mass'
	| 'time'
	| 'age'
	| 'speed'
	| 'temperature'
	| 'power'
	| 'energy'
	| 'data'
	| `money ${string}`;

/** A unit as it is written, and how it converts to the base unit of its dimension. */
export type UnitOfMeasure = {
	/** The spelling that stands for all its spellings: two figures with one name need no conversion. */
	readonly name: string;
	readonly dimension: Dimension;
	/** How many base units one is: metres, square metres, litres, kilograms, seconds, years of age, metres a second, degrees Celsius, watts, joules, bytes. */
	readonly factor: number;
	/** What is added after the factor: for degrees Fahrenheit. */
	readonly shift: number;
};

const hour = 3600;
const day = 24 * hour;
const year = 365.25 * day;
const mile = 1609.344;

// A spelling with a space is several words; a full stop after an abbreviation is no part of it.
const table: readonly (readonly [Dimension, number, string])[] = [
	['percent', 1, '%|percent|per cent|pct|pc|percentage point|percentage points|percent points|pp'],
	['percent', 0.01, 'basis point|basis points|bps'],
	['length', 1, 'metre|metres|meter|meters|m'],
	['length', 0.01, 'centimetre|centimetres|centimeter|centimeters|cm'],
	['length', 0.001, 'millimetre|millimetres|millimeter|millimeters|mm'],
	['length', 1000, 'kilometre|kilometres|kilometer|kilometers|km|kms'],
	['length', 0.0254, 'inch|inches|in'],
	['length', 0.3048, 'foot|feet|ft'],
	['length', 0.9144, 'yard|yards|yd|yds'],
	['length', mile, 'mile|miles'],
	['length', 9.4607304725808e15, 'light year|light years'],
	['length', 1852, 'nautical mile|nautical miles'],
	['area', 1, 'square metre|square metres|square meter|square meters|square m|sq m|sq. m|m²'],
	[
		'area',
		1e6,
		'square kilometre|square kilometres|square kilometer|square kilometers|square km|square kms|sq km|sq. km|km²',
	],
	['area', 0.3048 ** 2, 'square foot|square feet|square ft|sq ft|sq. ft'],
	['area', mile ** 2, 'square mile|square miles|sq mi|sq. mi|sq miles|sq. miles'],
	['area', 1e4, 'hectare|hectares|ha'],
	['area', 4046.8564224, 'acre|acres'],
	['volume', 1, 'litre|litres|liter|liters'],
	['volume', 1000, 'cubic metre|cubic metres|cubic meter|cubic meters|m³'],
	['volume', 0.3048 ** 3 * 1000, 'cubic foot|cubic feet'],
	['volume', 3.785411784, 'gallon|gallons'],
	['volume', 158.987294928, 'barrel|barrels'],
	['mass', 1, 'kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|kg|kgs'],
	['mass', 0.001, 'gram|grams|gramme|grammes|g'],
	['mass', 1e-6, 'milligram|milligrams|mg'],
	['mass', 1000, 'tonne|tonnes|t|metric ton|metric tons'],
	['mass', 907.18474, 'ton|tons'],
	['mass', 0.45359237, 'lb|lbs'],
	['mass', 0.028349523125, 'ounce|ounces|oz'],
	['mass', 6.35029318, 'stone'],
	['time', 1, 'second|seconds|sec|secs'],
	['time', 60, 'minute|minutes|min|mins'],
	['time', hour, 'hour|hours|hr|hrs'],
	['time', day, 'day|days|night|nights'],
	['time', 7 * day, 'week|weeks'],
	['time', 14 * day, 'fortnight|fortnights'],
	['time', year / 12, 'month|months'],
	['time', year, 'year|years|yr|yrs'],
	['time', 10 * year, 'decade|decades'],
	['time', 100 * year, 'century|centuries'],
	['speed', mile / hour, 'mph|miles per hour|miles an hour'],
	[
		'speed',
		1000 / hour,
		'km/h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
	],
	['speed', 1852 / hour, 'knot|knots'],
	['speed', 1, 'm/s|metres per second|meters per second|metres a second|meters a second'],
	['temperature', 1, '°c|c|celsius|degrees celsius|degrees c|degree celsius|degrees centigrade'],
	['power', 1, 'watt|watts'],
	['power', 1e3, 'kilowatt|kilowatts|kw'],
	['power', 1e6, 'megawatt|megawatts|mw'],
	['power', 1e9, 'gigawatt|gigawatts|gw'],
	['energy', 3.6e6, 'kilowatt hour|kilowatt hours|kwh'],
	['energy', 3.6e9, 'megawatt hour|megawatt hours|mwh'],
	['energy', 3.6e12, 'gigawatt hour|gigawatt hours|gwh'],
	['energy', 3.6e15, 'terawatt hour|terawatt hours|twh'],
	['data', 1e6, 'megabyte|megabytes|mb'],
	['data', 1e9, 'gigabyte|gigabytes|gb'],
	['data', 1e12, 'terabyte|terabytes|tb'],
];

const fahrenheit = '°f|f|fahrenheit|degrees fahrenheit|degrees f|degree fahrenheit';

const spellings = (dimension: Dimension, factor: number, shift: number, list: string) => {
	const names = list.split('|');
	const unit: UnitOfMeasure = {name: names[0] ?? '', dimension, factor, shift};
	return names.map(name => [name, unit] as const);
};

/** Units by their spellings in lower case. */
export const units: ReadonlyMap<string, UnitOfMeasure> = new Map([
	...table.flatMap(([dimension, factor, list]) => spellings(dimension, factor, 0, list)),
	...spellings('temperature', 5 / 9, -160 / 9, fahrenheit),
]);

/** Years of a person's life. */
export const yearsOfAge: UnitOfMeasure = {
	name: 'years of age',
	dimension: 'age',
	factor: 1,
	shift: 0,
};
