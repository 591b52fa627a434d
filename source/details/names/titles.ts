import {titles as abbreviated} from '../../article/abbreviations.js';

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '');

/** What many people are, so that two of one trade are seldom one person told in two ways: `analyst Ana Ruiz`. */
export const trades: ReadonlySet<string> = new Set(
	wordsOf(`lawyer barrister solicitor attorney detective constable pc officer
	striker midfielder defender winger forward footballer boxer golfer jockey swimmer sprinter runner opener bowler batsman
	batter spinner pitcher quarterback teacher nurse doctor surgeon midwife paramedic firefighter actor actress singer rapper
	comedian presenter broadcaster author writer novelist poet composer photographer journalist editor historian economist
	analyst strategist statistician cardiologist biologist chronobiologist epidemiologist virologist neurologist geologist
	meteorologist hydrologist seismologist psychologist physicist astronomer engineer architect scientist researcher activist
	campaigner pensioner farmer rancher fisherman baker butcher shopkeeper builder worker student businessman businesswoman
	tycoon billionaire resident neighbour neighbor grandad granddad grandfather grandmother`),
);

/** Titles, ranks, offices and trades that news writes before a name. None of them is part of the name. */
export const titles: ReadonlySet<string> = new Set([
	...trades,
	...abbreviated,
	...wordsOf(`miss professor sir dame reverend pope bishop archbishop cardinal imam rabbi vicar priest
	president vice premier chancellor prime minister deputy secretary attorney general governor lieutenant
	leader senator congressman congresswoman representative mayor councillor councilor councilman
	councilwoman alderman mp judge justice magistrate prosecutor
	inspector superintendent sergeant chief commissioner sheriff
	marshal colonel major captain skipper commander admiral corporal private
	ambassador envoy spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair executive
	ceo cfo boss founder owner treasurer curator manager coach trainer goalkeeper keeper referee harbourmaster headteacher
	driver pilot
	ambassadors captains chancellors congressmen congresswomen councillors generals governors inspectors judges
	justices mayors ministers premiers presidents professors representatives secretaries senators sheriffs`),
]);

/** Words that belong to the title after them: `Foreign` in `Foreign Minister`. */
export const titleModifiers: ReadonlySet<string> = new Set(
	wordsOf(`former ex acting late interim deputy vice assistant associate senior shadow foreign finance financial interior
	defence defense transport transportation health education home trade economy environment energy justice labour labor
	prime chief operating first opposition`),
);

/** Nouns that end or begin the name of an organisation or place, as in `Bank of Estavia` or `Kestle Harbour`. */
export const bodies: ReadonlySet<string> = new Set(
	wordsOf(`academy administration affairs agency alliance annals assembly association authority bank bay bend board branch
	bridge bureau cathedral centre center chamber church city clinic club college commission committee company congregation
	congress council county court cove creek department district federation fellowship festival forum foundation front
	fund gulf hall harbour harbor hospital house initiative institute institution isle journal kingdom lake league library line
	ministry museum ocean office order organisation organization palace parliament party point police port project republic river
	road school sea senate service society square stadium state strait street summit synod theatre theater tower tournament treaty trust
	union university valley village`),
);

/** Prepositions that stand before places. */
export const beforePlace: ReadonlySet<string> = new Set(
	'in near outside across around throughout'.split(' '),
);
