const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** HTML that is safe to print: it is made by `html` alone. */
export class Markup {
	readonly #text: string;

	private constructor(text: string) {
		this.#text = text;
	}

	/** The markup of a template whose values have been escaped. */
	static of(strings: TemplateStringsArray, values: readonly Value[]): Markup {
		return new Markup(String.raw({raw: strings}, ...values.map(toText)));
	}

	toString(): string {
		return this.#text;
	}
}

type Value = Markup | string | number | readonly Markup[];

const toText = (value: Value): string => {
	if (value instanceof Markup) {
		return value.toString();
	}

	return typeof value === 'object'
		? value.join('')
		: String(value).replace(/[&<>"']/g, character => escapes[character] ?? character);
};

/** HTML in which every value that is not markup itself is escaped, in text and in quoted attributes. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
	Markup.of(strings, values);

/** Nothing, where a part is left out. */
export const nothing = html``;
