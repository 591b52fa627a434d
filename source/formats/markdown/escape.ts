const syntax = /[\\`*_[\]<>|~&$]/g;
/** What may begin a mention, or stand in an address: `1@.a` makes one for some. */
const mention = /[@#](?=\S)/g;

/**
 * Text for the middle of a line of GitHub's Markdown. It shows its own characters and nothing else: no
 * emphasis, image, formula, table cell, HTML, mention or address of mail comes of it.
 */
export const escapeMarkdown = (text: string): string =>
	text.replace(syntax, '\\$&').replace(mention, '$&<!-- -->');
