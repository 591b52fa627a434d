import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {conflictsBetween} from '../../source/details/conflicts.js';
import {detailsOf} from '../../source/details/details-of.js';
import {createLookup} from '../../source/details/lookup.js';
import {articleOf} from '../fixtures/article.js';
import {newsText} from './news-text.js';

/** What two linked sentences tell differently, where the articles have further sentences. */
const conflicts = (
	left: string,
	right: string,
	further: {readonly left?: string; readonly right?: string; readonly published?: string} = {},
) => {
	const {published} = further;
	const found = [
		detailsOf(articleOf([left, further.left ?? 'No more is known.'], {published})),
		detailsOf(articleOf([right, further.right ?? 'No more is known.'], {published})),
	];
	const [a = [], b = []] = found.map(details => details[0] ?? []);
	const [allLeft = [], allRight = []] = found.map(details => details.flat());
	return conflictsBetween(
		{left: a, right: b},
		{
			left: {...createLookup(allLeft), all: allLeft},
			right: {...createLookup(allRight), all: allRight},
		},
	).map(conflict => `${conflict.kind} ${conflict.left.text} / ${conflict.right.text}`);
};

describe('what two linked sentences tell differently', () => {
	test.each([
		[
			'Top honours went to Ana Brandt for her film.',
			'The film was directed by Maria Brandt.',
			['name Ana Brandt / Maria Brandt'],
		],
		['Shareholders get $40 apiece.', 'Shareholders get $45 each.', ['figure $40 / $45']],
		[
			'The price of wheat climbed to $240 a tonne.',
			'The price of wheat dropped to $210 a tonne.',
			['figure $240 / $210'],
		],
		['The quake killed 12 people.', 'The quake killed 60 people.', ['figure 12 / 60']],
		[
			'The rally drew 10,000 people.',
			'The rally drew 100,000 people.',
			['figure 10,000 / 100,000'],
		],
		[
			'Of 37 miners, 21 were found alive.',
			'Of 37 miners, 16 were found alive.',
			['figure 21 / 16'],
		],
		[
			'Half of the voters backed the plan.',
			'The plan won 51.5 per cent of the voters.',
			['figure Half / 51.5 per cent'],
		],
		[
			'He was ordered to pay £600 to the man.',
			'The court imposed a fine of £800.',
			['figure £600 / £800'],
		],
		[
			'The dividend is 22 cents a share.',
			'It will pay 25 cents a share to holders.',
			['figure 22 cents / 25 cents'],
		],
		[
			'The deficit reached 3 percent of GDP.',
			'The deficit in the budget reached 4 percent.',
			['figure 3 percent / 4 percent'],
		],
		[
			'The government set a budget of £5bn.',
			'Government spending of £6bn was set.',
			['figure £5bn / £6bn'],
		],
		[
			'The bridge, built in 1998, collapsed.',
			'The bridge, built in 1989, collapsed and killed 14.',
			['date 1998 / 1989'],
		],
		[
			'The firm, founded in 1998, has 300 workers.',
			'The firm, founded in 1999, has 400 workers.',
			['figure 300 / 400', 'date 1998 / 1999'],
		],
		[
			'The law applies as of January 1.',
			'The law applies from February 1.',
			['date January 1 / February 1'],
		],
		[
			'The bridge is still shut until Thursday at least.',
			'The bridge is shut until Friday.',
			['date Thursday / Friday'],
		],
		[
			'The bank must sell 31 branches by Friday.',
			'The bank must sell 58 branches by Saturday.',
			['date Friday / Saturday', 'figure 31 / 58'],
		],
		[
			'By Friday 31 people had been arrested.',
			'By Friday 58 people had been arrested.',
			['figure 31 / 58'],
		],
		[
			'Police are still questioning a man arrested on Monday.',
			'Police are still questioning a man arrested on Tuesday.',
			['date Monday / Tuesday'],
		],
		[
			'Miners are still trapped in the pit that collapsed on Monday.',
			'Miners are still trapped in the pit that collapsed on Tuesday.',
			['date Monday / Tuesday'],
		],
		[
			'The town still mourns the pupils who died on March 3.',
			'The town still mourns the pupils who died on March 5.',
			['date March 3 / March 5'],
		],
		[
			'The men arrested on Monday are still in a cell.',
			'The men arrested on Tuesday are still in a cell.',
			['date Monday / Tuesday'],
		],
		[
			'The vote is still due on Thursday.',
			'The vote is due on Friday.',
			['date Thursday / Friday'],
		],
		['He said May 5 would be the day.', 'He said May 7 would be the day.', ['date May 5 / May 7']],
		[
			'At least 41 people died when the bus left the road.',
			'The bus crash killed forty-four people, police said.',
			['figure 41 / forty-four'],
		],
		[
			'The council approved the plan by 7 votes to 4.',
			'Councillors voted 6-5 for the plan.',
			['figure 7 votes to 4 / 6-5'],
		],
		[
			'The firm lost €3.2 billion last year.',
			'Losses at the firm came to 3.5 billion euros.',
			['figure €3.2 billion / 3.5 billion euros'],
		],
		[
			'The hearing was put off until Tuesday.',
			'Lawyers will meet in court again on Wednesday.',
			['date Tuesday / Wednesday'],
		],
		[
			'He will be sentenced on March 3.',
			'Sentencing is set for 5 March.',
			['date March 3 / 5 March'],
		],
		[
			'Doors open at 7 p.m. for the concert.',
			'The concert starts admitting people at 19:30.',
			['date 7 p.m. / 19:30'],
		],
		[
			'The mill was built in 1892 by a Scottish family.',
			'A family from Scotland built the mill in 1898.',
			['date 1892 / 1898'],
		],
		[
			'Winds of 90 mph tore off roofs.',
			'Roofs were torn off by winds of 200 km/h.',
			['figure 90 mph / 200 km/h'],
		],
		[
			'The driver, Harold Pine, was not hurt.',
			'Howard Pine, who drove the bus, was unhurt.',
			['name Harold Pine / Howard Pine'],
		],
		[
			'Sheriff Dan Ruiz said two boys were found.',
			'Two boys were found, Sheriff Tom Avila said.',
			['name Dan Ruiz / Tom Avila'],
		],
		[
			'The demands would cost 61 million pounds a year.',
			'Giving in would cost £16 million, he said.',
			['figure 61 million pounds / £16 million'],
		],
		[
			'The quake has killed 38 people that we know of.',
			'The number of the dead has risen to 43.',
			['figure 38 / 43'],
		],
		[
			'The crash left 34 injured and two killed.',
			'The crash left 36 hurt and two dead.',
			['figure 34 / 36'],
		],
		[
			'Police arrested five men and two women.',
			'Police arrested seven men and two women.',
			['figure five / seven'],
		],
		[
			'The blast killed 12 people, three of them women.',
			'The blast killed 12 people, including five women.',
			['figure three / five'],
		],
		[
			'The woman found in the river was Shona McAllister.',
			'The woman in the river was Catriona McAllister.',
			['name Shona McAllister / Catriona McAllister'],
		],
		[
			'Maren Lindqvist heads the project.',
			'The dig is led by Marion Lindquist.',
			['name Maren Lindqvist / Marion Lindquist'],
		],
		[
			'The cat was found in a garage on Alder Road.',
			'The animal was caught in Alder Close.',
			['name Alder Road / Alder Close'],
		],
		[
			'Five lynxes were set free in the Harwood National Park.',
			'A lorry brought the lynxes to the Silverdale National Park.',
			['name Harwood National Park / Silverdale National Park'],
		],
		['The fire destroyed 300 homes.', 'It burnt down 900 homes in the fire.', ['figure 300 / 900']],
		['The storm left at least 23 people dead.', 'It has killed 27.', ['figure 23 / 27']],
		[
			'The judge told him to give up $870 million.',
			'The judge told him to hand over $807 million.',
			['figure $870 million / $807 million'],
		],
		['It hurt 10 to 12 people.', 'It hurt 20 people.', ['figure 10 to 12 / 20']],
		[
			'Adults aged 70 to 84 took part.',
			'The adults were aged 60 to 84.',
			['figure 70 to 84 / 60 to 84'],
		],
		[
			'It raises the retirement age to 65 from 62.',
			'It raises the pension age from 62 to 67 years.',
			['figure 65 / 67 years'],
		],
		['It paid US$40,000.', 'It paid $50,000.', ['figure US$40,000 / $50,000']],
		[
			'Kelmar Motors made a profit of £1.2bn.',
			'The profit of Kelmar Motors was £1.2m.',
			['figure £1.2bn / £1.2m'],
		],
		[
			'The fire burned 500 acres.',
			'The fire burned 500 hectares.',
			['figure 500 acres / 500 hectares'],
		],
		['It struck at 1500 GMT.', 'It struck at 1530 GMT.', ['date 1500 GMT / 1530 GMT']],
		['She was 78.', 'She would have turned 80 in October.', ['figure 78 / 80']],
		[
			'Last month 78 percent of the nurses voted for a strike.',
			'In May 87 per cent voted yes to a strike.',
			['figure 78 percent / 87 per cent'],
		],
		[
			'The drug was tested on 1,214 adults in nine countries.',
			'More than 1,200 adults in seven countries took part.',
			['figure nine / seven'],
		],
		[
			'The blast killed 14 people and hurt dozens, the ministry said.',
			'The ministry put the death toll from the blast at 17.',
			['figure 14 / 17'],
		],
		[
			'The girl, seven, was found in a garden.',
			'The nine-year-old was found in the garden.',
			['figure seven / nine-year-old'],
		],
		['Profit rose 3 percent.', 'Profit fell 4 percent.', ['figure 3 percent / 4 percent']],
		[
			'Closing them will save £1.9m a year.',
			'Closing them will save £2.4m.',
			['figure £1.9m / £2.4m'],
		],
		[
			'The Civic Alliance had 34.2%, ahead of the Free Union on 29.7%.',
			'The Civic Alliance had 34.2%, ahead of the Free Union on 27.4%.',
			['figure 29.7% / 27.4%'],
		],
		[
			'Sales rose 6.1% and profit rose 14%.',
			'Sales rose 6.1% and profit rose 19%.',
			['figure 14% / 19%'],
		],
		[
			'Turnout was 61.4 percent, up from 58.2 percent in 2019.',
			'Turnout reached 61.4 percent, compared with 55.2 percent in 2019.',
			['figure 58.2 percent / 55.2 percent'],
		],
		[
			'Exports rose 3% to $4.2bn while imports fell 2% to $3.9bn.',
			'Exports rose 3% to $4.2bn and imports dropped 2% to $3.7bn.',
			['figure $3.9bn / $3.7bn'],
		],
		[
			'They raised £20,000 of the £50,000 needed.',
			'They raised £30,000 of the £50,000 needed.',
			['figure £20,000 / £30,000'],
		],
		[
			'Brandt shares fell 4.1% and Ocampo stock lost 2.9%.',
			'Brandt shares fell 4.1% while Ocampo gave up 3.6%.',
			['figure 2.9% / 3.6%'],
		],
		[
			'It paid $40 million to the port, then $12 million in interest.',
			'After the $40 million for the port, the interest came to $21 million.',
			['figure $12 million / $21 million'],
		],
		[
			'The envoy must leave within 72 hours.',
			'The envoy was given 48 hours to leave.',
			['figure 72 hours / 48 hours'],
		],
		[
			'Five people are missing, including two firefighters.',
			'Seven people are missing, including two firefighters.',
			['figure Five / Seven'],
		],
		[
			'The plan costs $7 million, including $2 million for rail.',
			'The plan costs $5 million, including $2 million for rail.',
			['figure $7 million / $5 million'],
		],
	])('%s ≠ %s', (left, right, expected) => {
		expect(conflicts(left, right)).toEqual(expected);
	});

	test.each([
		['a more exact figure', 'Almost 160 people were aboard.', 'Aboard were 157 people.'],
		['another unit', 'The hole is 60 feet wide.', 'It is about 18 metres wide.'],
		['a dollar of another country', 'It was fined C$40,000.', 'It was fined $29,000.'],
		['another currency', 'The deal is worth $46 million.', 'He cost 42 million euros.'],
		[
			'parts that add up to the whole',
			'The ferry carried 148 passengers and nine crew.',
			'The ferry carried almost 160 people.',
		],
		[
			'a figure of one side alone',
			'The fire killed three people and 40 sheep.',
			'Three people died in the fire.',
		],
		[
			'two ministries',
			'The Finance Ministry announced the cut.',
			'The Interior Ministry announced the cut.',
		],
		['relatives', 'His sister, Ana Pruitt, wept.', 'The verdict pleased his uncle, Tom Pruitt.'],
		['two seas', 'Cod is rare in the North Sea.', 'Herring is rare in the Baltic Sea.'],
		['ten times a distance', 'The fire is three km wide.', 'Smoke was seen 30 km away.'],
		[
			'other things of which there are many',
			'Aid workers sent 3,000 tents to the town.',
			'The town was sent 8,000 blankets.',
		],
		['a nationality before a surname', 'Lydia Chepkoech won.', 'The Kenyan Chepkoech won.'],
		['another thing counted', 'It has 12 rooms.', 'It has nine floors and a pool.'],
		['an open figure', 'More than 60 people were rescued.', 'Crews rescued 71 people.'],
		[
			'a time told more or less exactly',
			'It struck shortly before 4 a.m. on Friday.',
			'The quake came at 3:52 in the morning.',
		],
		['a time of another zone', 'It struck at 7 a.m.', 'It struck at 0600 GMT.'],
		['part of a date', 'She was born in May 1950.', 'She was born on 9 May 1950.'],
		[
			'shares that add up to the whole',
			'The trust offered 4 percent this year and 2 percent next.',
			'The employer has offered 6 per cent.',
		],
		[
			'what comes on top of something told',
			'Nurses at the Royal and four other hospitals walked out.',
			'Nurses at five hospitals walked out.',
		],
		[
			'a length of time in larger units',
			'Symptoms may appear up to 75 days later.',
			'Symptoms may appear two months and a half later.',
		],
		['a surname', 'Dan Ruiz won.', 'Ruiz won.'],
		['sales and profit', 'Sales reached £5m.', 'The firm made a profit of £3m.'],
		[
			'shares in the morning and at the close',
			'Shares were down 6.2% at $40.58 in morning trading.',
			'The shares closed at $41.17, down 4.8 percent.',
		],
		['the beginning and the end', 'Polls open at 7 a.m. today.', 'Polls close at 8 a.m. today.'],
		['the day of a count', 'It struck on Thursday.', 'As of Saturday, it had killed 31.'],
		[
			'the days of two counts',
			'It killed 31, he said on Friday.',
			'As of Saturday, it had killed 31.',
		],
		[
			'a time that took longer than told',
			'The rescue took over 20 hours.',
			'The rescue took 22 hours.',
		],
		['a number within a range', 'It hurt 10 to 12 people.', 'It hurt 11 people.'],
		['a range within another', 'Children aged 5 to 15 came.', 'Children aged 7 to 12 came.'],
		[
			'the day on which it was told',
			'The storm struck on Thursday.',
			'The storm struck the coast, officials told reporters on Friday.',
		],
		[
			'what was still so at two times',
			'Two climbers were still missing on Thursday.',
			'On Friday one of the climbers still was missing.',
		],
		[
			'what was counted up to different times',
			'Twelve ships were waiting by midday.',
			'By last night 16 ships were waiting.',
		],
		[
			'what was counted up to different days',
			'By Friday 31 people had been arrested.',
			'By Saturday 58 people had been arrested.',
		],
		[
			'figures of different months',
			'Inflation slowed to 3.1% in May.',
			'Inflation slowed to 3.4% in April.',
		],
		[
			'what is left where the sides agree on a share',
			'Turnout was 62 percent, up from 55 percent.',
			'Turnout was 62 percent, and the party won 48 percent.',
		],
		[
			'what is left where the sides agree on a score',
			'United won 2-1 after a 0-0 draw.',
			'United won 2-1 and led 1-0 at the break.',
		],
		[
			'what is left where the sides agree on a day',
			'The bomb that went off on Tuesday was planted on Monday.',
			'The bomb went off on Tuesday, and police searched homes on Wednesday.',
		],
		['the dead and the injured', 'The fire killed 12 people.', 'The fire left 14 injured.'],
		['the dead and the arrested', 'Twelve people were killed.', 'Police arrested 15 people.'],
		[
			'another fate told after an insertion',
			'Twelve people, including two children, were killed.',
			'Some 15 people were hurt.',
		],
		[
			'the parts of one number of people',
			'Of 34 people injured, 11 of them were in danger.',
			'Of 34 people injured, including nine children, most went home.',
		],
		[
			'a part that shares the fate of the whole',
			'The blast killed five people, among them three children.',
			'The blast killed five people and left seven missing.',
		],
		['men and women', 'The dead were four women.', 'The dead were five men.'],
		[
			'a sum a thousand times as large of something else',
			'A £1m fund opens.',
			'It is a £1bn firm.',
		],
		['what is destroyed and what is damaged', 'It razed 40 homes.', 'It damaged 55 homes.'],
		[
			'the killed and injured as one',
			'Nine people were killed and 34 hurt.',
			'In all, 43 people were killed or hurt.',
		],
		[
			'a part on either side of a whole that both tell',
			'Of 37 lost containers 21 have been found.',
			'Of the 37 containers 16 are still missing.',
		],
		[
			'sums of money that add up to the whole',
			'He was fined £5,000 and told to pay £1,200 in costs.',
			'He must pay £6,200 in all.',
		],
		[
			'a price with and without the debt',
			'It values the firm at $4.2bn, including debt of $600m.',
			'It will pay $3.6bn and take on debt of $600m.',
		],
		[
			'parts of which one names what is counted',
			'Some 15 houses were destroyed and 40 damaged.',
			'Fifty-five houses were destroyed or damaged.',
		],
		[
			'what lies so far apart that it is told of something else',
			'The airline carried 8.1 million passengers in the first half.',
			'In June alone the airline carried 1.6 million passengers.',
		],
		[
			'two thirds and nearly as much in per cent',
			'Two thirds of those polled were against it.',
			'Of those polled, 66 percent were against it.',
		],
		[
			'a share of a whole that is told',
			'Half of the town’s 8,000 people fled.',
			'About 4,000 people fled the town.',
		],
		[
			'a loss in a day and in all',
			'The strike costs the airline €30m a day.',
			'The strike has cost the airline €90m.',
		],
		[
			'the price at the beginning and at the end',
			'The oil price opened at 40.10 euros.',
			'The oil price finished at 41.20 euros.',
		],
		[
			'what is left where the sides agree on a change told backwards',
			'The rate rose to 5.4 percent in February from 5.1.',
			'The rate, which was 5.1 percent in January, rose to 5.4.',
		],
		[
			'a gain and a loss',
			'The TX-30 share index gained 0.9 percent.',
			'The banks in the TX-30 did worst and lost 1.2 percent.',
		],
		[
			'arrival and departure',
			'She arrives in Delhi on Thursday.',
			'She leaves Delhi again on Saturday.',
		],
		[
			'one in ten of nearly as many',
			'It made 9 percent of the patients on it sick.',
			'About one patient in ten felt sick.',
		],
		[
			'not quite so many',
			'Those on the pill had 1.8 days fewer a month.',
			'Those on the pill had not quite two days fewer a month.',
		],
		[
			'a price within what the other tells of it',
			'The deal is worth between $780 million and $810 million.',
			'The deal is worth $795 million.',
		],
		[
			'a minute within those that the other tells',
			'City were 2-0 up inside 25 minutes.',
			'City were two goals up in the 21st minute.',
		],
		[
			'a minute without its unit',
			'Mwale scored from the penalty spot on 64 minutes.',
			'In minute 117 Mwale decided it; before, he had scored a penalty in the 64th.',
		],
		[
			'another game beside one that both tell',
			'City won 2-0 at Leeds after a 1-1 draw with Derby.',
			'City won 2-0 at Leeds, a week after they lost 3-1 to Hull.',
		],
		[
			'a share of another party beside one that both tell',
			'The Civic Alliance had 34.2%, ahead of the Free Union on 29.7%.',
			'The Civic Alliance had 34.2%, and the Greens came in on 24.9%.',
		],
		[
			'a share behind a word that belongs to the one before',
			'It won 34.2% in the north, 12% in the east.',
			'It won 34.2% in the north, 15% in the west.',
		],
	])('%s is no conflict', (_, left, right) => {
		expect(conflicts(left, right)).toEqual([]);
		expect(conflicts(right, left)).toEqual([]);
	});

	test('a name that the other article has elsewhere is no conflict', () => {
		const left = 'Sheriff Dan Ruiz said two boys were found.';
		const right = 'Two boys were found, Sheriff Tom Avila said.';
		expect(conflicts(left, right, {right: 'His predecessor Dan Ruiz agreed.'})).toEqual([]);
	});

	test('two numbers of one noun that both articles tell are no conflict', () => {
		const left = 'Two cups a day may help.';
		const right = 'Three cups a day may help.';
		const range = 'Those who drank two to four cups a day lived longer.';
		expect(conflicts(left, right, {left: range, right: range})).toEqual([]);
		expect(conflicts(left, right, {left: 'Two cups are enough.', right: range})).toEqual([
			'figure Two / Three',
		]);
		expect(conflicts(left, right, {left: range, right: 'Two sites took part.'})).toEqual([
			'figure Two / Three',
		]);
	});

	test('a part is no conflict with the whole where the rest is told next', () => {
		const left = 'The firm will cut 1,100 jobs in Britain and Italy.';
		const right = 'Some 640 jobs would go in Coventry.';
		expect(conflicts(left, right, {right: 'Another 460 will go in Bologna.'})).toEqual([]);
		expect(conflicts(right, left, {left: 'Another 460 will go in Bologna.'})).toEqual([]);
		expect(conflicts(left, right, {right: 'Another 410 will go in Bologna.'})).toHaveLength(1);
	});

	test('a toll that rose by the next day is no conflict', () => {
		const told = (text: string, published: string) => {
			const all = detailsOf(articleOf([text], {published})).flat();
			return {linked: all, teller: {...createLookup(all), all, published}};
		};
		const between = (a: ReturnType<typeof told>, b: ReturnType<typeof told>) => [
			conflictsBetween({left: a.linked, right: b.linked}, {left: a.teller, right: b.teller}).length,
			conflictsBetween({left: b.linked, right: a.linked}, {left: b.teller, right: a.teller}).length,
		];
		const sunday = told('The storm killed at least four people.', '2025-06-15T18:00:00Z');
		expect(between(sunday, told('The storm killed five people.', '2025-06-16'))).toEqual([0, 0]);
		expect(between(sunday, told('The storm killed three people.', '2025-06-16'))).toEqual([1, 1]);
		const homes = 'More than 12,500 people were evacuated and 60,000 homes were without power.';
		const later = told('More than 18,000 people were evacuated.', '2025-06-16');
		expect(between(told(homes, '2025-06-15'), later)).toEqual([0, 0]);
		expect(between(sunday, told('The storm killed five people.', '2025-06-15'))).toEqual([1, 1]);
	});

	describe('where the day of publication is known', () => {
		const published = '2025-06-12';

		test.each([
			['He resigned yesterday.', 'He resigned on Tuesday.', 'date yesterday / Tuesday'],
			['He resigned on Tuesday.', 'He resigned on June 6.', 'date Tuesday / June 6'],
			['He resigned last night.', 'He resigned on Sunday.', 'date last night / Sunday'],
			['He will resign tomorrow.', 'He will resign on Monday.', 'date tomorrow / Monday'],
			[
				'He resigned on June 9, just after dawn.',
				'He resigned after dawn on Tuesday.',
				'date June 9 / Tuesday',
			],
			[
				'The strike at the port began on Wednesday.',
				'The strike at the port began today.',
				'date Wednesday / today',
			],
		])('%s ≠ %s', (left, right, expected) => {
			expect(conflicts(left, right, {published})).toEqual([expected]);
		});

		test.each([
			['the same day', 'He resigned on June 10.', 'He resigned on Tuesday.'],
			['the evening of a night', 'He resigned last night.', 'He resigned on Wednesday.'],
			['the early hours of a night', 'He resigned last night.', 'He resigned on Thursday.'],
			[
				'a day of another year',
				'Elected on April 9, 2019, he resigned.',
				'He resigned on Tuesday.',
			],
			[
				'the time of something before',
				'He resigned on Tuesday.',
				'He resigned four days after a vote on June 6.',
			],
			[
				'what followed on the day of the report',
				'Seven miners were killed by a blast on Wednesday.',
				'Rescue teams searched on Thursday for survivors of the explosion.',
			],
		])('%s is no conflict', (_, left, right) => {
			expect(conflicts(left, right, {published})).toEqual([]);
			expect(conflicts(right, left, {published})).toEqual([]);
		});
	});

	test('a weekday is no conflict with a date where the day of publication is not known', () => {
		expect(conflicts('He resigned on Tuesday.', 'He resigned on June 6, 2025.')).toEqual([]);
	});

	test('swapping the sides swaps the answer', () => {
		const swap = (text: string) => text.replace(/^(\w+) (.*) \/ (.*)$/, '$1 $3 / $2');
		const left = 'About 300 people marched on Monday at 2 p.m. past 16 shops.';
		const right = 'On Tuesday at 3 p.m. some 500 people marched past 18 shops.';
		expect(conflicts(right, left)).toHaveLength(4);
		expect(conflicts(right, left).map(swap)).toEqual(conflicts(left, right));
		const range = 'The crossing took between two and three hours, and the queue 50 minutes.';
		const number = 'It took three hours to cross, and the queue 40 minutes.';
		expect(conflicts(number, range).map(swap)).toEqual(conflicts(range, number));
		fc.assert(
			fc.property(newsText, newsText, (a, b) => {
				expect(conflicts(b, a)).toHaveLength(conflicts(a, b).length);
			}),
		);
	});
});
