// country|other names; demonyms; capital. A seat of power (`Kremlin`) stands with the capital. Small words are left out.
const table = `
africa;african|africans;
afghanistan;afghan|afghans;kabul
albania;albanian|albanians;tirana
algeria;algerian|algerians;algiers
angola;angolan|angolans;luanda
argentina;argentine|argentines|argentinian|argentinians;buenos aires
armenia;armenian|armenians;yerevan
australia;australian|australians;canberra
austria;austrian|austrians;vienna
azerbaijan;azerbaijani|azerbaijanis|azeri;baku
bahrain;bahraini|bahrainis;manama
bangladesh;bangladeshi|bangladeshis;dhaka
belarus;belarusian|belarusians;minsk
belgium;belgian|belgians;
bolivia;bolivian|bolivians;la paz
bosnia|bosnia herzegovina;bosnian|bosnians;sarajevo
botswana;;gaborone
brazil;brazilian|brazilians;brasilia
bulgaria;bulgarian|bulgarians;sofia
burkina faso;;ouagadougou
cambodia;cambodian|cambodians;phnom penh
cameroon;cameroonian|cameroonians;yaounde
canada;canadian|canadians;ottawa
chad;chadian|chadians;n'djamena
chile;chilean|chileans;santiago
china|people republic china|prc;chinese|sino;beijing|zhongnanhai
colombia;colombian|colombians;bogota
congo|dr congo|democratic republic congo|drc;congolese;kinshasa
costa rica;costa rican|costa ricans;san jose
croatia;croatian|croatians|croat|croats;zagreb
cuba;cuban|cubans;havana
cyprus;cypriot|cypriots;nicosia
czech republic|czechia;czech|czechs;prague
denmark;danish|dane|danes;copenhagen
dominican republic;dominican|dominicans;santo domingo
ecuador;ecuadorean|ecuadorian|ecuadorians;quito
asia;asian|asians;
europe;european|europeans;
egypt;egyptian|egyptians;cairo
el salvador;salvadoran|salvadorans;san salvador
eritrea;eritrean|eritreans;asmara
england;english|englishman|englishwoman;
estonia;estonian|estonians;tallinn
ethiopia;ethiopian|ethiopians;addis ababa
european union|eu;;
finland;finnish|finn|finns;helsinki
france;french|frenchman|frenchwoman;paris|elysee
georgia;georgian|georgians;tbilisi
germany;german|germans;berlin
ghana;ghanaian|ghanaians;accra
greece;greek|greeks;athens
guatemala;guatemalan|guatemalans;guatemala city
guinea;guinean|guineans;conakry
haiti;haitian|haitians;port au prince
honduras;honduran|hondurans;tegucigalpa
hong kong;hong konger|hong kongers;
hungary;hungarian|hungarians;budapest
iceland;icelandic|icelander|icelanders;reykjavik
india;indian|indians;new delhi|delhi
indonesia;indonesian|indonesians;jakarta
iran;iranian|iranians;tehran
iraq;iraqi|iraqis;baghdad
ireland;irish|irishman|irishwoman;dublin
israel;israeli|israelis;
italy;italian|italians;rome
ivory coast|cote d'ivoire;ivorian|ivorians;abidjan
jamaica;jamaican|jamaicans;kingston
japan;japanese;tokyo
jordan;jordanian|jordanians;amman
kazakhstan;kazakh|kazakhs;astana
kenya;kenyan|kenyans;nairobi
kosovo;kosovar|kosovars;pristina
kuwait;kuwaiti|kuwaitis;kuwait city
kyrgyzstan;kyrgyz;bishkek
laos;laotian|laotians;vientiane
latvia;latvian|latvians;riga
lebanon;lebanese;beirut
liberia;liberian|liberians;monrovia
libya;libyan|libyans;tripoli
lithuania;lithuanian|lithuanians;vilnius
luxembourg;luxembourger|luxembourgers;
madagascar;malagasy;antananarivo
malaysia;malaysian|malaysians;kuala lumpur
mali;malian|malians;bamako
malta;maltese;valletta
mexico;mexican|mexicans;mexico city
moldova;moldovan|moldovans;chisinau
mongolia;mongolian|mongolians;ulaanbaatar
montenegro;montenegrin|montenegrins;podgorica
morocco;moroccan|moroccans;rabat
mozambique;mozambican|mozambicans;maputo
myanmar|burma;burmese;naypyidaw
namibia;namibian|namibians;windhoek
nepal;nepalese|nepali|nepalis;kathmandu
netherlands|holland;dutch|dutchman|dutchwoman;amsterdam|hague
new zealand;new zealander|new zealanders;wellington
nicaragua;nicaraguan|nicaraguans;managua
niger;nigerien|nigeriens;niamey
nigeria;nigerian|nigerians;abuja
north korea;north korean|north koreans;pyongyang
north macedonia;macedonian|macedonians;skopje
norway;norwegian|norwegians;oslo
oman;omani|omanis;muscat
pakistan;pakistani|pakistanis;islamabad
palestine|palestinian territories;palestinian|palestinians;ramallah
panama;panamanian|panamanians;panama city
paraguay;paraguayan|paraguayans;asuncion
peru;peruvian|peruvians;lima
philippines;filipino|filipinos|philippine;manila
poland;polish|pole|poles;warsaw
portugal;portuguese;lisbon
qatar;qatari|qataris;doha
romania;romanian|romanians;bucharest
russia|russian federation;russian|russians|russo;moscow|kremlin
rwanda;rwandan|rwandans;kigali
saudi arabia;saudi|saudis;riyadh
scotland;scottish|scot|scots;edinburgh|holyrood
senegal;senegalese;dakar
serbia;serbian|serbians|serb|serbs;belgrade
singapore;singaporean|singaporeans;
slovakia;slovak|slovaks;bratislava
slovenia;slovenian|slovenians;ljubljana
somalia;somali|somalis;mogadishu
south africa;south african|south africans;pretoria
south korea;south korean|south koreans;seoul
south sudan;south sudanese;juba
spain;spanish|spaniard|spaniards;madrid
sri lanka;sri lankan|sri lankans;colombo
sudan;sudanese;khartoum
sweden;swedish|swede|swedes;stockholm
switzerland;swiss;bern
syria;syrian|syrians;damascus
taiwan;taiwanese;taipei
tajikistan;tajik|tajiks;dushanbe
tanzania;tanzanian|tanzanians;dodoma
thailand;thai|thais;bangkok
tunisia;tunisian|tunisians;tunis
turkey|turkiye;turkish|turk|turks;ankara
turkmenistan;turkmen;ashgabat
uganda;ugandan|ugandans;kampala
ukraine;ukrainian|ukrainians;kyiv|kiev
united arab emirates|uae;emirati|emiratis;abu dhabi
united kingdom|uk|britain|great britain;british|briton|britons|brit|brits;london|downing street|westminster|whitehall
united nations|un;;
united states|united states america|us|usa|america;american|americans;washington|washington dc|white house|pentagon
uruguay;uruguayan|uruguayans;montevideo
uzbekistan;uzbek|uzbeks;tashkent
vatican|vatican city|holy see;;
venezuela;venezuelan|venezuelans;caracas
vietnam;vietnamese;hanoi
wales;welsh|welshman|welshwoman;cardiff
world health organization|world health organisation|who;;
yemen;yemeni|yemenis;sanaa
zambia;zambian|zambians;lusaka
zimbabwe;zimbabwean|zimbabweans;harare
`;

export type Country = {
	/** Its usual name, in lower case. */
	readonly id: string;
	/** A capital or seat of power may stand for its country, or for itself. */
	readonly seat: boolean;
};

/** Countries by their names, peoples, capitals and seats of power, folded. */
export const countries: ReadonlyMap<string, Country> = new Map(
	table
		.trim()
		.split('\n')
		.flatMap(line => {
			const [names = '', peoples = '', seats = ''] = line.split(';');
			const id = names.split('|')[0] ?? '';
			const entries = (list: string, seat: boolean) =>
				list
					.split('|')
					.filter(name => name !== '')
					.map(name => [name, {id, seat}] as const);
			return [...entries(names, false), ...entries(peoples, false), ...entries(seats, true)];
		}),
);
