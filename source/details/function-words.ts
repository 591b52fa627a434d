/** Whether a word is the indefinite article. */
export const isIndefinite = (word: string): boolean => word === 'a' || word === 'an';

/** Words that carry grammar and no content. None of them is a name, whatever its first letter. */
export const functionWords: ReadonlySet<string> = new Set(
	`a about above according across after again against ago all almost along already also although always am amid
	among amongst an and another any anybody anyone anything are aren't around as at away back be became because become been before
	behind being below beneath beside besides between beyond both but by can can't cannot come could couldn't
	did didn't do does doesn't doing don't done down during each either else elsewhere enough even ever every everybody everyone
	everything except far few fewer finally first for former from further get gets getting go goes going got had hadn't
	half has hasn't have haven't having he he'd he'll he's hence her here hers herself him himself his how however i i'd i'll i'm
	i've if in indeed inside instead into is isn't it it'd it'll it's its itself just last later least less let let's like likewise
	many may maybe me meanwhile might mine more moreover most much must my myself near nearly neither never nevertheless next no nobody
	none nonetheless nor not nothing now of off often on once one only onto or other others otherwise our ours ourselves out
	outside over own per perhaps quite rather same say says said second seemed several shall shan't she she'd she'll she's should
	shouldn't since so some somebody someone something sometimes soon still such tell than that that's the their theirs them
	themselves then there there's thereafter therefore these they they'd they'll they're they've third this those though
	through throughout thus till to today together told tomorrow tonight too toward towards under unless unlike until up upon
	us very via was wasn't we we'd we'll we're we've well went were weren't what what's whatever when whenever where whereas wherever
	whether which whichever while who who'd who's whoever whole whom whose why will with within without won't would wouldn't
	yes yesterday yet you you'd you'll you're you've your yours yourself yourselves`
		.split(/\s+/)
		.filter(word => word !== ''),
);
