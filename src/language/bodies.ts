/** Tables of the words that names of organizations, places and other things are made with. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lower-case words that make a name one of an organization, wherever they stand in it. */
export const BODY_WORDS = set(`
  groupe grupo gruppo bankhaus banco banca banque foods lokomotiv dynamo dinamo spartak rapid sporting olympique borussia eintracht
  ministry department agency bureau office commission committee council court parliament congress senate house assembly
  government administration authority board cabinet treasury university college school institute academy laboratory
  observatory hospital clinic museum union federation confederation association society foundation alliance league
  party movement front brigade army navy forces guard police corps command service services bank group holdings
  company corporation corp inc ltd llc plc co gmbh ag sa nv fund trust partners capital ventures industries motors
  airlines airways railways systems technologies solutions energy petroleum steel pharmaceuticals laboratories
  communications telecom media press times post journal news tribune herald gazette broadcasting network radio
  television wire exchange reserve organization organisation organisations nations network coalition consortium
  chamber secretariat embassy consulate mission tribunal inspectorate club united city rovers rangers athletic fc
  team orchestra philharmonic theatre church synod diocese charity center centre watch`);

/** Such words that make one only as the last or before "of": a "City" may be a town and a club. */
export const WEAK_BODY_WORDS = set('house city united front energy post times capital center centre mission services');

/** Firms' endings, which short forms of the name leave out. */
export const FIRM_ENDINGS = set(
  'corp inc ltd llc plc co gmbh ag sa se nv bv ab oy oyj asa spa a/s pty kk kg group holdings company corporation limited',
);

/** Common nouns for bodies, written small: "Lima's foreign ministry", "the city council". */
export const BODY_NOUNS = set(`
  ministry department agency bureau office commission committee council court parliament congress senate assembly
  government administration authority board cabinet treasury university union federation association party police
  army navy military company bank hospital embassy tribunal club team regulator watchdog`);

/** Words that make a name one of a place. */
export const PLACE_WORDS = set(`
  city town village county province state region district valley river lake sea ocean bay gulf strait island islands
  isle isles peninsula mount mountain mountains hill hills volcano desert forest park square street avenue road
  highway bridge harbor harbour port airport station stadium arena hall palace castle fortress cathedral plaza canal
  coast cape beach creek falls glacier canyon basin border zone strip territory archipelago prefecture borough sound inlet fjord headland reef gate terminal dam reservoir barrage lock lagoon oasis shoal waterfall crossing checkpoint`);

/** What a place name starts with. */
export const PLACE_OPENERS = set('mount lake cape port fort gulf isle river strait bay');

/** Words that make a name one of something else: a law, a prize, a cup, a storm. */
export const OTHER_WORDS = set(`
  act bill law treaty agreement accord pact convention amendment declaration cup games olympics championship
  championships final finals open prix trophy prize award awards medal war revolution day week month festival
  hurricane storm typhoon cyclone operation project program programme plan index average award protocol resolution
  report survey scale marathon tour series election elections summit conference forum deal constitution bible quran
  internet covid christmas easter ramadan`);

/** Adjectives of direction before a country or region: "eastern Peru". */
export const REGION =
  /^(?:(?:north|south|east|west)(?:ern)?|north(?:east|west)(?:ern)?|south(?:east|west)(?:ern)?|central|upper|lower|inner|outer)$/;

/** Regions of the world and parts of large countries, written by everybody in one way. */
export const REGIONS: readonly string[] =
  `Europe|Asia|Africa|North America|South America|Latin America|Central America|Antarctica|Oceania|Middle East|
  Far East|Southeast Asia|East Asia|South Asia|Central Asia|North Africa|West Africa|East Africa|Horn of Africa|
  Balkans|Caribbean|Scandinavia|Caucasus|Arctic|Mediterranean|Pacific|Atlantic|Indian Ocean|Black Sea|Red Sea|
  West Bank|Gaza Strip|Gaza|Crimea|Siberia|Kurdistan|Kashmir|Tibet|Catalonia|Bavaria|Scotland|Wales|England|
  Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|
  Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|
  Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|
  Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|
  Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Newfoundland|
  New South Wales|Queensland|Tasmania|Los Angeles|Chicago|Houston|San Francisco|Boston|Philadelphia|Miami|Atlanta|
  Seattle|Detroit|Dallas|New Orleans|Las Vegas|Toronto|Montreal|Vancouver|Sydney|Melbourne|Shanghai|Hong Kong|Mumbai|
  Istanbul|Dubai|Tel Aviv|Geneva|Zurich|Milan|Barcelona|Munich|Frankfurt|Hamburg|Glasgow|Edinburgh|Manchester|
  Liverpool|Birmingham|Rio de Janeiro|Sao Paulo|Johannesburg|Cape Town|Lagos|Karachi|Osaka|Busan|St. Petersburg`
    .split('|')
    .map((each) => each.replace(/\s+/g, ' ').trim());
