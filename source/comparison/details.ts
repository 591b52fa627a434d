import type {Article} from '../article/article.js';
import {implies} from '../details/agree.js';
import {detailsOf} from '../details/details-of.js';
import {isToldInLink} from '../details/linked.js';
import {createLookup} from '../details/lookup.js';
import {type ToldDetails, toldBy} from '../details/told.js';
import type {LinkDetail, LocatedDetail} from './comparison.js';

/** What an article says that can be checked, sentence by sentence, and whether it says a thing. */
export type DetailIndex = ToldDetails & {
	readonly published: string | undefined;
	/** The details of some sentences, in order. */
	readonly of: (sentences: readonly number[]) => readonly LocatedDetail[];
	readonly all: readonly LocatedDetail[];
};

/** Finds an article's details once, for all that is asked of them. */
export const indexDetails = (article: Article): DetailIndex => {
	const bySentence = detailsOf(article).map((details, sentence): LocatedDetail[] =>
		details.map(detail => ({...detail, sentence})),
	);
	return {
		of: sentences => sentences.flatMap(sentence => bySentence[sentence] ?? []),
		all: bySentence.flat(),
		published: article.published,
		...toldBy(article),
	};
};

/** Each of the details of an article once: what an earlier one tells is left out. */
const once = (details: readonly LocatedDetail[]): readonly LocatedDetail[] => {
	const earlier = createLookup();
	return details.filter(detail => {
		const isNew = !earlier.tells(detail);
		earlier.add(detail);
		return isNew;
	});
};

/** The same for the few details of a link, of which no lookup need be made. */
const onceInLink = (details: readonly LocatedDetail[]): readonly LocatedDetail[] =>
	details.filter((detail, at) => !details.slice(0, at).some(earlier => implies(earlier, detail)));

/** The details of one side of a link that the other side does not have. */
export const detailsAlone = (
	side: readonly LocatedDetail[],
	other: readonly LocatedDetail[],
	otherArticle: DetailIndex,
): LinkDetail[] =>
	onceInLink(side.filter(detail => !isToldInLink(detail, side, other))).map(detail => ({
		...detail,
		elsewhere: otherArticle.tells(detail),
	}));

/** The details in the news of one article that the other has nowhere. */
export const detailsNowhere = (
	article: Article,
	details: DetailIndex,
	other: DetailIndex,
): readonly LocatedDetail[] =>
	once(
		details.all.filter(
			detail => article.sentences[detail.sentence]?.role === 'body' && !other.tells(detail),
		),
	);
