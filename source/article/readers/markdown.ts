import type {Line} from '../line.js';
import {foldSpace, stripUnprintable} from '../sanitize.js';
import {unwrap} from './unwrap.js';

export const isMarkdown = (source: string): boolean => /\.(?:md|markdown)$/i.test(source);

/** Reads away the marks within a line: images, links, emphasis, code, tags, escapes. The words stay. */
function readInline(text: string): string {
	return text
		.replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?: "[^"]{0,500}")?\)/g, '$1')
		.replace(/\[([^[\]]{1,500})\]\[[^[\]]{0,100}\]/g, '$1')
		.replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1')
		.replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
		.replace(/(?<!\\)(\*\*|__|~~)(?=\S)([^\n]{1,500}?)(?<=[^\s\\])\1/g, '$2')
		.replace(
			/(?<![\p{Alpha}\d*_\\])([*_])(?=\S)([^*_]{1,500}?)(?<=[^\s\\])\1(?![\p{Alpha}\d*_])/gu,
			'$2',
		)
		.replace(/`([^`]{1,500})`/g, '$1')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

const ruleOrFence = /^\s*(?:(?:[-*_]\s*){3,}|={2,}|`{3,}.*|~{3,}.*)$/;
const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/;
const blockMark = /^\s*(?:(?:>\s?)+|[-*+]\s+)/;
const wholeBold = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*$/;
const image = /^\s*!\[[^[\]]*\]\([^)]*\)\s*$/;

/** The lines of a Markdown text, its marks read away; headings and images keep their role. */
export function readMarkdown(text: string): Line[] {
	const lines: Line[] = [];
	let spaced = false;
	let hasTitle = false;
	const add = (words: string, role?: Line['role']): void => {
		const text = foldSpace(readInline(words));
		if (text !== '') {
			lines.push({text, spaced, ...(role && {role})});
			spaced = false;
		}
	};

	for (const line of unwrap(stripUnprintable(text)).split('\n')) {
		const [, level, words = ''] = heading.exec(line) ?? [];
		if (line.trim() === '' || ruleOrFence.test(line)) {
			spaced = true;
		} else if (level !== undefined) {
			add(words, hasTitle || lines.some(({role}) => role === undefined) ? 'heading' : 'headline');
			hasTitle = true;
		} else if (image.test(line)) {
			add(line, 'caption');
		} else if (wholeBold.test(line) && hasTitle) {
			add(line, 'heading');
		} else {
			add(line.replace(blockMark, ''));
		}
	}

	return lines;
}
