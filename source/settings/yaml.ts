import {
	EVENT_ALIAS,
	EVENT_MAPPING,
	EVENT_POP,
	EVENT_SCALAR,
	EVENT_SEQUENCE,
	type Event,
	getScalarValue,
	parseEvents,
	YAMLException,
} from 'js-yaml';
import {sanitize} from '../article/sanitize.js';

/** A value and the line, counted from 1, that it stands in. Scalars are not interpreted. */
export type YamlValue =
	| {readonly kind: 'scalar'; readonly line: number; readonly text: string}
	| {readonly kind: 'list'; readonly line: number; readonly items: readonly YamlValue[]}
	| {readonly kind: 'map'; readonly line: number; readonly fields: readonly YamlField[]};

export type YamlField = {
	readonly name: string;
	readonly line: number;
	readonly value: YamlValue;
};

/** What is wrong in a line, counted from 1. */
export type LineProblem = {readonly line: number; readonly words: string};

/** Reads the events of one value after the other, each from its beginning to its end. */
class ValueReader {
	readonly #source: string;
	readonly #events: readonly Event[];
	#next = 0;
	#line = 1;
	#counted = 0;

	constructor(source: string) {
		this.#source = source;
		this.#events = parseEvents(source, {});
	}

	/** The document's value; undefined where it has none. */
	readDocument(): YamlValue | undefined {
		this.#next = 1;
		return this.#events[1] === undefined || this.#isAtEnd() ? undefined : this.#readValue();
	}

	#readValue(): YamlValue {
		const event = this.#events[this.#next];
		this.#next += 1;
		switch (event?.type) {
			case EVENT_SCALAR: {
				const line = this.#lineOf(event.valueStart);
				return {kind: 'scalar', line, text: getScalarValue(this.#source, event)};
			}

			case EVENT_SEQUENCE: {
				const line = this.#lineOf(event.start);
				return {kind: 'list', line, items: this.#readUntilEnd(() => this.#readValue())};
			}

			case EVENT_MAPPING: {
				const line = this.#lineOf(event.start);
				return {kind: 'map', line, fields: this.#readUntilEnd(() => this.#readField())};
			}

			default: {
				const at = event?.type === EVENT_ALIAS ? event.anchorStart : -1;
				return {kind: 'scalar', line: this.#lineOf(at), text: ''};
			}
		}
	}

	#readField(): YamlField {
		const name = this.#readValue();
		return {
			name: name.kind === 'scalar' ? name.text : '',
			line: name.line,
			value: this.#readValue(),
		};
	}

	#readUntilEnd<Part>(read: () => Part): Part[] {
		const parts: Part[] = [];
		while (!this.#isAtEnd()) {
			parts.push(read());
		}

		this.#next += 1;
		return parts;
	}

	#isAtEnd(): boolean {
		return (this.#events[this.#next]?.type ?? EVENT_POP) === EVENT_POP;
	}

	/** Values come in order; one that is missing is where the one before it is. */
	#lineOf(offset: number): number {
		for (; this.#counted < offset; this.#counted++) {
			this.#line += this.#source[this.#counted] === '\n' ? 1 : 0;
		}

		return this.#line;
	}
}

/**
 * Reads YAML, which JSON is too. Never throws.
 * @returns What is in it, undefined if nothing but comments; or why it is no YAML.
 */
export const parseYaml = (source: string): YamlValue | LineProblem | undefined => {
	try {
		return new ValueReader(source).readDocument();
	} catch (error) {
		const {line = 0} = (error instanceof YAMLException && error.mark) || {};
		const reason = error instanceof YAMLException ? error.reason : String(error);
		return {line: line + 1, words: `no YAML: ${sanitize(reason)}`};
	}
};
