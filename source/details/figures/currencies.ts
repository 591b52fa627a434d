import type {UnitOfMeasure} from './units.js';

const table: readonly (readonly [string, number, string])[] = [
	['USD', 1, '$|us$|usd|dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars'],
	['USD', 0.01, '¢|cent|cents'],
	['EUR', 1, '€|eur|euro|euros'],
	['GBP', 1, '£|gbp|pound|pounds|sterling|pounds sterling'],
	['GBP', 0.01, 'p|pence|penny'],
	['JPY', 1, '¥|jpy|yen'],
	['CNY', 1, 'cny|rmb|yuan|renminbi'],
	['RUB', 1, '₽|rub|rouble|roubles|ruble|rubles'],
	['INR', 1, '₹|inr|rs|rupee|rupees'],
	['KRW', 1, '₩|krw'],
	['CHF', 1, 'chf|franc|francs|swiss franc|swiss francs'],
	['TRY', 1, '₺|lira|liras'],
	['UAH', 1, '₴|hryvnia|hryvnias'],
	['PLN', 1, 'pln|zloty|zlotys'],
	['BRL', 1, 'r$|brl|reais'],
	['AUD', 1, 'a$|au$|aud|australian dollar|australian dollars'],
	['CAD', 1, 'c$|ca$|cad|canadian dollar|canadian dollars'],
	['MXN', 1, 'mxn|peso|pesos'],
	['ZAR', 1, 'zar|rand'],
	['krona', 1, 'sek|nok|dkk|krona|kronor|krone|kroner'],
];

/** Currencies and their hundredths by their signs, codes and names in lower case. */
export const currencies: ReadonlyMap<string, UnitOfMeasure> = new Map(
	table.flatMap(([code, factor, list]) =>
		list.split('|').map(name => {
			const unit: UnitOfMeasure = {
				name: `${code} ${factor}`,
				dimension: `money ${code}`,
				factor,
				shift: 0,
			};
			return [name, unit] as const;
		}),
	),
);
