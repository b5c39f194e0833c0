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
  | 'nominal'
  /** What somebody says or thinks: -다고. */
  | 'quote';

export type Tense = 'past' | 'present' | 'future';

export interface Ending {
  readonly mood: Mood;
  readonly tense: Tense;
}

const list = (text: string) => text.split(' ');

const ASK =
  '나 나요 니 냐 느냐 는가 는가요 는감 ㄴ가 ㄴ가요 은가 은가요 ㅂ니까 습니까 ㄹ까 ㄹ까요 을까 을까요 ㄹ래 ㄹ려나 려나 으려나 냐고 느냐고 냐구 던가 던가요 던가여 더냐 ㄴ다던가요 다던가요 나여 는가여 ㄴ가여';
const OPEN =
  'ㅂ니다 습니다 ㄴ다 는다 다 지 지요 죠 네 네요 음 ㅁ 는데요 ㄴ데요 은데요 대 ㄴ대 는대 ㄴ대요 는대요 대요 잖아 잖아요 더라 더라고요 더라고 더라구 던데 던데요 ㄹ게 ㄴ다며 는다며 다며 ㄴ다면서 다면서 ㄴ다면서요 는다면서요 다면서요 ㄴ다며요 다며요 는구나 구나 군요 는군요 거든 거든요 도록 ㄴ다더라 는다더라 다더라 ㄴ다던데 는다던데 다던데 ㄴ다고요 는다고요 다고요 ㄴ다구요 다구요 네여 죠잉 는데여 대여 ㄴ대여 ㄴ담 는담 더라구요';
const WHETHER = '는지 는지요 ㄴ지 은지 ㄹ지 을지 는지도';
const AND = '고 며 으며 면서 으면서 고서';
const BUT = '지만 는데 ㄴ데 은데';
const BECAUSE = '므로 으므로 니까 으니까 느라 길래 기에';
const IF = '면 으면 다면 ㄴ다면 는다면';
const LINKED = '기로 게 려고 으려고 러 으러';
const NOMINAL = '기';
const QUOTE = 'ㄴ다고 는다고 다고 ㄴ단 는단 ㄹ거라고 ㄹ거라 을거라고';

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

add(ASK, 'ask');
add(OPEN, 'open');
add(WHETHER, 'whether');
add(AND, 'and');
add(BUT, 'but');
add(BECAUSE, 'because');
add(IF, 'if');
add(LINKED, 'linked');
add(NOMINAL, 'nominal');
add(QUOTE, 'quote');
add('는 ㄴ다는 는다는 다는', 'adnominal');
add('ㄴ 은 던', 'adnominal', 'past');
add('ㄹ 을', 'adnominal', 'future');
for (const ending of list('어 어요 어서 던 을 는 는감')) {
  const mood: Mood = ending === '어서' ? 'because' : /^[던을는]$/.test(ending) ? 'adnominal' : 'open';
  ON_CLOSED.set(apart(ending), mood);
}

const ON_INFINITIVE: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ['', { mood: 'open', tense: 'present' }],
  [apart('요'), { mood: 'open', tense: 'present' }],
  [apart('용'), { mood: 'open', tense: 'present' }],
  [apart('서'), { mood: 'then', tense: 'present' }],
  [apart('야'), { mood: 'linked', tense: 'present' }],
  [apart('도'), { mood: 'if', tense: 'present' }],
]);

const HONORIFIC = [apart('으시'), apart('시')];
const HONORIFIC_PAST = [apart('으셨'), apart('셨')];
const HONORIFIC_SOFT = ['으세요', '세요', '으셔', '셔', '으셔요', '셔요', '으세여', '세여'].map(apart);
const GIVING = [apart('줘'), apart('주')] as const;
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
  return rest.startsWith(FUTURE) ? closed(rest.slice(FUTURE.length), 'future') : null;
}

/** What stands behind the form of a verb in -아/어. */
export function onInfinitive(rest: string): Ending | null {
  const plain = ON_INFINITIVE.get(rest) ?? (rest.startsWith(PAST) ? closed(rest.slice(PAST.length), 'past') : null);
  if (plain) return plain;
  // "확인해 주다": what is done for somebody is done.
  if (rest.startsWith(GIVING[0])) return onInfinitive(rest.slice(GIVING[0].length));
  return rest.startsWith(GIVING[1]) ? onStem(rest.slice(GIVING[1].length)) : null;
}

function closed(rest: string, tense: Tense): Ending | null {
  if (rest.startsWith(FUTURE)) return closed(rest.slice(FUTURE.length), tense);
  if (rest.startsWith(apart('었'))) return closed(rest.slice(apart('었').length), 'past');
  const mood = ON_CLOSED.get(rest);
  return mood === undefined ? null : { mood, tense };
}

/** Forms of the copula behind a noun: -이야, -인가요, -입니까, -였나요, and what chat makes of them. */
const COPULA: ReadonlyMap<string, Ending> = new Map<string, Ending>(
  [
    ...list(
      '야 이야 예요 이에요 에요 이예요 임 이죠 죠 이지 지 이지요 지요 입니다 이다 다 이네 네 이네요 라며 이라며 라면서 이라면서 래 이래 이잖아 잖아 이구나 구나 여 이여 이애요 애요 이던데 던데 래요 이래요 라네 이라네 라네요 이라네요 라던데 이라던데 였음 이었음 더라 이더라 더라고 더라고요 더라구 던가 이던가',
    ).map((each): [string, Ending] => [each, { mood: 'open', tense: 'present' }]),
    ...list(
      '인가 인가요 ㄴ가 ㄴ가요 입니까 ㅂ니까 이니 니 이냐 냐 일까 일까요 ㄹ까 ㄹ까요 인감 이려나 이나요 나요 이냐고 냐고',
    ).map((each): [string, Ending] => [each, { mood: 'ask', tense: 'present' }]),
    ...list(
      '이었나 이었나요 였나 였나요 이었니 였니 이었냐 였냐 이었습니까 였습니까 이었을까 였을까 이었을까요 였을까요 이었는가 였는가',
    ).map((each): [string, Ending] => [each, { mood: 'ask', tense: 'past' }]),
    ...list('이었어 였어 이었어요 였어요 이었습니다 였습니다 이었다 였다 이었지 였지 이었죠 였죠').map(
      (each): [string, Ending] => [each, { mood: 'open', tense: 'past' }],
    ),
    ...list('인지 ㄴ지 일지 인지요').map((each): [string, Ending] => [each, { mood: 'whether', tense: 'present' }]),
    ...list('인 라는 이라는 란').map((each): [string, Ending] => [each, { mood: 'adnominal', tense: 'present' }]),
    ...list('였던 이었던 이던').map((each): [string, Ending] => [each, { mood: 'adnominal', tense: 'past' }]),
    ...list('인데 ㄴ데 이지만 지만 인데요 ㄴ데요').map((each): [string, Ending] => [
      each,
      { mood: 'but', tense: 'present' },
    ]),
    ...list('이고 고 이며 며 이자').map((each): [string, Ending] => [each, { mood: 'and', tense: 'present' }]),
    ...list('이세요 세요 이셔 이시죠 시죠 이셨어요 이세여').map((each): [string, Ending] => [
      each,
      { mood: 'open', tense: 'present' },
    ]),
    ...list('이신가요 신가요 이십니까 십니까 이신가 이신지 이신지요').map((each): [string, Ending] => [
      each,
      { mood: 'ask', tense: 'present' },
    ]),
    ...list('이라서 라서 이니까 니까').map((each): [string, Ending] => [each, { mood: 'because', tense: 'present' }]),
  ].map(([form, ending]) => [apart(form), ending]),
);

export function copula(rest: string): Ending | null {
  return COPULA.get(rest) ?? null;
}
