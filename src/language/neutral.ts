import { stemOf } from '../text/tokens.ts';

/**
 * Words that bind a question together and set no condition that an answer must meet. A word that
 * stands neither here nor in a family of concepts nor in the article's own words is a condition,
 * and a question with a condition that no fact meets is refused.
 */
const WORDS = `
a an the this that these those it its itself they them their theirs he him his she her hers we us our you your i me my mine myself
one ones someone somebody anyone anybody everyone everybody who whom whose which what when where why how whatever whoever
is are was were be been being am do does did done doing has have had having will would shall should can could may might must
not no yes and or but nor if so as of in on at to from for with by about into onto over under between among amongst within during
while than then there here out off up down through per via upon towards toward across along around without against
also too either neither both each every all any some such only just even still yet already again ever never else together same
very really actually exactly precisely specifically currently officially formally really basically literally simply
please kindly thanks thank ok okay hey hi hello yo dude bro man guys folks mate sir hm hmm um uh oh ah well like right correct true anyway
know tell say show give get got want need like wonder wondering find figure remember remind help explain let see look
think guess suppose believe mean curious sure maybe perhaps probably likely
go going come coming take taking taken make making made happen happening happened occur occurring occurred
plan planned planning schedule scheduled set due expected supposed slated upcoming forthcoming arrange arranged organize organized intend intended prepare
mention mentioned name named list listed according described reported report reports stated given known called
thing things stuff bit part detail details information info fact facts word words kind sort type form particular sense case way
question answer story article news text piece bot channel server
there's that's more most much many few several other another others certain next whole entire full total overall
currently now today's lately recently soon later meanwhile
good great quick short brief briefly simple plain clear exact precise specific actual real official main key important big
new big latest recent
use used try trying start put keep bring work involve involved include includes including relate related regard regarding concern concerning
held hold holding place takes time times moment point
date dates day days month months year years week weeks weekday
person people name names country countries city town nation nations place location
reason reasons purpose
according ahead back home away
expect suppose per se kinda sorta lol tho thx heard read seen saw hear reading whether because since though although however
apart besides except nowadays actually finally eventually
possible able available concerned respectively
plus versus eg ie etc mr mrs ms dr minister ministers
guy lady gentleman fellow folk crew gang lot couple pair number amount count
arrive attend top senior high level
begin take currently present side sides delegation team table stay stand standing next beside alongside step visit stop seat room join fly sit line come-up supposedly apparently around total altogether combined still even first-hand hand touch bear mind regard connection context occasion sort exactly per
anything something nothing everything anywhere somewhere nowhere
serve feature share mark calendar term terms ms sir madam dear lord
forth aside straight roughly soil ground edge government version wise regards note field topic-wise line-up behalf
appear contain carry exist stamp stamped online internet page website bear promise
monday-friday dc-based capital foreign-policy folks member members half side-by-side end
follow follows followed following afterwards aim aims goal goals objective purpose ally allies fix fixed spend belong fill rely depend choose pick select opt gather devote assign premises bunch roughly everyone everybody body step receive welcome greet fall form act deal found existing exist cabinet administration behind newest latest own give added included counted count rank record homework pray kindly intend fashion whole straightaway supply catch quartet foursome
suppose certain certainly definitely apparently obviously fairly rather pretty much less least amongst onto till upon
meant mean gonna eh huh innit nah nope yep yeah yes no sure
`;

export const NEUTRAL_WORDS: readonly string[] = WORDS.split(/\s+/).filter(Boolean);

/** Question words, auxiliaries and names of days and months, which a typo is taken for before any other word. */
export const CUE_WORDS: readonly string[] =
  'who whom whose what which when where why how many much long is are was were will would does did has have had can could should with from after before because about country countries city day date place people month number minister ministers monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow yesterday'.split(
    ' ',
  );

const STEMS = new Set(NEUTRAL_WORDS.map(stemOf));

/** Whether a word sets no condition. */
export function isNeutral(stem: string): boolean {
  return STEMS.has(stem);
}
