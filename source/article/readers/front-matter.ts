import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import type {Metadata} from '../compose.js';

const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;
const longestBlock = 10_000;

/** A title with a colon is common and no valid YAML: such a block is read line by line. */
const readLines = (text: string): Record<string, unknown> => {
	const pairs = text.split(/\r?\n/).flatMap(line => {
		const match = /^(\w+):\s*(.*)$/.exec(line);
		return match ? [[match[1], match[2]?.replace(/^(["'])(.*)\1\s*$/, '$2')]] : [];
	});
	return Object.fromEntries(pairs);
};

const readYaml = (text: string): Record<string, unknown> => {
	try {
		const value = load(text, {schema: FAILSAFE_SCHEMA});
		return typeof value === 'object' && value !== null ? {...value} : {};
	} catch {
		return readLines(text);
	}
};

/** The fields of the YAML block that a text may begin with, and the text after it. Never throws. */
export const readFrontMatter = (text: string): {metadata: Metadata; body: string} => {
	const match = block.exec(text.slice(0, longestBlock));
	const fields = match === null ? {} : readYaml(match[1] ?? '');
	const field = (name: string): string | undefined => {
		const value = fields[name];
		return typeof value === 'string' ? value : undefined;
	};

	return {
		metadata: {
			title: field('title'),
			outlet: field('outlet'),
			published: field('date'),
			url: field('url'),
			language: field('language'),
		},
		// Without a field it was a rule above the text.
		body: match !== null && Object.keys(fields).length > 0 ? text.slice(match[0].length) : text,
	};
};
