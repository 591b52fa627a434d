const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

// All lists are written without the full stop and in lower case.

/** Titles before a person's name: no sentence ends after them. */
export const titles = words(
	`mr mrs ms mx dr drs prof rev hon ven msgr fr messrs mme mlle sra srta sen rep gov pres amb atty ald cllr
	gen lt col capt maj sgt cpl pvt pfc spc gnr tpr cmdr cdr adm brig det insp supt`,
);

/** Stand before a title or another part of a name: no sentence ends after them either. */
export const leading = words(`rt dist asst assoc dep ch const flt sqn pte supp mgr dir mt ste`);

/** Stand before a number; before anything else they are ordinary words or end a sentence. */
export const numbered = words(
	`no nos nr n° p pp vol vols fig figs art arts sec sect chap par para tel ext
	jan feb mar apr jun jul aug sep sept oct nov dec`,
);

/** Stand before a number or a sum of money. */
export const approximate = words('approx c ca est rs');

/** Stand before a letter that is no initial: `hepatitis C`. */
export const lettered = words(
	`vitamin hepatitis influenza plan grade group type class category section schedule block exhibit`,
);

/** Never end a sentence. */
export const internal = words('vs v cf viz e.g i.e eg ie incl esp resp a.k.a z.b d.h bzw');

/** End a sentence, or stand before a name: what comes after decides. */
export const ambiguous = words(
	'st ft jr sr ave blvd rd u.s u.s.a u.k u.n e.u dept al ph.d m.d del',
);

/** End a firm's name, and often a sentence. */
export const firms = words('inc corp co cos ltd bros');

/** Words that begin a sentence but no name: they tell a sentence end after an ambiguous full stop. */
export const starters = words(
	`a an the this that these those there here it its it's he she they we you i i'm his her their our
	your in on at by for from with without as after before during since until while when where why how
	what who which if although though because but and or so yet also however meanwhile still then now
	both all some many most several few another other others one two three no not nor neither either
	according once earlier later last next did do does is are was were would could should has have had
	let please never only even such each every under over between among about across more`,
);

/** Follow a time of day within its sentence. */
export const timeWords = words(
	`monday tuesday wednesday thursday friday saturday sunday january february march april may june
	july august september october november december eastern central mountain pacific local`,
);
