import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foldSpace, sanitize} from '../../source/article/sanitize.js';
import {splitSentences} from '../../source/article/sentences.js';

type Rule = {n: number; name: string; text: string; want: string[]};

const rules: Rule[] = JSON.parse(
	readFileSync(new URL('../fixtures/segmentation/golden_rules_en.json', import.meta.url), 'utf8'),
);

/** Two want a line break ignored, two a word about time or an ellipsis read by its sense. */
const beyond = new Set([18, 40, 41, 50, 51]);

const split = (text: string): string[] => text.split('\n').map(foldSpace).flatMap(splitSentences);

describe('splitSentences', () => {
	it.each(rules.filter(({n}) => !beyond.has(n)))(
		'follows golden rule $n: $name',
		({text, want}) => {
			expect(split(text)).toEqual(want);
		},
	);

	it.each([
		['titles', ['Sen. J. R. Hale met Gov. Armitage at St. George’s Hall.', 'Mr. Xi left.']],
		[
			'titles of councils, armies and courts',
			[
				'City council leader Cllr. George Duffin met Ald. Ruth Ames.',
				'Pte. James Roe served under Lt.-Col. Hale.',
				'Det. Ch. Insp. Ann Lee and Dist. Atty. Jo Day agreed.',
				'The Rt. Hon. Ian Coe left.',
			],
		],
		[
			'initials that are no title',
			['She has MS.', 'Doctors gave her a drug.', 'It was shown on RT.', 'Critics left.'],
		],
		['initials', ['The judge freed John F. Kelly on Monday.', 'George W. Bush agreed.']],
		['initials in a row', ['“It would end badly,” said its secretary, J.R. Hale.', 'He left.']],
		[
			'a country before a noun',
			['The U.S. Senate voted.', 'He left the U.S.', 'The vote was close.'],
		],
		[
			'initials that abbreviate words too',
			['A book by C. S. Lewis was sold.', 'P. D. James wrote it.', 'J. P. Morgan lent.'],
		],
		['letters that are no initials', ['It is hepatitis C.', 'Officials said so.']],
		[
			'sums that are not exact',
			['It cost approx. $5m.', 'It was est. £3m.', 'He said no.', '£2 is all.'],
		],
		['words that abbreviate too', ['They joined the sect.', 'Its leader fled in Dec.', 'I left.']],
		['times of day', ['It failed at 4 a.m. Thursday.', 'He left at 6 p.m.', 'Deputies stayed.']],
		['time zones', ['Trading ended at 4 p.m. EST on Friday.', 'Shares fell.']],
		['firms', ['Benn & Co. was fined.', 'It joined Pulseband Inc.', 'The firm is small.']],
		['months and numbers', ['It opens on Dec. 11 at No. 4 berth.', 'See p. 55.']],
		['a figure first', ['The river rose.', '48 patients were moved.', '£5 million was lost.']],
		['an ellipsis', ['“I shall sleep tonight…”', 'He left.']],
		['an ellipsis that opens', ['He read: “...The bill sends millions.”', 'Others left.']],
		['quotations', ['“Inflation is coming home,” she said.', '“We will not be rushed.”']],
		['sentences in a quotation', ['“They made millions.', 'We made it for them,” he said.']],
		['a quotation that goes on', ['"Once again we pay for it!" fumed Hugh Tanner.', 'He left.']],
		['who said it, after a stop', ['“We trusted him.” Mr. Whitlock, 73, told the Gazette.']],
		['a quotation and a new sentence', ['“We lost.”', 'Smith said the team was tired.']],
		['a dateline', ['TOLLAND FERRY (CW) - A levee gave way.', 'One man died.']],
		['a state in a dateline', ['SANTA ELENA, Calif. (AP) — A fire broke out.', 'It grew.']],
		['stops in a dateline', ['MOSCOW, March 19. /TASS/. The talks have begun.', 'It is late.']],
		[
			'an agency that is none',
			['Kessler Electric (KE) was fined.', 'It left the EU (Brexit).', 'So be it.'],
		],
		[
			'a firm before a title, and at an end',
			['Acme Inc. Chief Executive Jo Day left Acme Inc.', 'Shares rose.'],
		],
		['a stammer', ['“I… I don’t know,” she said.', 'She left…', 'They stayed.']],
		[
			'German',
			[
				'Am 3. Mai reist er ab.',
				'„Wir müssen nachdenken.“',
				'Er sagte das in Bonn.',
				'»Gut.«',
				'Er ging.',
			],
		],
		['French', ['« Nous irons. »', 'Il l’a dit à M. Dupuis.', '« Quand ? »']],
		['Spanish', ['«Iremos.»', '¿Cuándo?', 'No se sabe.']],
		['a bracket', ['She is in bed early (“even on Saturdays.”)', 'At weekends she is not.']],
		['a web address', ['He runs example.com.', 'See www.example.com/Some.Page for more.']],
	])('knows %s', (_, want) => {
		expect(splitSentences(want.join(' '))).toEqual(want);
	});

	it('knows full stops of other scripts, and lost spaces', () => {
		expect(splitSentences('普京将访问中国。他将会见习近平。')).toHaveLength(2);
		expect(splitSentences('他走了。“再见，”她说。“是的。”「好。」')).toEqual([
			'他走了。',
			'“再见，”她说。',
			'“是的。”',
			'「好。」',
		]);
		expect(splitSentences('The river rose.The town fled. “Go!”“No.”')).toEqual([
			'The river rose.',
			'The town fled.',
			'“Go!”',
			'“No.”',
		]);
	});

	it('cuts what has no end, at a space', () => {
		const sentences = splitSentences(`${'word '.repeat(5000)}`.trim());
		expect(Math.max(...sentences.map(({length}) => length))).toBeLessThan(5000);
		expect(new Set(sentences.flatMap(sentence => sentence.split(' ')))).toEqual(new Set(['word']));
	});

	it('cuts what has no end at a space, and nowhere within a character', () => {
		const words = splitSentences('flood '.repeat(2000).trim());
		expect(words.map(({length}) => length)).toEqual([3995, 3995, 3995, 11]);
		const unspaced = splitSentences(`a${'𠮷'.repeat(4000)}`);
		expect(unspaced.join('')).toBe(`a${'𠮷'.repeat(4000)}`);
		expect(unspaced.every(text => text.isWellFormed())).toBe(true);
	});

	it('keeps every character of any text, in order', () => {
		const prose = fc
			.array(
				fc.constantFrom(
					'Mr.',
					'U.S.',
					'He',
					'left',
					'.',
					'!',
					'”',
					'“',
					'…',
					'1.',
					'•',
					'a)',
					'(',
					' ',
					'。',
					'é',
				),
			)
			.map(words => words.join(' '));
		fc.assert(
			fc.property(fc.oneof(prose, fc.string({unit: 'grapheme', maxLength: 300})), text => {
				const paragraph = sanitize(text);
				const sentences = splitSentences(paragraph);
				expect(sentences.join('').replaceAll(' ', '')).toBe(paragraph.replaceAll(' ', ''));
				expect(sentences.every(sentence => sentence !== '' && sentence === sentence.trim())).toBe(
					true,
				);
			}),
		);
	});
});
