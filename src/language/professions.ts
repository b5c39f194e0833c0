/** Tables of what people are, as news puts it before or behind a name. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns, singular, that say what one person is; the last word of a title: "chief executive", "union president". */
export const TITLE_HEADS = set(`
  president premier minister secretary undersecretary chancellor king queen prince princess emperor empress sultan emir pope patriarch
  archbishop bishop cardinal rabbi imam priest pastor reverend rev ayatollah governor gov mayor senator sen
  representative rep congressman congresswoman lawmaker legislator deputy councilor councillor councilman councilwoman
  commissioner ambassador envoy consul diplomat delegate negotiator spokesman spokeswoman spokesperson official chief
  chairman chairwoman chairperson chair ceo cfo cto coo executive director manager head boss founder cofounder
  co-founder owner partner analyst economist strategist trader investor banker broker consultant adviser advisor
  researcher scientist professor prof lecturer biologist geologist physicist chemist astronomer seismologist
  meteorologist forecaster climatologist epidemiologist virologist historian engineer architect doctor dr physician
  surgeon nurse paramedic judge justice prosecutor attorney lawyer barrister solicitor sheriff sgt sergeant constable
  inspector detective officer marshal general gen admiral adm colonel col major maj captain capt lieutenant lt cpl
  corporal commander brigadier cmdr soldier coach trainer striker midfielder defender goalkeeper keeper forward winger
  quarterback pitcher catcher guard center centre skipper referee umpire golfer driver rider cyclist swimmer sprinter
  runner skater skier boxer wrestler champion teammate rookie actor actress singer musician rapper composer conductor
  director producer filmmaker author writer novelist poet playwright artist painter sculptor photographer designer
  editor journalist reporter columnist correspondent broadcaster presenter host teacher principal headteacher student
  farmer fisherman worker electrician miner pilot astronaut cosmonaut firefighter chef activist campaigner organizer
  organiser leader candidate nominee rival incumbent successor predecessor counterpart treasurer comptroller auditor
  ombudsman regulator curator librarian archaeologist dissident billionaire tycoon entrepreneur developer resident
  witness survivor victim suspect defendant plaintiff speaker whip leader superintendent rector dean chancellor
  provost master pivot scorer schoolteacher jurist acoustician mediator daughter son husband wife widow brother sister father mother hydrologist gardener baker carpenter plumber chancellor head wing mr mrs ms miss sir dame lord lady`);

/** Forms of address, which are no post. */
export const ADDRESSES = set('mr mrs ms miss sir dame lord lady dr');

/** Honours that stand before names and are no part of them, by their first word, with what may follow. */
export const HONOURS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['datuk', set('seri sri patinggi wira amar')],
  ['dato', set('seri sri')],
  ['dato’', set('seri sri')],
  ["dato'", set('seri sri')],
  ['datin', set('seri sri')],
  ['tan', set('sri seri')],
  ['puan', set('sri seri')],
  ['toh', set('puan')],
  ['tun', set('dr')],
  ['tengku', set('datuk dato')],
  ['tunku', set('datuk')],
  ['haji', set('dr')],
  ['hajjah', set('dr')],
  ['sheikh', set('dr')],
  ['shaikh', set('dr')],
  ['khun', set('ying')],
  ['thakin', set('dr')],
  ['hon', set('dr')],
]);
/** Of these those that are names as well, and honours only with what follows. */
export const HALF_HONOURS = set('tan puan toh khun');

/** Heads of titles that firms, bodies and teams have as well. */
export const SHARED_HEADS = set(
  'rival owner partner developer regulator broadcaster champion incumbent successor predecessor leader head investor trader broker host driver guard candidate',
);

/** What ministers and ministries are for; "Secretary of Defense" ends with it. */
export const PORTFOLIOS: readonly string[] =
  `Foreign Affairs|External Affairs|Foreign|State|National Defense|Defense|Defence|Finance|the Treasury|Treasury|
  the Exchequer|Economy|Economic Affairs|Trade|Commerce|Industry|Energy|Health|Public Health|Health and Human Services|
  Health and Welfare|Education|Justice|the Interior|Interior|Home Affairs|Labor|Labour|Employment|Agriculture|
  Fisheries|Transport|Transportation|Environment|the Environment|Culture|Sport|Sports|Science|Technology|Tourism|
  Homeland Security|Veterans Affairs|Housing|Housing and Urban Development|Immigration|Unification|Intelligence|
  National Intelligence|War|Staff|Police|Parliament|the House|Budget|Planning|Communications|Information|
  Internal Affairs|Land|Oceans|Security|Public Security`
    .split('|')
    .map((each) => each.replace(/\s+/g, ' ').trim());

/** Plural nouns for people, as heads of "union leaders", "Chilean counterparts". */
export const PEOPLE = set(`
  counterparts officials leaders ministers chiefs diplomats envoys delegates negotiators lawmakers legislators senators
  representatives governors mayors judges prosecutors lawyers attorneys jurors police officers troops soldiers forces
  rebels militants insurgents fighters gunmen protesters protestors demonstrators activists campaigners workers
  employees staff teachers nurses doctors students pupils pilots drivers miners farmers fishermen firefighters
  rescuers paramedics residents villagers locals tourists passengers commuters refugees migrants survivors victims
  relatives families investors shareholders analysts economists traders scientists researchers engineers experts
  forecasters astronomers authorities crews voters supporters fans players teammates members executives directors
  managers bankers regulators allies opponents critics republicans democrats conservatives liberals candidates
  commanders guards sailors marines hostages prisoners detainees inmates suspects children women men people`);

/** Of these those that need no word before them to be a party to the news. */
export const BARE_PEOPLE = set('police rebels protesters militants firefighters rescuers prosecutors strikers');

/** Verbs, as lemmas, by which somebody says something. */
export const SAYING = set(`
  say tell add note announce state report claim warn insist argue confirm stress explain acknowledge admit deny
  declare reveal predict estimate write tweet post suggest indicate comment remark reply respond testify disclose
  recall caution quip emphasize emphasise vow pledge promise concede believe think allege find retort joke grumble
  complain lament counter shout sigh scoff boast plead`);

/** Of these those that stand behind what is said: "…, she said". */
export const REPORTING = set(`
  say tell add note announce state report claim warn insist argue confirm stress explain acknowledge admit declare
  write tweet post suggest comment remark reply respond testify recall caution quip emphasize emphasise predict
  estimate concede retort joke grumble complain lament counter shout sigh scoff boast plead`);
