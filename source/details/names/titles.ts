/** Titles, ranks, offices and trades that news writes before a name. None of them is part of the name. */
export const titles: ReadonlySet<string> = new Set(
	`mr mrs ms miss mx dr prof professor sir dame rev reverend pope bishop archbishop cardinal imam rabbi vicar priest
	president vice premier chancellor prime minister deputy secretary attorney general governor gov lieutenant lt
	leader senator sen congressman congresswoman rep representative mayor councillor councilor councilman
	councilwoman cllr alderman mp judge justice magistrate prosecutor lawyer barrister solicitor
	detective inspector det insp superintendent supt sergeant sgt constable pc chief commissioner officer sheriff
	marshal colonel col gen major maj captain capt skipper commander cmdr admiral adm corporal private
	ambassador envoy spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair executive
	ceo cfo boss founder owner treasurer curator manager coach trainer striker midfielder defender goalkeeper keeper
	winger forward referee footballer boxer golfer jockey swimmer harbourmaster headteacher teacher nurse doctor
	surgeon midwife paramedic firefighter actor actress singer rapper comedian presenter broadcaster author writer
	novelist poet composer photographer journalist editor historian economist analyst strategist cardiologist
	biologist chronobiologist epidemiologist hydrologist seismologist psychologist astronomer engineer architect
	scientist researcher activist campaigner pensioner farmer rancher fisherman baker butcher shopkeeper builder
	driver pilot businessman businesswoman tycoon billionaire resident neighbour neighbor
	ambassadors captains chancellors congressmen congresswomen councillors drs generals governors inspectors judges
	justices mayors messrs ministers premiers presidents professors representatives secretaries senators sheriffs`
		.split(/\s+/)
		.filter(word => word !== ''),
);

/** Words that belong to the title after them: `Foreign` in `Foreign Minister`. */
export const titleModifiers: ReadonlySet<string> = new Set(
	`former ex acting late interim deputy vice assistant associate senior shadow foreign finance financial interior
	defence defense transport transportation health education home trade economy environment energy justice labour labor
	prime chief operating first opposition`
		.split(/\s+/)
		.filter(word => word !== ''),
);

/** Nouns that end or begin the name of an organisation or place, as in `Bank of Estavia` or `Kestle Harbour`. */
export const bodies: ReadonlySet<string> = new Set(
	`academy administration affairs agency alliance annals assembly association authority bank bay bend board branch
	bridge bureau cathedral centre center chamber church city clinic club college commission committee company congregation
	congress council county court cove creek department district federation fellowship festival forum foundation front
	fund gulf hall harbour harbor hospital house initiative institute institution isle journal kingdom lake league library line
	ministry museum office order organisation organization palace parliament party point police port project republic river
	road school senate service society square stadium state street summit synod theatre theater tower tournament treaty trust
	union university valley village`
		.split(/\s+/)
		.filter(word => word !== ''),
);

/** Prepositions that stand before places. */
export const beforePlace: ReadonlySet<string> = new Set(
	'in near outside across around throughout'.split(' '),
);
