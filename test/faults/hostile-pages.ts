import {isThorough} from './thorough.js';

const sentence = 'It fell at noon, and the people of the town, who had seen it coming, went home. ';

const scale = isThorough ? 1 : 0.02;

const repeated = (text: string, times: number): string => text.repeat(times * scale);

/** Pages that take a careless parser very long, or very much memory. */
export const hostilePages: ReadonlyArray<readonly [name: string, body: string]> = [
	['many paragraphs', repeated('<p>x</p>', 19_000)],
	['too many paragraphs', repeated('<p>x</p>', 40_000)],
	['a long paragraph', `<p>${repeated(sentence, 125_000)}</p>`],
	['elements in elements', repeated('<div>', 19_000) + sentence],
	['many deep elements', repeated(repeated('<div>', 79) + sentence, 240)],
	['tables in tables', repeated('<table><tr><td>', 6000) + sentence],
	['opened brackets', repeated('<', 3_000_000)],
	['opened comments', repeated('<!--', 500_000)],
	['entities', `<p>${repeated('&amp;&#x41;', 500_000)}</p>`],
	['attributes', `<p${repeated(' a=1', 200_000)}>${sentence}</p>`],
	['a long class', `<div class="${repeated('comment ', 120_000)}">${sentence}</div>`],
	['scripts of metadata', repeated('<script type="application/ld+json">{}</script>', 19_000)],
	['nested metadata', `<script type="application/ld+json">${repeated('[', 1_000_000)}`],
	['opened styles', repeated('<style>', 19_000) + sentence],
	['links', `<p>${repeated('<a href=x>y</a> ', 19_000)}</p>`],
	['line breaks', repeated(`${sentence}<br>`, 19_000)],
	['escapes and NULs', `<p>${repeated('\u{1B}[2J\0\u{9B}31m&#27;[2J&#x9b;', 5000)}${sentence}</p>`],
];
