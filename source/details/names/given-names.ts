import {isVariant, plainSpelling} from './spelling.js';

// spellings of a given name; its short forms and pet names, which may be those of others too
const table = `
alexander;alex|sandy|sasha
alexandra;alex|sandy|sasha|sandra
andrew;andy|drew
ann|anne;annie
anna|ana;annie
anthony|antony;tony
catherine|katherine|katharine|kathryn;cathy|kate|kathy|katie|kitty
charles;charlie|chuck
charlotte;charlie|lottie
christina;chris|chrissie|tina
christine;chris|chrissie
christopher;chris|kit
daniel;dan|danny
danielle;dani|danni
david;dave|davey
deborah|debra;debbie
edward;ed|eddie|ned|ted|teddy
elizabeth|elisabeth;beth|betsy|betty|eliza|libby|lisa|liz|lizzie
eric|erik
francis;frank
frederick|frederic;fred|freddie
geoffrey|jeffrey;geoff|jeff
harold;hal|harry
henry;hal|hank|harry
james;jamie|jim|jimmy
john|jon;jack|johnny|jonny
jonathan|johnathan;jon|jonny
joseph;joe|joey
josephine;jo|josie
karl|carl
lawrence|laurence;larry
margaret;maggie|meg|peggy
mark|marc
mary;molly|polly
maxine;max
michael;mick|mickey|mike
nicholas|nicolas;nick|nicky
nicola;nicky
nicole;nicky
patricia;pat|patty|tricia|trish
patrick;paddy|pat
peter;pete
philip|phillip;phil|pip
rebecca|rebekah;becky
richard;dick|rick|ricky|ritchie
robert;bob|bobby|rob|robbie
samantha;sam|sammy
samuel;sam|sammy
sarah|sara;sally
sophia|sofia;sophie
stephen|steven;steve|stevie
susan;sue|susie
theodore;ted|teddy|theo
thomas;tom|tommy
timothy;tim
victoria;vicky|tori
william;bill|billy|liam|will|willy
`;

/** The lines of the table on which a form of a given name stands. */
const linesOf = new Map<string, readonly string[]>();
for (const line of table.trim().split('\n')) {
	for (const form of line.split(/[;|]/)) {
		linesOf.set(form, [...(linesOf.get(form) ?? []), line]);
	}
}

const isListed = (a: string, b: string): boolean =>
	linesOf.get(a)?.some(line => linesOf.get(b)?.includes(line)) === true;

/** Endings that make another name of one: `Victoria`, `Josephine`, `Danielle`, `Roberta`, `Carlos`. */
const otherEnding = /^(?:[aeo]|os|ia|i?n[ae]|ka|e[lt][ae])$/;

const isOther = (name: string, longer: string): boolean =>
	longer.startsWith(name) && otherEnding.test(longer.slice(name.length));

const opening = /^([^aeiou]*)([aeiou]*)/;
/** Vowels that alphabets do not keep apart: `Mahdi` and `Mehdi`, `Mohammed` and `Muhammad`. */
const soundsAlike = [/[ae]/, /[ei]/, /[ou]/];

/** Whether two names differ in the vowel of their first syllable: `Karsten` and `Kirsten`. */
const opensOtherwise = (a: string, b: string): boolean => {
	const [, onset, vowels = ''] = opening.exec(a) ?? [];
	const [, otherOnset, others = ''] = opening.exec(b) ?? [];
	return (
		onset === otherOnset &&
		vowels !== '' &&
		others !== '' &&
		!soundsAlike.some(sound => sound.test(vowels) && sound.test(others))
	);
};

const shortestShort = 3;
const fewestLeftOut = 2;

const isShortFor = (short: string, whole: string): boolean =>
	short.length >= shortestShort &&
	whole.length >= short.length + fewestLeftOut &&
	whole.startsWith(short);

const fewestConsonants = 4;

/** A word's first letter, and what is left of the others without vowels; the last stays, for `Michelle` is not `Michael`. */
const consonantsOf = (word: string): string =>
	word.slice(0, 1) + word.slice(1, -1).replaceAll(/[aeiou]/g, '') + word.slice(-1);

/** Spellings of a name from another alphabet: `Muhammad` and `Mohammed`, `Aleksandr` and `Alexander`. */
const isTranscribed = (a: string, b: string): boolean => {
	const consonants = consonantsOf(a);
	return consonants.length >= fewestConsonants && consonants === consonantsOf(b);
};

/** A name without the letter that English adds for a sign: `Milosh` for `Miloš`, which others write `Milos`. */
const withoutSigns = (word: string): string => word.replaceAll(/([csz])h/g, '$1');

/** Whether two words are one given name, where the surname is the same: `Jim` and `James`, `Sam` and `Samuel`. */
export const isSameGiven = (a: string, b: string): boolean => {
	if (isListed(a, b)) {
		return true;
	}

	const [plain, other] = [plainSpelling(a), plainSpelling(b)];
	const areTwo = isOther(plain, other) || isOther(other, plain) || opensOtherwise(plain, other);
	return (
		!areTwo &&
		(isVariant(a, b) ||
			withoutSigns(plain) === withoutSigns(other) ||
			isTranscribed(plain, other) ||
			isShortFor(a, b) ||
			isShortFor(b, a))
	);
};
