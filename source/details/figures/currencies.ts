import type {UnitOfMeasure} from './units.js';

// After its name stands the country of a currency: a dollar of none may be that of any, but is mostly American.
const table: readonly (readonly [string, number, string])[] = [
	['dollar', 1, '$|us$|usd|dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars'],
	['dollar', 0.01, '¢|cent|cents'],
	['dollar AU', 1, 'a$|au$|aud|australian dollar|australian dollars'],
	['dollar CA', 1, 'c$|ca$|cad|canadian dollar|canadian dollars'],
	['dollar HK', 1, 'hk$|hkd|hong kong dollar|hong kong dollars'],
	['dollar NZ', 1, 'nz$|nzd|new zealand dollar|new zealand dollars'],
	['dollar SG', 1, 's$|sgd|singapore dollar|singapore dollars'],
	['dollar TW', 1, 'nt$|twd|taiwan dollar|taiwan dollars'],
	['euro', 1, '€|eur|euro|euros'],
	['pound', 1, '£|gbp|pound|pounds|sterling|pounds sterling'],
	['pound', 0.01, 'p|pence|penny'],
	['yen', 1, '¥|jpy|yen|japanese yen'],
	['yuan', 1, 'cny|rmb|yuan|renminbi|chinese yuan'],
	['rouble', 1, '₽|rub|rouble|roubles|ruble|rubles|russian roubles|russian rubles'],
	['rupee', 1, 'rs|rupee|rupees'],
	['rupee IN', 1, '₹|inr|indian rupees'],
	['rupee PK', 1, 'pkr|pakistani rupees'],
	['won', 1, '₩|krw|won|korean won|south korean won'],
	['franc', 1, 'chf|franc|francs|swiss franc|swiss francs'],
	['lira', 1, '₺|lira|liras|turkish lira|turkish liras'],
	['hryvnia', 1, '₴|hryvnia|hryvnias|ukrainian hryvnia|ukrainian hryvnias'],
	['zloty', 1, 'pln|zloty|zlotys|polish zloty|polish zlotys'],
	['real', 1, 'r$|brl|reais|reals|brazilian reais|brazilian reals'],
	['rand', 1, 'zar|rand|south african rand'],
	['forint', 1, 'huf|forint|forints|hungarian forint|hungarian forints'],
	['baht', 1, '฿|thb|baht|thai baht'],
	['shekel', 1, '₪|ils|shekel|shekels|israeli shekels'],
	['dirham', 1, 'aed|dirham|dirhams'],
	['riyal', 1, 'sar|riyal|riyals'],
	['naira', 1, '₦|ngn|naira|nigerian naira'],
	['rupiah', 1, 'idr|rupiah|rupiahs|indonesian rupiah'],
	['peso', 1, 'peso|pesos'],
	['peso MX', 1, 'mxn|mexican peso|mexican pesos'],
	['peso AR', 1, 'argentine peso|argentine pesos'],
	['peso CL', 1, 'chilean peso|chilean pesos'],
	['peso CO', 1, 'colombian peso|colombian pesos'],
	['peso PH', 1, '₱|php|philippine peso|philippine pesos'],
	['crown', 1, 'krona|kronor|krone|kroner|koruna|korunas|crown|crowns'],
	['crown CZ', 1, 'czk|czech crown|czech crowns|czech koruna|czech korunas'],
	['crown DK', 1, 'dkk|danish krone|danish kroner|danish crown|danish crowns'],
	['crown NO', 1, 'nok|norwegian krone|norwegian kroner|norwegian crown|norwegian crowns'],
	['crown SE', 1, 'sek|swedish krona|swedish kronor|swedish crown|swedish crowns'],
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

/** Names of currencies that are other words too: after a large number alone they are money. */
export const ambiguousCurrencies: ReadonlySet<string> = new Set(['won', 'crown', 'crowns']);
