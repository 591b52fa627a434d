/** A language as BCP 47 writes it, `en-GB` for `en_gb`; undefined where the text names none. */
export const languageTag = (text: string): string | undefined => {
	const [tag = ''] = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.exec(text.trim()) ?? [];
	try {
		return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
	} catch {
		return undefined;
	}
};
