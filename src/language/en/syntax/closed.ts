/** Closed classes of English, each a table. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

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

/** Words for an account and for talking of it, which ask for the account itself. */
export const FRAME_WORDS = set(
  'article story news report piece text summary summarize summarise sum gist overview version short brief briefly recap tldr happen go know read say tell give explain point main thing matter topic describe quick detail basically post about deal fuss mention write cover state learn hear find info information rundown lowdown background everything anything something stuff word fill catch update walk business',
);

/** What opens a request for all that is said of something. */
export const WIDE_OPENERS = set('tell describe summarize summarise explain outline recap brief sum walk fill');

/** Pronouns that leave open what is told. */
export const ALL_THAT = set('anything something everything more all');

/** Those of them whose object is what is to be told of. */
export const TELLING_OF_OBJECT = set('describe summarize summarise explain outline recap');

/** Prepositions that put what is to be told of behind a word for telling. */
export const TOPIC_MARKERS = set('about on with through regarding concerning re around');

/** Verbs by which an account shows something: what is shown is what is asked about. */
export const SHOWING_VERBS = set(
  'characterize characterise characteris describe portray depict present paint frame summarize',
);

/** Words for a word, before the one that is meant: "the term two plus two". */
export const NAMING_NOUNS = set('term word phrase expression concept notion idea name');

/** Words that speak of every one, and of some or all but some. */
export const UNIVERSAL = set('all both every each always entire whole none everyone everybody everything nobody');
export const PARTIAL = set('some most several only part half except but many few other remain far not third quarter');
export const EXCLUSIVE = set('only sole solely alone just');

/** What of these is asked for is a sum of money. */
export const PRICING_VERBS = set('cost charge earn');

/** The asker: no article speaks of them. */
export const ASKER = set('i my mine myself');
/** Those who ask, as subjects. */
export const ASKERS = set('i we');

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

/** Those that name an account or the telling of it. */
export const ACCOUNT_WORDS = set(
  'article story news report piece text summary summarize summarise sum gist overview recap tldr brief rundown lowdown',
);

/** What is told of an account in few words, if a word before it says which: "the main points". */
export const POINT_NOUNS = set('point thing fact idea version takeaway highlight line message news bit part');

/** Texts that are meant themselves where "this" stands before them. */
export const TEXT_NOUNS = set('statement release readout communique communiqué bulletin dispatch announcement');

/** How long something is to be told, and in what terms. */
export const FORM_NOUNS = set(
  'nutshell sentence word line paragraph minute second term language english summary dummy bullet short brief',
);

/** Verbs that leave open what takes place. */
export const HAPPENING_VERBS = set('happen happend occur miss go');

/** Adverbs that ask whether something is done. */
export const BY_NOW = set('yet already');

/** What joins a fragment to what was said before. */
export const CONJUNCTIONS = set('and but or n so then ok okay also yeah hm hmm nor');

/** Nouns and pronouns for what was named before. */
export const STANDING_IN = set('one ones side team delegation');

/** Words that add one more, at the end of a fragment. */
export const ADDING_WORDS = set('too also then instead either though tho pls please as well');

export const INDEFINITE_PERSONS = set('someone somebody anyone anybody');

/** Verbs by which a text speaks of something, as nobody does. */
export const MENTIONING_VERBS = set('mention contain talk speak refer');

/** Pronouns for a text that lies before both. */
export const TEXT_PRONOUNS = set('it this that they');

/** Verbs for bringing out a text, alone and with a particle. */
export const PUBLISHING_VERBS = set('publish post print release issue upload run appear date write file air');
export const PUBLISHING_PHRASES = new Set([
  'come out',
  'put out',
  'put up',
  'go up',
  'go out',
  'send out',
  'bring out',
]);

/** Words for what vouches for something. */
export const SOURCE_WORDS = set('source accord know authority basis word sourcing');

/** Who brings out a text. */
export const PRESS_NOUNS = set(
  'outlet agency newspaper paper site website publisher publication magazine broadcaster wire author writer reporter journalist correspondent',
);

/** Verbs that ask to be led to a place in a text. */
export const POINTING_VERBS = set('show point find quote cite see give');

/** Parts of a text that say something. */
export const PASSAGE_NOUNS = set('sentence line passage paragraph quote part wording phrase phrasing word');

/** Words that count down to a day. */
export const COUNTING_DOWN = set('day week hour night sleep month leave left go remain until till away off');

/** Verbs that ask for a list of their object. */
export const LISTING_VERBS = set('list name enumerate itemize itemise give show identify mention');

/** Verbs by which an account speaks of something without telling more of it. */
export const NAMING_VERBS = set('name mention list appear figure feature include involve cite call identify count');

/** Pronouns for everybody. */
export const ALL_PERSONS = set('everyone everybody anyone anybody name names');

/** Verbs that ask whoever is spoken to for their object. */
export const REQUESTING_VERBS = set('name give identify mention cite state specify quote provide supply indicate tell');

/** Verbs by which a clause is asked for. */
export const ASKING_VERBS = set('specify clarify state say verify check confirm establish determine indicate');

/** What stands before a command. */
export const POLITE_WORDS = set(
  'please pls plz kindly just can could would will you u someone anyone somebody anybody',
);

/** What opens a statement that is to be confirmed. */
export const DOUBTING_WORDS = set('so wait hold on thought guess heard apparently supposedly allegedly');

/** What opens a clause that is told or asked. */
export const CLAUSE_OPENERS = set('that whether if :');

/** Adjectives that say which of the things named are meant, and nothing of them. */
export const POINTING_WORDS = set(
  'separate individual different distinct respective various specific particular exact precise main key focal central major important principal chief single total overall whole full entire complete altogether current present listed named given stated mentioned concerned course extra additional further concrete actual official',
);

/** Nouns for what somebody does one after the other. */
export const PROGRAMME_NOUNS = set('itinerary schedule programme program timetable route calendar diary plan timeline');

/** Nouns for an order of things. */
export const SEQUENCE_NOUNS = set('order sequence turn chronology');

/** Verbs for coming together. */
export const MEETING_VERBS = set('meet see sit talk confer negotiate gather convene');

/** Words that ask for the beginning or the end of an order, and which. */
export const PLACES_IN_ORDER: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['first', 'first'],
  ['earlier', 'first'],
  ['earliest', 'first'],
  ['sooner', 'first'],
  ['last', 'last'],
  ['later', 'last'],
  ['latest', 'last'],
  ['final', 'last'],
]);

/** What a thing does that has its turn. */
export const TURN_VERBS = set('next schedule plan come be happen do follow go occur start begin take');

/** Verbs and nouns that hold two things against each other. */
export const COMPARING_WORDS = set('compare contrast differ difference differently comparison versus vs distinguish');

/** What sets somebody aside from whom something is asked of: "as distinct from X". */
export const CONTRAST_WORDS = set('distinct opposed unlike rather contrast separate apart compared');

/** Words that leave somebody out, alone or with the word behind them. */
export const EXCEPTING: ReadonlyMap<string, string | null> = new Map([
  ['besides', null],
  ['except', null],
  ['excepting', null],
  ['excluding', null],
  ['barring', null],
  ['apart', 'from'],
  ['aside', 'from'],
  ['other', 'than'],
]);

/** Verbs that leave out what stands between them and a word: "leaving X aside", "not counting X". */
export const LEAVING_OUT = set('leave count set put');

/** Where somebody stands in a picture. */
export const PICTURE_POSITIONS = set('left right center centre middle foreground background front back top bottom');

/** Adjectives that ask for more than the kind of a thing. */
export const SPECIFYING = set('specific particular exact precise concrete certain individual');

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
