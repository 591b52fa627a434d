import fc from 'fast-check';

/** Sentences that hold much of what is looked for, in any order. */
export const newsText = fc
	.array(
		fc.constantFrom(
			...`the a of in at to for and from between about more than nearly at least half past quarter three third twenty
			hundred million dozens per cent £ $ € 42m 1.4K 7:42 a.m. 2019 May 3-2 16-17 71-year-old Thursday last month
			ago years feet °C pounds " “ ” ' ‘ ’ ( ) , . - — Mr. President Putin Ana Ruiz Bank U.S. D.C. J. St. aged 71`.split(
				/\s+/,
			),
		),
		{minLength: 1, maxLength: 25},
	)
	.map(words => words.join(' '));
