import { Temporal } from 'temporal-polyfill';
import type { Piece } from './segment.ts';
import type { Wh } from './small-words.ts';

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

/** "명:people 나라:countries" as a table. */
const table = <T extends string = string>(pairs: string): ReadonlyMap<string, T> =>
  new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, T]));

const COUNTERS = table(
  '명:people 분:minutes 개국:countries 나라:countries 국가:countries 곳:ones 군데:ones 척:vessels 톤:tons 시간:hours 달:months 주:weeks 주일:weeks 차례:times 번:times 회:times 개:ones 가지:ones',
);
const TIMES = table('만:10000 천:1000 백:100');
const RANKS = table('첫:first 두:second 세:third 네:fourth 다섯:fifth');
const NATIVE = '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ');
const UNCOUNTED = table('수십:dozens 수백:hundreds 수천:thousands');
const DAY_COUNTS = table('하루:1 이틀:2 사흘:3 나흘:4 닷새:5 엿새:6 일주일:7 열흘:10');
const ASKED = table<Wh>('번째:rank 차:rank 호:rank 밤:day 시:time 월:when 일:day 년:when 살:age');

const noun = (ko: string, en: string, kind: 'number' | 'time'): Piece => ({
  type: 'noun',
  ko: ko.trim(),
  senses: [{ en, kind }],
});

/** Numbers, days and dates by how they are written, the first that fits being meant; `written` as in the reading. */
export const NUMERALS: readonly (readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray, written: string | undefined) => readonly Piece[],
])[] = [
  [HOW_MANY, ([, counter = '']) => counted(counter.replace(/\s/g, ''))],
  [MANY, ([ko, many = '']) => [noun(ko, UNCOUNTED.get(many) ?? 'tens of thousands', 'number')]],
  [FEW, ([ko, few = '', of = '']) => [noun(ko, `${NATIVE.indexOf(few) + 1} ${COUNTERS.get(of)}`, 'number')]],
  [DAYS, (match) => [noun(match[0], daysAway(match), 'time')]],
  [TWO_BY_TWO, () => [{ type: 'noun', ko: '2+2', senses: [{ en: 'two plus two', kind: 'event' }] }]],
  [RANK, ([ko, rank = '']) => [{ type: 'determiner', ko, en: RANKS.get(rank) ?? `${rank}th` }]],
  [DATE, (match, written) => [noun(match[0], dateWords(match, written), 'time')]],
  [NUMBER, (match) => [amount(match)]],
];

function daysAway([, words = '', side]: RegExpExecArray): string {
  const count = Number(DAY_COUNTS.get(words) ?? Number.parseInt(words, 10));
  const days = `${count} ${count === 1 ? 'day' : 'days'}`;
  return side === '전' ? `${days} ago` : `in ${days}`;
}

function counted(counter: string): Piece[] {
  const wh = ASKED.get(counter);
  if (wh) return [{ type: 'wh', ko: `몇 ${counter}`, wh }];
  const en = counter === '분' || counter === '사람' ? 'people' : COUNTERS.get(counter);
  const asking: Piece = { type: 'wh', ko: '몇', wh: 'how-many' };
  return en ? [asking, noun(counter, en, 'number')] : [asking];
}

function amount([ko, digits = '', unit = '', counter]: RegExpExecArray): Piece {
  const value = Number(digits.replace(/[,.]$/, '').replaceAll(',', '')) * Number(TIMES.get(unit) ?? 1);
  if (counter === '시') return noun(ko, `${value} o'clock`, 'time');
  return noun(ko, counter ? `${value} ${COUNTERS.get(counter)}` : String(value), 'number');
}

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
