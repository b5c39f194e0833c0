import { Temporal } from 'temporal-polyfill';
import { isApart, mended } from './mended.ts';
import { type NounKind, nounsOf } from './nouns.ts';
import { HOME, type NameOf, type Piece, segment } from './segment.ts';
import { nearGivenName } from './slips.ts';
import { DETERMINERS, PRONOUNS, type Wh } from './small-words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE =
  /(?:(\d{4})\s*년\s*)?(\d{1,2})\s*월(?!요)(?:\s*(\d{1,2})\s*일)?|(\d{4})\s*년(?!간)|(\d{1,2})\s*일(?![간대본])/y;
const RANK = /(첫|두|세|네|다섯|\d{1,2})\s*번\s*째/y;
/** "몇 명", "몇 시": what is counted hangs on the word behind. */
const HOW_MANY =
  /몇(?:십|백|천|만)?\s*(번\s*째|차례|차|호|명|분|사람|개국|개|나라|국가|곳|군데|시간|시|월|일|년|척|톤|가지|번|회|건|살|밤)?(?:이나|쯤|정도)?/y;
/** "수천 명": so many that nobody counts them. */
const MANY = /(수십|수백|수천|수만)\s*(명|여\s*명)?(?:의\s+(?=\p{Script=Hangul}))?/uy;
/** "두 시간": so many of what is counted; two countries and the like are named otherwise. */
const FEW =
  /(한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s*(시간|명|개국|척|달|주일|주|차례)(?=\s|$|[?,.]|\p{Script=Hangul})/uy;
/** "사흘 뒤": days counted from the asker's own. */
const DAYS =
  /(하루|이틀|사흘|나흘|닷새|엿새|일주일|열흘|\d{1,2}\s*일)\s*(?:(뒤|후|전)(?:에|엔)?(?=\s|$|\p{P}|야|이|인|에|맞)|(?=\s*남))/uy;
const NUMBER = /(\d[\d,.]*)\s*(만|천|백)?\s*(명|개국|개|나라|척|톤|가지|시간|시|분|차례)?(?![+\d])/y;
const TWO_BY_TWO = /2\s*[+＋]\s*2/y;
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*(?:\s+\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*)*/uy;
const HANGUL = /\p{Script=Hangul}+/uy;
const MARK = /[,.?!…~:;·/()\n]/y;

const COUNTERS: Readonly<Record<string, string>> = {
  명: 'people',
  개국: 'countries',
  나라: 'countries',
  국가: 'countries',
  곳: 'ones',
  군데: 'ones',
  척: 'vessels',
  톤: 'tons',
  시간: 'hours',
  달: 'months',
  주: 'weeks',
  주일: 'weeks',
  시: "o'clock",
  분: 'minutes',
  차례: 'times',
  번: 'times',
  회: 'times',
  개: 'ones',
  가지: 'ones',
};
const TIMES: Readonly<Record<string, number>> = { 만: 10_000, 천: 1000, 백: 100 };
const RANKS: Readonly<Record<string, string>> = { 첫: 'first', 두: 'second', 세: 'third', 네: 'fourth', 다섯: 'fifth' };

/** A Korean sentence as pieces. Words that belong together are read together, however they are spaced; `names` are those in which slips are looked for. */
export function piecesOf(text: string, nameOf: NameOf, names: readonly string[] = [], written?: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let glued = false;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const take = (length: number, ...read: readonly Piece[]) => {
    pieces.push(...read);
    at += length;
  };
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at++;
      glued = false;
      continue;
    }
    const many = match(HOW_MANY);
    const uncounted = match(MANY);
    const few = match(FEW);
    const days = match(DAYS);
    const rank = match(RANK);
    const date = rank ? null : match(DATE);
    const two = match(TWO_BY_TWO);
    const number = match(NUMBER);
    const latin = match(LATIN);
    const hangul = match(HANGUL);
    // "러시아에 간 걸": whoever went, and not between whom.
    const went = hangul?.[0] === '간' && pieces.at(-1)?.type === 'particle';
    const mark = match(MARK);
    if (many) take(many[0].length, ...counted(many[1]?.replace(/\s/g, '')));
    else if (uncounted)
      take(uncounted[0].length, {
        type: 'noun',
        ko: uncounted[0].trim(),
        senses: [{ en: UNCOUNTED[uncounted[1] ?? ''] ?? 'many', kind: 'number' }],
      });
    else if (few)
      take(few[0].length, {
        type: 'noun',
        ko: few[0],
        senses: [{ en: `${NATIVE.indexOf(few[1] ?? '') + 1} ${COUNTERS[few[2] ?? '']}`, kind: 'number' }],
      });
    else if (days) take(days[0].length, time(days[0], daysAway(days)));
    else if (two) take(two[0].length, ...segmented('2+2', 'event'));
    else if (rank)
      take(rank[0].length, { type: 'determiner', ko: rank[0], en: RANKS[rank[1] ?? ''] ?? `${rank[1]}th` });
    else if (date) take(date[0].length, time(date[0], dateWords(date, written)));
    else if (number) {
      const value = Number((number[1] ?? '').replace(/[,.]$/, '').replaceAll(',', '')) * (TIMES[number[2] ?? ''] ?? 1);
      const en = `${value}${number[3] ? ` ${COUNTERS[number[3]]}` : ''}`;
      take(number[0].trimEnd().length, {
        type: 'noun',
        ko: number[0].trim(),
        senses: [{ en, kind: number[3] === '시' ? 'time' : 'number' }],
      });
    } else if (latin) take(latin[0].length, ...latinWords(latin[0], nameOf));
    else if (went) take(1, ...segment('갔던', nameOf));
    else if (hangul) {
      const { words, length } = joined(text.slice(at), hangul[0], nameOf, names);
      take(
        length,
        ...words.flatMap((word, i) =>
          mended(
            word,
            nameOf,
            names,
            i === 0 && (glued || isApart(word, pieces.at(-1), !/\p{L}/u.test(text.slice(at + length))))
              ? 'nominal'
              : 'start',
          ),
        ),
      );
    } else if (mark) take(1, { type: 'mark', mark: mark[0] });
    else at++;
    glued = !/\s/.test(text[at] ?? ' ');
  }
  return pieces;
}

const NATIVE = '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ');
const UNCOUNTED: Readonly<Record<string, string>> = {
  수십: 'dozens',
  수백: 'hundreds',
  수천: 'thousands',
  수만: 'tens of thousands',
};
const DAY_COUNTS: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  일주일: 7,
  열흘: 10,
};

function daysAway([, words = '', side]: RegExpExecArray): string {
  const count = DAY_COUNTS[words] ?? Number.parseInt(words, 10);
  const days = `${count} ${count === 1 ? 'day' : 'days'}`;
  return side === '전' ? `${days} ago` : `in ${days}`;
}

const ASKED: Readonly<Record<string, Wh>> = {
  번째: 'rank',
  차: 'rank',
  호: 'rank',
  밤: 'day',
  시: 'time',
  월: 'when',
  일: 'day',
  년: 'when',
  살: 'age',
};

function counted(counter: string | undefined): Piece[] {
  const wh = ASKED[counter ?? ''];
  if (wh) return [{ type: 'wh', ko: `몇 ${counter}`, wh }];
  const en = counter === '분' || counter === '사람' ? 'people' : COUNTERS[counter ?? ''];
  const asking: Piece = { type: 'wh', ko: '몇', wh: 'how-many' };
  return en ? [asking, { type: 'noun', ko: counter ?? '', senses: [{ en, kind: 'number' }] }] : [asking];
}

const segmented = (ko: string, kind: NounKind): Piece[] => [
  { type: 'noun', ko, senses: [{ en: nounsOf(ko)[0]?.en ?? ko, kind }] },
];
const time = (ko: string, en: string): Piece => ({ type: 'noun', ko, senses: [{ en, kind: 'time' }] });

/** The date in English; a day alone is of the month in which it lies nearest to the day of writing. */
function dateWords([, year, month, day, yearAlone, dayAlone]: RegExpExecArray, written?: string): string {
  if (yearAlone) return yearAlone;
  if (dayAlone) return nearestDay(Number(dayAlone), written);
  const name = MONTHS[Number(month) - 1] ?? month;
  return [day ? `${name} ${day}` : name, year].filter(Boolean).join(day ? ', ' : ' ');
}

function nearestDay(day: number, written: string | undefined): string {
  if (written === undefined) return `day ${day}`;
  const from = Temporal.PlainDate.from(written);
  const away = (date: Temporal.PlainDate) => Math.abs(from.until(date).total('days'));
  const [nearest] = [-1, 0, 1]
    .map((months) => from.with({ day: 1 }).add({ months }))
    .filter((first) => day <= first.daysInMonth)
    .map((first) => first.with({ day }))
    .sort((a, b) => away(a) - away(b));
  return nearest ? `${MONTHS[nearest.month - 1]} ${day}` : `day ${day}`;
}

/** Words of the longest Latin name that is looked for. */
const LONGEST_NAME = 12;

/** Latin words, names of the knowledge kept whole. */
function latinWords(run: string, nameOf: NameOf): Piece[] {
  const words = run.split(/\s+/);
  const pieces: Piece[] = [];
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + LONGEST_NAME);
    while (to > from + 1 && !nameOf(words.slice(from, to).join(' '))) to--;
    const name = words.slice(from, to).join(' ');
    pieces.push({
      type: 'noun',
      ko: name,
      senses: [nameOf(name) ?? { en: name, kind: /^\p{Lu}/u.test(name) ? 'unknown' : 'thing' }],
    });
    from = to;
  }
  return pieces;
}

/** Endings, and verbs for somebody's sake, that are written apart from their verb. */
const ENDINGS = /^(?:[주줘줄줬준]|드[리려릴립]|나요|니까|습니까|는지|는지요|나|냐|네요|지요|죠|세요)/;
function isGrown(first: string, second: string, nameOf: NameOf): boolean {
  const [only, ...more] = ENDINGS.test(second) ? segment(first + second, nameOf) : [];
  return only?.type === 'verb' && more.length === 0;
}

/** Syllables of the second half of a word that was written in two. */
const LONGEST = 8;

/** "공동 성명은", "이번 주에": a word that with the beginning of the next makes one that a table or the knowledge has. */
function joined(
  rest: string,
  first: string,
  nameOf: NameOf,
  names: readonly string[],
): { words: string[]; length: number } {
  const next = /^\s+(\p{Script=Hangul}+)/u.exec(rest.slice(first.length));
  const second = next?.[1];
  if (next && second)
    for (let length = Math.min(second.length, LONGEST); length > 0; length--) {
      const together = first + second.slice(0, length);
      const spaced = `${first} ${second.slice(0, length)}`;
      const isLonger = nameOf(spaced)?.kind === 'person' && nounsOf(second.slice(0, length)).length > 0;
      if (nameOf(spaced) && (isLonger || !nameOf(first))) return whole(spaced, second.slice(length));
      if (nameOf(together) && !nameOf(first)) return whole(together, second.slice(length));
      if (nounsOf(together).length > 0 || HOME.has(together) || PRONOUNS.has(together) || DETERMINERS.has(together))
        return whole(together, second.slice(length));
    }
  if (second && isGrown(first, second, nameOf))
    return { words: [first + second], length: first.length + (next?.[0].length ?? 0) };
  const full = second && !nameOf(first) ? nearGivenName(first, second, names) : null;
  if (full && second) return whole(full, second.slice(full.length - full.indexOf(' ') - 1));
  return { words: [first], length: first.length };

  function whole(name: string, tail: string) {
    return { words: [name + tail], length: first.length + (next?.[0].length ?? 0) };
  }
}
