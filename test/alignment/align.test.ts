import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {align} from '../../source/alignment/align.js';
import type {Alignment} from '../../source/alignment/alignment.js';
import type {Judge} from '../../source/alignment/judge.js';
import type {Article, Role} from '../../source/article/article.js';

const article = (...sentences: (string | [Role, string])[]): Article => ({
	id: 'x',
	source: 'x.txt',
	outlet: undefined,
	title: '',
	published: undefined,
	url: undefined,
	sentences: sentences.map((sentence, paragraph) =>
		typeof sentence === 'string'
			? {text: sentence, role: 'body', paragraph}
			: {text: sentence[1], role: sentence[0], paragraph},
	),
});

const cellsOf = ({links}: Alignment) => links.map(({left, right}) => [left, right]);

const words = [
	'Mayor',
	'Calloway',
	'tram',
	'council',
	'612',
	'euros',
	'voted',
	'the',
	'line',
	'flood',
];
const anyArticle = fc
	.array(
		fc.record({
			text: fc
				.array(fc.oneof(fc.constantFrom(...words), fc.string({minLength: 1})), {minLength: 1})
				.map(chosen => chosen.join(' ')),
			role: fc.constantFrom<Role>('body', 'body', 'headline', 'caption', 'heading', 'boilerplate'),
			paragraph: fc.constant(0),
		}),
		{maxLength: 12},
	)
	.map((sentences): Article => ({...article(), sentences}));

describe('align', () => {
	it('links sentences that report the same, wherever they stand', () => {
		const left = article(
			'The council approved the tram line by 23 votes to 20.',
			'Mayor Ines Calloway said the city had drawn trams on maps for thirty years.',
		);
		const right = article(
			'“For thirty years this city has drawn trams on maps,” Ines Calloway said.',
			'Buses will stop at the hospital.',
			'By 23 votes to 20, councillors gave the tram line their approval.',
		);
		expect(cellsOf(align(left, right))).toEqual([
			[[0], [2]],
			[[1], [0]],
		]);
	});

	it('never links boilerplate, and captions only with captions', () => {
		const text = 'The Lady Arlen at No. 2 berth with her bow torn open.';
		const told = 'The ferry ran into the breakwater at Kestle Harbour, and 34 people were injured.';
		const boilerplate = article(told, ['boilerplate', text]);
		expect(cellsOf(align(boilerplate, article(told, ['boilerplate', text], text)))).toEqual([
			[[0], [0]],
		]);
		const caption = article(told, ['caption', text]);
		expect(cellsOf(align(caption, article(told, text, ['caption', text])))).toEqual([
			[[0], [0]],
			[[1], [2]],
		]);
	});

	it('gives the same answer from both sides', () => {
		fc.assert(
			fc.property(anyArticle, anyArticle, (left, right) => {
				const {links, possible} = align(right, left);
				expect({
					links: links
						.map(link => ({...link, left: link.right, right: link.left}))
						.sort((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0)),
					possible: possible
						.map(link => ({...link, left: link.right, right: link.left}))
						.sort((a, b) => a.left - b.left || a.right - b.right),
				}).toEqual(align(left, right));
			}),
		);
	});

	it('puts no sentence in two links', () => {
		fc.assert(
			fc.property(anyArticle, anyArticle, (left, right) => {
				const {links} = align(left, right);
				for (const side of ['left', 'right'] as const) {
					const linked = links.flatMap(link => link[side]);
					expect(new Set(linked).size).toBe(linked.length);
				}
			}),
		);
	});

	it('links headlines with headlines or leads alone', () => {
		const tells = 'Port Ellison council approves the 612-million-euro tram line';
		const left = article(['headline', tells]);
		const later = article('One.', 'Two more.', 'Three of them.', `${tells} at last.`);
		expect(cellsOf(align(left, later))).toEqual([]);
		const vote = 'By 23 votes to 20 the council of Port Ellison approved the tram line on Tuesday.';
		const report = article(['headline', tells], vote);
		expect(cellsOf(align(report, article(['headline', `${tells}, 23 to 20`], vote)))).toEqual([
			[[0], [0]],
			[[1], [1]],
		]);
	});

	it('links no headlines of reports that have no body sentence in common', () => {
		const headline = 'Putin to meet Xi Jinping in Beijing';
		const left = article(
			['headline', `${headline} in May`],
			'Five sources spoke of the second half of the month.',
		);
		const right = article(
			['headline', `${headline} next week`],
			'Flowers were laid at the old railway station.',
		);
		expect(align(left, right)).toEqual({links: [], possible: []});
	});

	it('joins a neighbour to a link only if the other side reports what it says', () => {
		const told =
			'Another of the sources said that the trip to China will likely take place in the second half of May.';
		const right = article(
			'Another of the sources said the trip to China would probably take place in the second half of May.',
		);
		const omitted =
			'Two of the sources said the trip would take place before a planned visit to Europe.';
		expect(cellsOf(align(article(told, omitted), right))).toEqual([[[0], [0]]]);
		const vote = article(
			'The council approved the tram line late on Tuesday.',
			'Twenty-three councillors voted for it and 20 against.',
		);
		const both = article(
			'The council approved the tram line late on Tuesday, with 23 councillors for it and 20 against.',
		);
		expect(cellsOf(align(vote, both))).toEqual([[[0, 1], [0]]]);
	});

	it('links what is told differently more surely if neither report tells the other version elsewhere', () => {
		const lead = 'The ferry Lady Arlen ran into the breakwater at Kestle Harbour in thick fog.';
		const left = article(lead, 'Sailings to Skerrin were cancelled until at least Friday.');
		const until = 'No ferries will run to Skerrin until Thursday at the earliest.';
		const [, disputed] = align(left, article(lead, until)).links;
		const elsewhere = ['Nobody slept.', 'The mayor will speak to the press on Friday.'];
		const [, doubtful] = align(left, article(lead, until, ...elsewhere)).links;
		expect(disputed).toMatchObject({left: [1], right: [1]});
		expect(disputed?.confidence).toBeGreaterThan((doubtful?.confidence ?? 0) + 0.1);
	});

	it('takes figures in other words and units for the same', () => {
		const left = article(
			'Mayor Ines Calloway said a quarter of the 1,200 trees would go.',
			'The line is 9.4 kilometres long and was promised in 2009.',
		);
		const right = article(
			'It runs for 5.8 miles, a promise made back in 2009.',
			'Of the 1,200 trees, 25 percent will be felled, according to Ines Calloway.',
		);
		expect(cellsOf(align(left, right))).toEqual([
			[[0], [1]],
			[[1], [0]],
		]);
	});

	it('aligns other languages by what they share', () => {
		const german = article(
			'Am Dienstag rammte die Fähre Lady Arlen in Kestle eine Mole, 34 Menschen wurden verletzt.',
			'Der Betrieb ruht.',
		);
		const spanish = article(
			'Nadie sabe por qué.',
			'El transbordador Lady Arlen chocó el martes en Kestle; hubo 34 heridos.',
		);
		expect(cellsOf(align(german, spanish))).toEqual([[[0], [1]]]);
		const chinese = article('普京将于5月16日访问中国，与习近平会谈。', '天气很好。');
		expect(cellsOf(align(chinese, article('据报道，普京将于5月16日访问中国。')))).toEqual([
			[[0], [0]],
		]);
	});

	it('keeps every link when a sentence that resembles nothing is added at the end', () => {
		const added = fc
			.array(fc.constantFrom('qarl', 'vimpu', 'zodder', 'xeph', 'jubb'), {minLength: 1})
			.map(chosen => chosen.join(' '));
		fc.assert(
			fc.property(anyArticle, anyArticle, added, (left, right, text) => {
				const {length} = right.sentences;
				const longer = [...right.sentences, {text, role: 'body' as const, paragraph: length}];
				expect(align(left, {...right, sentences: longer})).toEqual(align(left, right));
			}),
		);
	});

	it('gives links to a sentence added at the end, and takes none that it has no part in', () => {
		const left = article(
			'The council approved the tram line by 23 votes to 20.',
			'Mayor Ines Calloway spoke of thirty years of maps.',
		);
		const right = article('By 23 votes to 20 the tram line was approved.', 'Nobody slept.');
		const added = article(
			...right.sentences.map(({text}) => text),
			'“Thirty years of maps,” said Ines Calloway, the mayor.',
		);
		expect(cellsOf(align(left, right))).toEqual([[[0], [0]]]);
		expect(cellsOf(align(left, added))).toEqual([
			[[0], [0]],
			[[1], [2]],
		]);
	});

	it('names the likeliest link that it has not made of each body sentence without one', () => {
		const vote = 'The council approved the tram line by 23 votes to 20.';
		const shared = 'Mayor Ines Calloway spoke of thirty years of maps.';
		const left = article(vote, shared);
		const right = article(vote, shared, 'The council approved the tram line.');
		const judge: Judge = ({words}) => (words.coveredLeast === 1 ? 0.9 : words.stems > 0 ? 0.4 : 0);
		expect(align(left, right, judge)).toMatchObject({
			links: [
				{left: [0], right: [0]},
				{left: [1], right: [1]},
			],
			possible: [{left: 0, right: 2, confidence: 0.4}],
		});
		const unlikely: Judge = evidence => Math.min(0.9, judge(evidence)) * 0.8;
		expect(align(left, right, unlikely).possible).toEqual([]);
	});

	it('names none in reports that tell of different events', () => {
		const text = 'The council approved the tram line by 23 votes to 20.';
		expect(align(article(text), article(text), () => 0.4)).toEqual({links: [], possible: []});
	});

	it('takes its scores from the judge that it is given', () => {
		const text = 'The council approved the tram line by 23 votes to 20.';
		expect(cellsOf(align(article(text), article(text), () => 0))).toEqual([]);
		expect(align(article(text), article(text), () => 0.9).links).toMatchObject([{confidence: 0.9}]);
	});

	it('tells a link with news on one side alone from one that says the same', () => {
		const left = article(
			'The city council of Port Ellison approved the tram line by 23 votes to 20.',
		);
		const same = article(
			'By 23 votes to 20 the tram line was approved by the city council of Port Ellison.',
		);
		const more = article(
			'The city council of Port Ellison approved the tram line, which will cost €612 million, by 23 votes to 20.',
		);
		expect(align(left, same).links).toMatchObject([{relation: 'same'}]);
		expect(align(left, more).links).toMatchObject([{relation: 'partial'}]);
	});

	it('takes a date that the other report has nowhere for news, however alike the words', () => {
		const left = article('Vladimir Putin will visit China in May for talks with Xi Jinping.');
		const exact = 'Vladimir Putin will visit China on May 16-17 for talks with Xi Jinping.';
		const relationTo = (...sentences: string[]) =>
			align(left, article(...sentences)).links.map(({relation}) => relation);
		expect(relationTo(exact)).toEqual(['partial']);
		expect(relationTo(exact.replace('on May 16-17', 'in May'))).toEqual(['same']);
	});

	it('links all of a report with itself, down to what many sentences say', () => {
		const report = anyArticle.map(({sentences}) =>
			article(
				'The council approved the tram line by 23 votes to 20.',
				'“No,” he said.',
				...sentences.map(({role, text}): [Role, string] => [role, `${text} so`]),
				'“No,” he said.',
			),
		);
		fc.assert(
			fc.property(report, own => {
				const linked = new Set(align(own, own).links.flatMap(({left}) => left));
				const alone = own.sentences.filter(
					({role}, place) => role === 'body' && !linked.has(place),
				);
				expect(alone).toEqual([]);
			}),
		);
	});
});
