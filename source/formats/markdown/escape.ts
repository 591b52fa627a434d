const syntax = /[\\`*_[\]<>|~&$]/g;
/** What may begin a mention, or an address, which would show the escapes in it: `1@.a` makes one for some. */
const beginning = /[@#](?=\S)|:(?=\/\/)|www(?=\.)/gi;

/**
 * Text for the middle of a line of GitHub's Markdown. It shows its own characters and nothing else: no
 * emphasis, image, formula, table cell, HTML, mention or link comes of it.
 */
export const escapeMarkdown = (text: string): string =>
	text.replace(syntax, '\\$&').replace(beginning, '$&<!-- -->');
