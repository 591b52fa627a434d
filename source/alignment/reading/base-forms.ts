// Base form first, then the irregular forms that stemming does not lead back to it.
const table = `
	be|am|is|are|was|were|been; bear|bore|borne; beat|beaten; become|became; begin|began|begun; bid|bade; bind|bound;
	bite|bit|bitten; bleed|bled; blow|blew|blown; break|broke|broken; breed|bred; bring|brought; build|built;
	burn|burnt; buy|bought; catch|caught; choose|chose|chosen; come|came; creep|crept; deal|dealt; die|died|dying|dead|death|deaths;
	dig|dug; draw|drew|drawn; dream|dreamt; drink|drank|drunk; drive|drove|driven; eat|ate|eaten; fall|fell|fallen;
	feed|fed; feel|felt; fight|fought; find|found; flee|fled; fly|flew|flown; forbid|forbade|forbidden;
	forget|forgot|forgotten; forgive|forgave|forgiven; freeze|froze|frozen; get|got|gotten; give|gave|given;
	go|went|gone; grind|ground; grow|grew|grown; hang|hung; hear|heard; hide|hid|hidden; hold|held; keep|kept;
	know|knew|known; lay|laid; lead|led; learn|learnt; leave|left; lend|lent; lie|lay|lain; light|lit; lose|lost;
	make|made; mean|meant; meet|met; overcome|overcame; overthrow|overthrew|overthrown; pay|paid; prove|proven;
	ride|rode|ridden; ring|rang|rung; rise|rose|risen; run|ran; say|said; see|saw|seen; seek|sought; sell|sold;
	send|sent; shake|shook|shaken; shine|shone; shoot|shot; show|shown; shrink|shrank|shrunk; sing|sang|sung;
	sink|sank|sunk; sit|sat; slay|slew|slain; sleep|slept; slide|slid; speak|spoke|spoken; speed|sped; spend|spent;
	spin|spun; spring|sprang|sprung; stand|stood; steal|stole|stolen; stick|stuck; sting|stung; strike|struck|stricken;
	strive|strove|striven; swear|swore|sworn; sweep|swept; swell|swollen; swim|swam|swum; swing|swung;
	take|took|taken; teach|taught; tear|tore|torn; tell|told; think|thought; throw|threw|thrown; undergo|underwent|undergone;
	understand|understood; undertake|undertook|undertaken; wake|woke|woken; wear|wore|worn; weep|wept; win|won;
	wind|wound; withdraw|withdrew|withdrawn; withstand|withstood; write|wrote|written;
	man|men; woman|women; child|children; person|people; wife|wives; life|lives; thief|thieves; knife|knives;
	leaf|leaves; half|halves; foot|feet; tooth|teeth; goose|geese; mouse|mice; crisis|crises; medium|media;
	good|better|best; bad|worse|worst; far|further|farther`;

/** Irregular forms of English verbs and nouns, led back to their base form. */
export const baseForms: ReadonlyMap<string, string> = new Map(
	table.split(';').flatMap(entry => {
		const [base = '', ...forms] = entry.trim().split('|');
		return forms.map(form => [form, base] as const);
	}),
);
