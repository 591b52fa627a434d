/** The words of a command from the environment, parted as a shell does: at blanks that are not in quotes. */
export const splitCommand = (command: string): string[] =>
	(command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map(word =>
		word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
	);
