import type { Stamp } from './stamp.ts';

/** What some words of a stamp tell. */
export type Piece = Partial<{ -readonly [K in keyof Stamp]: Stamp[K] }>;
/** How such words are written, matched where the last ended, and what they tell; null where they are none after all. */
export type Reader = readonly [RegExp, (match: RegExpExecArray) => Piece | null];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[89]|2[01])\\d\\d)(?!\\d)';

const ymd = ([, year, month, day]: RegExpExecArray): Piece => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
});
const named = (month: string | undefined) => MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;

/** Day and month in figures alone are told apart only where one of them is no month, or by who writes them. */
function inFigures([, a, mark, b, year]: RegExpExecArray): Piece | null {
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = mark === '.' || first > 12 || first === second;
  const either = !dayFirst && second <= 12;
  return { year: Number(year), month: dayFirst ? second : first, day: dayFirst ? first : second, either };
}

export const DAYS: readonly Reader[] = [
  [new RegExp(`${YEAR}-(\\d{1,2})-(\\d{1,2})(?:T(?=\\d)|(?!\\d))`, 'iy'), ymd],
  [new RegExp(`${YEAR}\\s?[./년]\\s?(\\d{1,2})\\s?[./월]\\s?(\\d{1,2})(?!\\d)\\s?[.일]?`, 'iy'), ymd],
  [
    new RegExp(`${MONTH}\\s?${DAY}\\s?,?\\s?${YEAR}`, 'iy'),
    (m) => ({ month: named(m[1]), day: Number(m[2]), year: Number(m[3]) }),
  ],
  [
    new RegExp(`${DAY}(?:\\s|-|\\.\\s)(?:of\\s)?${MONTH},?[\\s-]${YEAR}`, 'iy'),
    (m) => ({ day: Number(m[1]), month: named(m[2]), year: Number(m[3]) }),
  ],
  [new RegExp(`(\\d{1,2})([/.])(\\d{1,2})[/.]${YEAR}`, 'iy'), inFigures],
];
export const YEARLESS: readonly Reader[] = [
  [new RegExp(`${MONTH}\\s?${DAY}(?![\\d:])`, 'iy'), (m) => ({ year: null, month: named(m[1]), day: Number(m[2]) })],
  [new RegExp(`${DAY}\\s${MONTH}`, 'iy'), (m) => ({ year: null, month: named(m[2]), day: Number(m[1]) })],
];

function clock(hour: string | undefined, minute: string | undefined, half: string | undefined): Piece | null {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  const pm = half === undefined ? null : /^(?:p|오후)/i.test(half);
  if (m > 59 || (pm === null ? h > 23 : h < 1 || h > 12)) return null;
  return { hour: pm === null ? h : (h % 12) + (pm ? 12 : 0), minute: m };
}
export const TIMES: readonly Reader[] = [
  [/(\d{1,2})[:.](\d\d)(?::\d\d(?:\.\d{1,9})?)?(?!\d)(?:\s?([ap])\.?\s?m\b\.?)?/iy, (m) => clock(m[1], m[2], m[3])],
  [/(오전|오후)\s?(\d{1,2})[:시]\s?(\d\d)분?/y, (m) => clock(m[2], m[3], m[1])],
  [/(\d{1,2})\s?([ap])\.?\s?m\b\.?/iy, (m) => clock(m[1], undefined, m[2])],
  [/(\d\d)(\d\d)(?=\s?(?:GMT|UTC|hrs|hours)\b)/iy, (m) => clock(m[1], m[2], undefined)],
  [/noon\b/iy, () => ({ hour: 12, minute: 0 })],
];

export const OFFSETS: readonly Reader[] = [
  [
    /\s?\(?(?:GMT|UTC)?\s?([+\-−])(\d{1,2})(?::?(\d\d))?(?![\d:])\)?/iy,
    (m) => ({ offset: (m[1] === '+' ? 1 : -1) * (Number(m[2]) * 60 + Number(m[3] ?? 0)) }),
  ],
];
export const ZONES: readonly Reader[] = [
  [/\[([A-Za-z]+(?:\/[A-Za-z_+\-0-9]+){0,2})\]/y, (m) => ({ zone: m[1] ?? null })],
  [/(Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?\sTime\b/iy, (m) => ({ zone: m[1] ?? null })],
  [/local time\b|hrs\b|hours\b|[A-Z]\p{Ll}+ time\b/uy, () => ({})],
  [/([A-Z]{1,5})(?![\p{L}\d])/uy, (m) => ({ zone: m[1] ?? null })],
];

export const LABELS: readonly Reader[] = [
  [
    /(?:(?:first|originally|date|article)\s)?(?:published|posted|issued|released|filed|created|dated|(?:publication|publish|release) date|(?:for )?(?:immediate )?release|date|입력|등록|기사입력|승인|발행)(?![\p{L}])/iuy,
    () => ({ label: 'published' }),
  ],
  [
    /(?:(?:last|date|article)\s)?(?:updated?|modified|edited|revised|(?:최종)?수정|기사수정|업데이트)(?![\p{L}])/iuy,
    () => ({ label: 'updated' }),
  ],
];
/** Words beside a stamp that change nothing. */
export const FILLER =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)|at|on|the|online|\d{1,2} min(?:ute)?s? read)(?![\p{L}])\.?|\([월화수목금토일]\)/iuy;
export const BETWEEN = /[\s,:;|·•–—\-/()[\]@]{1,20}/y;
