import { apart } from './jamo.ts';

/** What the ending of a verb does with its clause. */
export type Mood =
  /** Asks by its form. */
  | 'ask'
  /** Tells, or asks where a question word or mark stands. */
  | 'open'
  /** "… whether": the clause is what somebody wants to know. */
  | 'whether'
  | 'adnominal'
  | 'and'
  | 'but'
  | 'because'
  | 'if'
  /** First this, then the next: "가서", "만나서"; also why. */
  | 'then'
  /** Goes on in a second verb: -지 않, -고 있, -기로 하. */
  | 'linked'
  /** What somebody says or thinks: -다고. */
  | 'quote';

export type Tense = 'past' | 'present' | 'future';

export interface Ending {
  readonly mood: Mood;
  readonly tense: Tense;
}

const list = (text: string) => text.split(' ');

const ASK =
  '나 니 냐 느냐 는가 은가 ㄴ가 ㅂ니까 습니까 ㄹ까 을까 ㄹ래 ㄹ려나 려나 으려나 냐고 느냐고 냐구 던가 더냐 는감 남 ㄹ는지';
const OPEN =
  'ㅂ니다 습니다 ㄴ다 는다 다 지 죠 네 음 ㅁ 대 ㄴ대 는대 잖아 더라 더라고 더라구 던데 ㄹ게 을게 ㄹ걸 을걸 구나 는구나 군 는군 거든 도록 더군 ㄴ담 는담 죠잉 ㅂ시오 ㅂ시다 자 라 아라 어라';
const WHETHER = '는지 ㄴ지 은지 ㄹ지 을지 는지도';
const AND = '고 며 으며 면서 으면서 고서';
const BUT = '지만 는데 ㄴ데 은데';
const BECAUSE = '므로 으므로 니까 으니까 느라 길래 기에';
const IF = '면 으면 다면 ㄴ다면 는다면 거든';
const LINKED = '게 러 으러 고자';
/** What is agreed or meant lies ahead, whenever it was. */
const AHEAD = '기로 려고 으려고';
const QUOTE = 'ㄴ단 는단 ㄹ거라고 ㄹ거라 을거라고 길 기를 기';
/** What is said, before what tells that it was: -ㄴ다던데, -냐면서, -라네. */
const SAID = ['ㄴ다', '는다', '다', '냐', '느냐', '자', '라', '으라'];
const TELLING: readonly (readonly [Mood, string])[] = [
  ['quote', '고 구'],
  ['adnominal', '던 는'],
  ['ask', '던가 니 나 ㅂ니까 냐'],
  ['open', '던데 더라 더군 며 면서 네 ㅂ니다 지 죠 데'],
  ['but', '는데'],
  ['if', '면'],
];
/** Politeness behind an ending that could stand without. */
const POLITE = ['요', '여', '용', '욤', '염'].map(apart);

/** Endings on the bare stem, longest first, with what a stem has to end in being told by the ending itself. */
const ON_STEM = new Map<string, Ending>();
/** Endings on the past -었- and the future -겠-, whose syllable is closed. */
const ON_CLOSED = new Map<string, Mood>();

function add(endings: string, mood: Mood, tense: Tense = 'present'): void {
  for (const ending of list(endings)) {
    ON_STEM.set(apart(ending), { mood, tense });
    if (!/^[ㄴㄹㅁㅂ]/.test(ending)) ON_CLOSED.set(apart(ending), mood);
  }
}

/** What is told closes a sentence as well where it is quoted: "온다고요?". */
function told(said: string, ending: string, mood: Mood): void {
  const form = apart(said) + apart(ending);
  ON_STEM.set(form, { mood, tense: 'present' });
  if (said === '다' || said === '냐') ON_CLOSED.set(form, mood);
}

add(ASK, 'ask');
add(OPEN, 'open');
add(WHETHER, 'whether');
add(AND, 'and');
add(BUT, 'but');
add(BECAUSE, 'because');
add(IF, 'if');
add(LINKED, 'linked');
add(AHEAD, 'linked', 'future');
add(QUOTE, 'quote');
for (const [mood, endings] of TELLING)
  for (const said of SAID) for (const ending of list(endings)) told(said, ending, mood);
add('는', 'adnominal');
add('ㄴ 은 던', 'adnominal', 'past');
add('ㄹ 을', 'adnominal', 'future');
for (const ending of list('어 어요 어서 던 을 는 는감')) {
  const mood: Mood = ending === '어서' ? 'because' : /^[던을는]$/.test(ending) ? 'adnominal' : 'open';
  ON_CLOSED.set(apart(ending), mood);
}

const ON_INFINITIVE: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ['', { mood: 'open', tense: 'present' }],
  [apart('서'), { mood: 'then', tense: 'present' }],
  [apart('야'), { mood: 'linked', tense: 'present' }],
  [apart('도'), { mood: 'if', tense: 'present' }],
]);

const HONORIFIC = [apart('으시'), apart('시')];
const HONORIFIC_PAST = [apart('으셨'), apart('셨')];
const HONORIFIC_SOFT = ['으세요', '세요', '으셔', '셔', '으셔요', '셔요', '으세여', '세여'].map(apart);
/** Verbs that grow onto another and change nothing of what is done: "확인해 주다", "해 오다". */
const GROWN = [
  ['줘', '주'],
  ['와', '오'],
  ['봐', '보'],
  ['놔', '놓'],
  ['둬', '두'],
  ['버려', '버리'],
].map((forms) => forms.map(apart) as [string, string]);
const FUTURE = apart('겠');
const PAST = apart('ㅆ');

/** What stands behind a verb's stem, letters apart; null when it is no ending. */
export function onStem(rest: string): Ending | null {
  const plain = ON_STEM.get(rest);
  if (plain) return plain;
  if (HONORIFIC_SOFT.includes(rest)) return { mood: 'open', tense: 'present' };
  const past = HONORIFIC_PAST.find((each) => rest.startsWith(each));
  if (past) return closed(rest.slice(past.length), 'past');
  const honorific = HONORIFIC.find((each) => rest.startsWith(each));
  if (honorific) return onStem(rest.slice(honorific.length));
  if (rest.startsWith(FUTURE)) return closed(rest.slice(FUTURE.length), 'future');
  return politely(rest, onStem);
}

/** "있나요", "열린다던데여": the ending without its politeness, which closes the sentence. */
function politely(rest: string, read: (rest: string) => Ending | null): Ending | null {
  const polite = POLITE.find((each) => rest.endsWith(each) && rest.length > each.length);
  const ending = polite ? read(rest.slice(0, -polite.length)) : null;
  if (ending === null || ['adnominal', 'linked', 'if'].includes(ending.mood)) return null;
  return ['ask', 'whether'].includes(ending.mood) ? ending : { ...ending, mood: 'open' };
}

/** What stands behind the form of a verb in -아/어. */
export function onInfinitive(rest: string): Ending | null {
  if (POLITE.includes(rest)) return { mood: 'open', tense: 'present' };
  const plain = ON_INFINITIVE.get(rest) ?? (rest.startsWith(PAST) ? closed(rest.slice(PAST.length), 'past') : null);
  if (plain) return plain;
  for (const [form, stem] of GROWN) {
    const ending =
      (rest.startsWith(form) ? onInfinitive(rest.slice(form.length)) : null) ??
      (rest.startsWith(stem) ? onStem(rest.slice(stem.length)) : null);
    if (ending) return ending;
  }
  return null;
}

function closed(rest: string, tense: Tense): Ending | null {
  if (rest.startsWith(FUTURE)) return closed(rest.slice(FUTURE.length), tense);
  if (rest.startsWith(apart('었'))) return closed(rest.slice(apart('었').length), 'past');
  const mood = ON_CLOSED.get(rest);
  return mood === undefined ? politely(rest, (bare) => closed(bare, tense)) : { mood, tense };
}

/** Endings that the copula alone has, or has otherwise than verbs. */
const COPULA: ReadonlyMap<string, Ending> = new Map<string, Ending>(
  (
    [
      ['open', '야 예 에 애 임 라고 라구 이다 라며 라면서 래 라네 라던데 라지 세 라더라'],
      ['ask', '이나 나 인감 려나'],
      ['adnominal', 'ㄴ 라는 란 라던'],
      ['quote', '이라'],
      ['and', '자'],
      ['because', '라서'],
      ['if', '라면'],
    ] as const
  ).flatMap(([mood, forms]) => list(forms).map((form): [string, Ending] => [apart(form), { mood, tense: 'present' }])),
);
/** Endings that show a copula also where it has lost its 이, as it does behind a vowel. */
const BARE = new Set(
  list(
    'ㄴ가 ㄴ데 ㄴ지 ㄹ까 ㄹ지 ㄹ래 ㅂ니까 ㅂ니다 니 냐 네 지 죠 다 더라 더라고 더라구 던데 던가 고 며 면서 지만 니까 잖아 구나 냐고',
  ).map(apart),
);
const BE = apart('이');
const WAS = [apart('이었'), apart('였')];

/** What stands behind a noun as its copula, which may have lost its 이: -야, -인가요, -라던데, -였나요. */
export function copula(rest: string): Ending | null {
  const past = WAS.find((each) => rest.startsWith(each));
  if (past) return closed(rest.slice(past.length), 'past');
  const own = rest.startsWith(BE);
  const ending = own ? rest.slice(BE.length) : rest;
  return (
    COPULA.get(rest) ??
    COPULA.get(ending) ??
    (own || BARE.has(ending) || ending.startsWith(apart('시')) ? onStem(ending) : null) ??
    politely(rest, copula)
  );
}
