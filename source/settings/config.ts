import {sanitize} from '../article/sanitize.js';
import {themeNames} from '../theme/themes.js';
import type {Preferences} from '../ui/state/state.js';
import {readKeys} from './keys.js';
import {type LineProblem, parseYaml, type YamlField, type YamlValue} from './yaml.js';

/** What a reader has chosen for every run. */
export type Config = Partial<Preferences> & {
	/** Whether the mouse is used, where the terminal has one. */
	readonly mouse?: boolean;
};

/** What a config file asks for, and what in it cannot be understood. */
export type ParsedConfig = {
	readonly config: Config;
	readonly problems: readonly LineProblem[];
};

const layouts = ['automatic', 'columns', 'stacked'] as const;
const orders = ['left', 'right', 'kind'] as const;

/** A part of the config, or what is wrong with it. */
type Parsed = {readonly config: Config; readonly problems?: readonly LineProblem[]};

const textOf = (value: YamlValue): string =>
	value.kind === 'scalar' ? sanitize(value.text) : `a ${value.kind}`;

/** A field that has one of some values. */
const choice =
	<Value extends string>(values: readonly Value[], toConfig: (value: Value) => Config) =>
	({name, line, value}: YamlField): Parsed => {
		const text = textOf(value);
		const chosen = values.find(each => each === text);
		return chosen === undefined
			? {
					config: {},
					problems: [{line, words: `${name}: ${text || 'nothing'}: choose ${values.join(', ')}`}],
				}
			: {config: toConfig(chosen)};
	};

const fields: Readonly<Record<string, (field: YamlField) => Parsed>> = {
	theme: choice(themeNames, theme => ({theme})),
	layout: choice(layouts, arrangement => ({arrangement})),
	order: choice(orders, order => ({order})),
	mouse: choice(['true', 'false'], mouse => ({mouse: mouse === 'true'})),
	keys: ({value}) => {
		const {keymap, problems} = readKeys(value);
		return {config: {keymap}, problems};
	},
};

const readField = (field: YamlField): Parsed => {
	const read = Object.hasOwn(fields, field.name) ? fields[field.name] : undefined;
	const known = Object.keys(fields).join(', ');
	const words = `${sanitize(field.name)}: no such setting: there are ${known}`;
	return read?.(field) ?? {config: {}, problems: [{line: field.line, words}]};
};

/** Reads a config file. What is wrong in it is told, and the rest used. Never throws. */
export const parseConfig = (source: string): ParsedConfig => {
	const value = parseYaml(source);
	if (value === undefined) {
		return {config: {}, problems: []};
	}

	if ('words' in value) {
		return {config: {}, problems: [value]};
	}

	if (value.kind !== 'map') {
		return {config: {}, problems: [{line: value.line, words: 'no settings: write “theme: light”'}]};
	}

	const parts = value.fields.map(readField);
	return {
		config: Object.assign({}, ...parts.map(({config}) => config)),
		problems: parts.flatMap(({problems = []}) => problems),
	};
};
