import type { Temporal } from 'temporal-polyfill';
import type { DateReading, Kind } from '../../model.ts';
import { daysOf } from '../../text/calendar.ts';
import { withParticle } from '../korean/particle-form.ts';
import type { Counted, Wording } from '../wording.ts';

const WEEKDAYS = ['월', '화', '수', '목', '금', '토', '일'];
const day = (date: Temporal.PlainDate) => `${date.year}년 ${date.month}월 ${date.day}일`;
const weekday = (date: Temporal.PlainDate) => `${day(date)} ${WEEKDAYS[date.dayOfWeek - 1]}요일`;
const COUNTERS: Partial<Record<Counted, string>> = { person: '명', country: '개국', place: '곳' };
const number = (count: number, kind: Counted | undefined) => `${count}${COUNTERS[kind ?? 'thing'] ?? '개'}`;

/** What is quoted already, or a stretch without Hangul. */
const STRETCH = /‘[^’]*’|“[^”]*”|[\p{Script=Latin}"][^\p{Script=Hangul}‘“]*[^\p{Script=Hangul}‘“\s:(]/gu;
const SMALL = /(?<![\p{L}\p{N}])(?!(?:of|the|and|in|at|de|al)(?!\p{L}))\p{Ll}{2,}/gu;

/** Sets what a source says in its own language in quotation marks; names stay as they are. */
function rendered(text: string): string {
  return text.replace(STRETCH, (words) =>
    /^[‘“]/.test(words) || (words.match(SMALL) ?? []).length < 2 ? words : `“${words}”`,
  );
}

/** What is not said of an event, behind its name with -의. */
const ASKED: Partial<Record<Kind, string>> = {
  when: '날짜가',
  where: '장소가',
  why: '이유가',
  how: '방식이',
  'how-many': '규모가',
  who: '참석자가',
};

function spoken({ value }: Pick<DateReading, 'value'>): string {
  const days = daysOf(value);
  if (!days) return value;
  const { first, last } = days;
  if (first.equals(last)) return weekday(first);
  if (/-W\d\d$/.test(value)) return `${day(first)}에 시작하는 주`;
  if (value.endsWith('-WE')) return `${day(first)}에 시작하는 주말`;
  if (value.length === 3) return `${value}0년대`;
  const [, bc, year, part] = value.match(/^(BC)?(\d{4})(?:-([A-Z]\w))?$/) ?? [];
  if (bc || part) return `${bc ? '기원전 ' : ''}${Number(year)}년${part ? ` ${PARTS[part]}` : ''}`;
  return value.length === 4 ? `${first.year}년` : `${first.year}년 ${first.month}월`;
}

const PARTS: Readonly<Record<string, string>> = {
  Q1: '1분기',
  Q2: '2분기',
  Q3: '3분기',
  Q4: '4분기',
  H1: '상반기',
  H2: '하반기',
  SP: '봄',
  SU: '여름',
  FA: '가을',
  WI: '겨울',
};

function working(date: DateReading): string {
  const { value, anchor, rule } = date;
  const { words } = rule;
  const written = anchor === null ? '' : spoken({ value: anchor });
  const read = `${words} = ${spoken(date)}`;
  switch (rule.how) {
    case 'as-written':
    case 'year':
      return `${read}: 적힌 그대로입니다`;
    case 'of-the-year':
      return `${read}: 기사가 나온 해의 날짜입니다(${written})`;
    case 'nearest':
      return `${read}: 기사가 나온 ${written}에 가장 가까운 날짜입니다`;
    case 'counted':
    case 'period':
      return `${read}: ${written}을 기준으로 셌습니다`;
    case 'from-date-before':
      return `${read}: 바로 앞의 날짜 ${written}부터 셌습니다`;
    case 'range':
      return `${read}: 한 기간의 다른 끝이 ${written}입니다`;
    case 'same-day':
      return `${read}: 기사가 바로 그날(${written}) 나왔습니다`;
    case 'ahead':
      return `${read}: 기사가 ${written}에 나왔고 이 문장은 앞일을 말합니다`;
    case 'back':
      return `${read}: 기사가 ${written}에 나왔고 이 문장은 지난 일을 말합니다`;
    case 'month':
      return anchor === null ? `${read}: 적힌 그대로입니다` : `${words} = ${spoken({ value })}`;
  }
}

export const ko: Wording = {
  locale: 'ko',
  rendered,
  notSaid: (gap) => `기사에는 ${gap} 나오지 않습니다.`,
  notNamed: (name) => `기사에 ‘${name}’${withParticle(name, '은')} 나오지 않습니다.`,
  notMentioned: (words) => `기사의 해당 부분에는 ‘${words}’에 관한 말이 없습니다.`,
  notUnderstood: (word) => `‘${word}’${withParticle(word, '을')} 이해하지 못했습니다. 다른 말로 물어봐 주세요.`,
  offTopic: () => '기사에는 그에 관한 내용이 없습니다.',
  gaps: {
    that: '그 내용이',
    bothInOne: '두 행사의 내용이 함께',
    whoIsAtBoth: '두 행사에 모두 참석하는 사람이',
    whoOrWhat: (name) => `‘${name}’${withParticle(name, '이')} 누구 또는 무엇인지`,
    countryServed: (name) => `‘${name}’${withParticle(name, '이')} 어느 나라 소속인지`,
    whoLeads: '누가 대표단을 이끄는지',
    whichCountry: '어느 나라인지',
    howMany: '그 수가',
    whoDoes: '누가 그 일을 하는지',
    whoElse: '그 밖에 누가 더 있는지',
    whoDoesNot: '누가 그러지 않는지',
    whoThatIs: '그 사람이 누구인지',
    ofEvent: (kind, event) => (ASKED[kind] ? `‘${event}’의 ${ASKED[kind]}` : `‘${event}’에 관한 그런 내용이`),
    whichOfTwo: '둘 중 어느 쪽인지',
    thatTheySaid: (name) => `‘${name}’ 쪽에서 그렇게 말했다는 내용이`,
    whatTheySaid: '그에 관해 무슨 말을 했는지',
    whyItIsSaid: '왜 그렇게 말하는지',
    whereThatIs: '그곳이 어디에 있는지',
    sinceWhen: '언제 취임했는지',
    takesPart: (name, event) => `‘${name}’${withParticle(name, '이')} ‘${event}’에 참석하는지`,
    duration: '얼마나 걸리는지',
    age: '얼마나 오래되었는지',
    timeOfDay: '몇 시인지',
    post: '어떤 직책인지',
    whetherItTookPlace: '이미 이루어졌는지',
  },
  yes: (text) => `네. ${text}`,
  no: (text) => `아니요. ${text}`,
  noTheArticleSays: (text) => `아니요. 기사에는 이렇게 나옵니다: ${text}`,
  otherwise: (text) => `기사 내용은 다릅니다. ${text}`,
  neither: (text) => `둘 다 아닙니다. ${text}`,
  notSo: (said, text) => `‘${said}’${withParticle(said, '이')} 아닙니다. ${text}`,
  onlyThis: (text) => `기사만으로는 알 수 없습니다. 기사에는 이렇게 나옵니다: ${text}`,
  and: (items) => items.join(', '),
  or: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} 또는 ${items.at(-1)}`),
  counted: (count, items, kind) => `${number(count, kind)}: ${items}`,
  countedEach: (count, items, kind) => `각각 ${number(count, kind)}: ${items}`,
  which: (items) => `어느 쪽을 말씀하시나요? ${items}`,
  is: (name, title) => `${name}${withParticle(name, '은')} ${title}입니다`,
  officeOf: (title, country) => `${country} ${title}`,
  entityKinds: { person: '인물', group: '집단', organization: '기관', country: '국가', place: '장소' },
  article: '기사',
  date: spoken,
  earlier: (day, outlet, said) =>
    `앞서 ${spoken({ value: day })} ${outlet ?? ''} 기사에는 이렇게 나왔습니다: ${said}`.replace(/ {2}/g, ' '),
  onDate: (date) => `${spoken(date)}입니다`,
  working,
  days: (count) => `${count}일`,
  noDateGiven: '날짜는 나오지 않습니다.',
  articleGivesNoDate: '기사에 날짜는 나오지 않습니다.',
  today: (date) => `오늘(${date})입니다.`,
  noneLeft: (date) => `이미 지났습니다. 날짜는 ${date}이었습니다.`,
  daysLeft: (days, date) => `${days} 남았습니다. 날짜는 ${date}입니다.`,
  dateIs: (date, past) => `아니요. 날짜는 ${date}${past ? '이었습니다' : '입니다'}.`,
  notYet: (date) => `아직 아닙니다. ${date}에 예정되어 있습니다.`,
  scheduledToday: (date) => `오늘(${date}) 예정되어 있습니다.`,
  wasScheduled: (date) =>
    `${date}에 예정되어 있었습니다. 그 전에 나온 기사여서 실제로 그렇게 되었는지는 나오지 않습니다.`,
  wasScheduledBefore: (date) =>
    `${date}에 예정되어 있었습니다. 그 전에 쓰인 기사여서 실제로 그렇게 되었는지는 나오지 않습니다.`,
};
