import {describe, expect, it} from 'vitest';
import {parseText} from '../../source/article/parse-text.js';

/** When a report came out that has these lines between its headline and its text. */
function publishedBelow(lines: string, published?: string): string | undefined {
	const text = `Two die in Haverton factory fire\n${lines}\n\nA factory fire in Haverton killed two people on Monday, police said. An inquiry has begun.\n`;
	return parseText(text, {published}, {id: 'report', source: 'report.txt'}).published;
}

describe('the date of publication', () => {
	it.each([
		['Published: 16 September 2024', '2024-09-16'],
		['2024-09-16', '2024-09-16'],
		['17:42, 17 Oct 2024', '2024-10-17T17:42'],
		['Thursday 24 October 2024 14.20 BST', '2024-10-24'],
		['By Jane Doe | October 24, 2024', '2024-10-24'],
		['Jane Doe, Political correspondent, 16 Sept 2024', '2024-09-16'],
		['Jane Doe\n24.10.2024, 14:30 Uhr', '2024-10-24T14:30'],
		['5 February 2024 / 4:20 PM EDT / KBS News', '2024-02-05T16:20-04:00'],
		['This article was published on 5 February 2024', '2024-02-05'],
		['16 September 2024, 1830 GMT', '2024-09-16'],
		['24 October 2024 • 5 min read', '2024-10-24'],
		['Published 5 May 2024 | 612 comments', '2024-05-05'],
	])('is read where it stands above the text: %s', (lines, date) => {
		expect(publishedBelow(lines)).toBe(date);
	});

	it.each([
		['PUBLISHED: 16:20, 21 August 2024 | UPDATED: 18:40, 22 August 2024', '2024-08-21T16:20'],
		['Last updated on 18 September 2024, first published on 16 September 2024', '2024-09-16'],
		['Last modified on Tue 6 Feb 2024\nFirst published on Mon 5 Feb 2024', '2024-02-05'],
		['Updated 18 September 2024\n16 September 2024', '2024-09-16'],
		['Updated 18 September 2024', '2024-09-18'],
	])('is the day on which the report came out, before that of a change: %s', (lines, date) => {
		expect(publishedBelow(lines)).toBe(date);
	});

	it('is read below the points of a summary', () => {
		const lines =
			'• Fire kills two in factory\n• Mayor promises inquiry\nBy JANE DOE FOR THE LEDGER\nPublished: 21 August 2024';
		expect(publishedBelow(lines)).toBe('2024-08-21');
	});

	it.each([
		'09/05/2024',
		'Monday 16 September',
		'31 February 2024',
		'5 May 1930 – 2 March 2024',
		'Sale ends 31 December 2024',
		'Subscribe before 31 December 2024 and save 50%',
		'Our privacy policy was updated on 1 March 2024.',
		'We updated our privacy policy on 1 March 2024',
		'Correction (5 January 2024): an earlier version of this article misstated the toll',
	])('is not made of less, nor of another date: %s', lines => {
		expect(publishedBelow(lines)).toBeUndefined();
	});

	it('is not taken from the text, nor from below it', () => {
		const text =
			'Two die in fire\n\nThe fire of 5 May 2023 killed two. An inquiry began.\n\nPublished: 16 September 2024\n';
		const origin = {id: 'report', source: 'report.txt'};
		expect(parseText(text, {}, origin).published).toBeUndefined();
	});

	it('is what the source declares, where it declares one', () => {
		expect(publishedBelow('Published: 16 September 2024', '2024-09-15')).toBe('2024-09-15');
		expect(publishedBelow('Published: 16 September 2024', 'last week')).toBe('2024-09-16');
	});
});
