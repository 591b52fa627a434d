/** Quantity, time and common verbs: words that reports put for one another. One family ends at a semicolon. */
export const everyday = `
	about around approximately roughly nearly almost some circa; almost nearly; more over above exceed;
	less under below fewer; maximum most; minimum least; many numerous several; several some;
	all every whole entire; entire whole; double twice; part portion share; total overall sum; amount sum;
	number figure; number count; first initial; last final; previous former earlier prior; former ex previous;
	next following; new fresh; old aged; recent latest; soon shortly; immediately instantly; evening night;
	night overnight midnight evening; noon midday; autumn fall; now currently present; often frequently;
	give hand grant; get receive obtain; receive get; keep retain remain; remain stay; put place;
	show display demonstrate; see watch view; watch view observe; hear listen; wait await; try attempt seek;
	attempt try bid; need require necessary; require need; use utilise employ; run operate; wear dress;
	happen occur; occur happen take; change alter shift; continue persist carry; live dwell; tear rip;
	gather collect; check inspect; repair fix mend; fix repair; protect protection defend guard; defend protect;
	fight battle combat; struggle battle; lead head guide; remember recall; suffer endure undergo;
	survive survival; hide conceal; throw toss hurl; lift raise; push shove; pull drag; cry weep sob; weep cry;
	hug embrace; split divide separate; divide split; prepare ready; organise organize arrange; finish complete;
	achieve accomplish; lack shortage short; shortage lack; enough sufficient; possible possibly perhaps maybe may;
	likely probable probably; certain sure; clear obvious; unclear unknown; important significant;
	big large huge massive great; large big; small little tiny; high tall; strong powerful; good fine;
	hard difficult tough; easy simple; rich wealthy; main principal chief key; wrong mistake error;
	mistake error blunder; fair just; similar like alike; strange odd; angry furious anger fury outrage;
	happy glad delighted joy pleased; sad sorrow unhappy; shock shocked stunned stun; surprise astonish;
	quiet silent silence`;
