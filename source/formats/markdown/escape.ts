const syntax = /[\\`*_[\]<>|~&$]/g;
const mention = /[@#](?=[\p{Alpha}\p{N}])/gu;

/**
 * Text for the middle of a line of GitHub's Markdown. It shows its own characters and nothing else: no
 * emphasis, image, formula, table cell, HTML or mention comes of it.
 */
export const escapeMarkdown = (text: string): string =>
	text.replace(syntax, '\\$&').replace(mention, '$&<!-- -->');
