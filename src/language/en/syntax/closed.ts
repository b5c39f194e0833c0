import { set } from './word-set.ts';

/** Closed classes of English, each a table. */

export const NEGATORS = set(
  "not n't never no neither nor nobody nothing none nowhere hardly scarcely barely cannot n’t without",
);

/** Words for what is wanting, with what that is: "un-armed", "job-less". */
export const WITHOUT = /^(?:un|in|im|il|ir|dis|non-?)(\p{L}{3,})$/u;
export const WITHOUT_IT = /^(\p{L}{3,})less$/u;

/** Verbs whose complement did not come about or is not so. */
export const NEGATING_VERBS = set(
  'refuse decline deny fail reject dismiss cancel scrap abandon oppose dispute contradict avoid prevent block forbid ban rule drop withdraw stop halt exclude lack miss refute rebuff veto decry skip spurn shelve suspend',
);

/** … with a particle: "turned down the offer", "the talks were called off". */
export const NEGATING_PHRASES = new Set([
  'turn down',
  'call off',
  'rule out',
  'put off',
  'hold off',
  'hold back',
  'back out',
  'leave out',
  'leave off',
  'strike out',
  'strike down',
  'pull out',
  'vote down',
  'shoot down',
  'stay away',
  'keep out',
  'fall through',
  'stop short',
  'do without',
  'go without',
  'give up',
]);

/** Verbs whose complement is to come, wished for or thought, and not told as done. */
export const PLANNING_VERBS = set(
  'plan intend want hope expect ask propose offer agree suggest consider seek aim promise pledge vow threaten urge call demand request schedule set due wish mean prepare decide order instruct invite require need would schedule slate try attempt push recommend advise',
);

export const THINKING_VERBS = set(
  'believe think assume suspect allege claim estimate doubt fear speculate suppose consider deem reckon guess presume',
);

export const SAYING_VERBS = set(
  'say tell announce add report note state declare confirm explain argue warn insist write claim stress reply answer reveal disclose acknowledge admit comment describe call recall predict remark maintain suggest conclude observe assert testify quote cite deny dismiss propose promise vow read hint indicate signal pledge respond agree',
);

export const MODALS: ReadonlyMap<string, 'planned' | 'possible'> = new Map([
  ['will', 'planned'],
  ['shall', 'planned'],
  ["'ll", 'planned'],
  ['’ll', 'planned'],
  ['wo', 'planned'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['ca', 'possible'],
  ['would', 'possible'],
  ['should', 'possible'],
  ["'d", 'possible'],
  ['’d', 'possible'],
  ['must', 'planned'],
]);

export const PAST_HELPERS = set('has have had was were did been having');

export const CONDITIONS = set('if unless provided once until');

export const AUXILIARIES = set(
  "be is are was were am been being 's ’s 're ’re 'm have has had 've ’ve do does did will would shall should can could may might must 'd ’d 'll ’ll wo ca",
);

/** What is left of an auxiliary before "n't", in full. */
export const FULL_AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

/** Words that a question is put with and that no source has to say. */
export const FUNCTION_WORDS = set(
  "a an the this that these those there here it its he she they them him her his their theirs who whom whose which what when where why how of in on at to for from by with as into onto upon about over under between among during after before since until till than then and or but nor so if whether be is are was were am been being have has had do does did doing done will would shall should can could may might must not n't n’t no 's ’s 're 've 'll 'd i you we me us my your our any some all both each every either much many more most also too just only even still yet already again ever please tell so really actually exactly up out off down away back own same such other another else one ones am pm",
);

/** Wh words and the kind of gap that they open by themselves. */
export const WH_GAPS: ReadonlyMap<string, GapKind> = new Map([
  ['who', 'person'],
  ['whom', 'person'],
  ['whose', 'person'],
  ['when', 'time'],
  ['where', 'place'],
  ['why', 'reason'],
  ['how', 'manner'],
  ['what', 'thing'],
  ['which', 'thing'],
  ['whats', 'thing'],
  ['whos', 'person'],
  ['wheres', 'place'],
  ['whens', 'time'],
]);

/** What a gap can be filled with. */
export const GAP_KINDS = [
  'person',
  'time',
  'place',
  'reason',
  'manner',
  'thing',
  'number',
  'money',
  'duration',
  'clause',
  'action',
  'country',
  'organization',
  'role',
  'age',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** "How ADJECTIVE": what the adjective asks for. */
export const HOW_ADJECTIVES: ReadonlyMap<string, GapKind> = new Map(
  Object.entries({
    many: 'number',
    much: 'number',
    long: 'duration',
    old: 'age',
    far: 'number',
    high: 'number',
    large: 'number',
    big: 'number',
    tall: 'number',
    deep: 'number',
    fast: 'number',
    heavy: 'number',
    wide: 'number',
    often: 'number',
    soon: 'time',
    late: 'time',
    early: 'time',
    few: 'number',
    strong: 'number',
  } satisfies Record<string, GapKind>),
);

/** Nouns behind "what" and "which" that stand for a kind of gap. */
export const GAP_NOUNS: ReadonlyMap<string, GapKind> = new Map(
  Object.entries({
    time: 'time day date month year week weekday hour century decade season period moment deadline quarter',
    place:
      'place city town village location venue building site area region island district street airport port river continent border capital house hotel hall room palace base village state province spot destination',
    person:
      'person man woman people official minister president leader negotiator envoy mediator diplomat lawyer judge king queen prince player coach author actor actress singer scientist professor doctor physician lawmaker politician candidate spokesman spokesperson spokeswoman witness delegate general officer',
    country: 'country nation government side power neighbour neighbor ally',
    organization:
      'organization organisation agency company firm ministry department party group union bank court body team club newspaper outlet university institution website paper bloc broadcaster committee council',
    number:
      'number percentage percent share figure proportion amount total population size sum height length rate distance portion fraction score margin',
    money: 'price cost fee fine salary budget value',
    reason: 'reason cause motive purpose explanation grounds justification',
    role: 'role position post job office title rank occupation profession capacity',
    manner: 'way means manner method form',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, GapKind] => [word, kind as GapKind])),
);

/** Nouns that stand before what is really meant: "what kind of vessel", "what is the name of the observer". */
export const TRANSPARENT_NOUNS = set('kind type sort name part piece lot number form variety style example');

/** Words that speak of every one, and of some or all but some. */
export const UNIVERSAL = set('all both every each always entire whole none everyone everybody everything nobody');
export const PARTIAL = set('some most several only part half except but many few other remain far not third quarter');
export const EXCLUSIVE = set('only sole solely alone just');

/** What of these is asked for is a sum of money. */
export const PRICING_VERBS = set('cost charge earn');

/** The asker: no article speaks of them. */
export const ASKER = set('i my mine myself');

/** What makes another verb of one: "turn down". */
export const PARTICLES = set('up down off out back over through on in away apart');

/** Words that mean what was spoken of before. */
export const LEANING_WORDS = set(
  'he she it they him her them his hers its their theirs that those this these there then one ones else other others another same former latter',
);

/** What marks a cause or purpose. */
export const CAUSE_MARKERS = set('because since as for after to over amid due so after owing thanks following given');

/** Verbs whose subject is why their object is so. */
export const CAUSE_VERBS = set(
  'cause lead prompt trigger bring force make drive spark provoke result explain delay keep prevent stop cost',
);

export const TIME_MARKERS = set('when after before until till while since once during by as following');

/** Verbs for coming together. */
export const MEETING_VERBS = set('meet see sit talk confer negotiate gather convene');

/** Where somebody stands in a picture. */
export const PICTURE_POSITIONS = set('left right center centre middle foreground background front back top bottom');

/** Verbs and adverbs that tell that something has taken place. */
export const TAKEN_PLACE = set('hold take happen meet end finish conclude occur over wrap go come');

/** What somebody is to an event whom a verb has as its subject, or as what follows its passive "by". */
export const PART_VERBS: ReadonlyMap<string, string> = new Map([
  ['host', 'host'],
  ['mediate', 'mediator'],
  ['broker', 'mediator'],
  ['moderate', 'moderator'],
  ['chair', 'chair'],
  ['preside', 'chair'],
  ['accompany', 'companion'],
  ['represent', 'representative'],
  ['succeed', 'successor'],
  ['replace', 'successor'],
]);

/** Of these those that say something else without an object: "succeeded in landing". */
export const PARTS_OF_OBJECTS = set('host broker chair accompany represent succeed replace');

/** Who speaks of himself, alone or for others; possessives tell whose something is, not who acts. */
export const FIRST_PERSON: ReadonlyMap<string, 'one' | 'several'> = new Map([
  ['i', 'one'],
  ['me', 'one'],
  ['we', 'several'],
  ['us', 'several'],
]);
