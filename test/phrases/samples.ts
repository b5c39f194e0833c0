import { Temporal } from 'temporal-polyfill';
import type { DateReading, Locale } from '../../src/model.ts';

type Sample = (locale: Locale) => readonly unknown[];

/** What stands in a phrase for names, events and words of a source, in each language. */
const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    name: 'Ann Lee',
    other: 'Bo Kim',
    country: 'Peru',
    title: 'Foreign Minister',
    event: 'the talks in Lima',
    words: 'fishing quota',
    said: 'They will meet in Lima on Friday.',
    day: 'Friday, May 23, 2031',
    kind: 'When',
    gap: 'who pays',
    menu: 'Check against the sources',
    days: '3 days',
    command: '/ask question',
  },
  ko: {
    name: '이안나',
    other: '김보',
    country: '페루',
    title: '외교장관',
    event: '리마 회담',
    words: '어획 쿼터',
    said: '금요일에 리마에서 만납니다.',
    day: '2031년 5월 23일 금요일',
    kind: '언제',
    gap: '누가 돈을 내는지',
    menu: '출처와 대조하기',
    days: '3일',
    command: '/질문 질문',
  },
};

const of =
  (...keys: readonly string[]): Sample =>
  (locale) =>
    keys.map((key) => WORDS[locale][key] ?? key);
const exactly =
  (...args: readonly unknown[]): Sample =>
  () =>
    args;
/** Two names, or three. */
const listed =
  (...keys: readonly string[]): Sample =>
  (locale) => [keys.map((key) => WORDS[locale][key])];

const ARTICLE = { published: '2031-05-20T09:30', zone: 'KST', title: 'Talks in Lima', outlet: 'Harbour Post' };
const dated = (value: string) => exactly({ value });
const worked = (rule: DateReading['rule'], anchor: string | null = '2031-05-20'): Sample =>
  exactly({ text: rule.words, value: '2031-05-23', anchor, rule });
const rule = (how: DateReading['rule']['how'], words = 'Friday'): DateReading['rule'] =>
  ({ how, words }) as DateReading['rule'];
const moment =
  (is: string): Sample =>
  (locale) => [{ is, name: WORDS[locale].event }];

/** Arguments for each phrase that has some, as often as it has forms. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  'answers.rendered': [exactly('deployment of troops')],
  'answers.notSaid': [(locale) => [WORDS[locale].gap, false], (locale) => [WORDS[locale].gap, true]],
  'answers.notNamed': [of('name')],
  'answers.notMentioned': [of('words')],
  'answers.notUnderstood': [of('words')],
  'answers.offTopic': [exactly(false), exactly(true)],
  'answers.gaps.whoOrWhat': [of('name')],
  'answers.gaps.countryServed': [of('name')],
  'answers.gaps.ofEvent': ['when', 'where', 'why', 'how', 'how-many', 'who', 'what'].map(
    (kind): Sample =>
      (locale) => [kind, WORDS[locale].event],
  ),
  'answers.gaps.thatTheySaid': [of('name')],
  'answers.gaps.takesPart': [of('name', 'event')],
  'answers.yes': [of('said')],
  'answers.no': [of('said')],
  'answers.noTheArticleSays': [of('said')],
  'answers.otherwise': [of('said')],
  'answers.neither': [of('said')],
  'answers.notSo': [of('words', 'said')],
  'answers.onlyThis': [of('said')],
  'answers.and': [listed('name', 'other'), listed('name', 'other', 'title')],
  'answers.or': [listed('name', 'other'), listed('name', 'other', 'title')],
  'answers.counted': [
    (locale) => [2, `${WORDS[locale].name}, ${WORDS[locale].other}`, 'person'],
    (locale) => [1, WORDS[locale].country, 'country'],
    (locale) => [1, WORDS[locale].country, 'place'],
    (locale) => [1, WORDS[locale].event, undefined],
  ],
  'answers.countedEach': [(locale) => [2, `${WORDS[locale].name}, ${WORDS[locale].other}`, 'person']],
  'answers.which': [of('name')],
  'answers.is': [of('name', 'title')],
  'answers.officeOf': [of('title', 'country')],
  'answers.date': ['2031-05-23', '2031-W21', '2031-W21-WE', '2031-05', '2031', '203', '2031-Q3', 'BC0044'].map(dated),
  'answers.onDate': [dated('2031-05-23'), dated('2031-05')],
  'answers.earlier': [(locale) => ['2031-05-19', 'Harbour Post', WORDS[locale].said]],
  'answers.working': [
    worked(rule('as-written', 'May 23, 2031'), null),
    worked(rule('of-the-year', 'May 23')),
    worked(rule('nearest', 'the 23rd')),
    worked(rule('counted', 'in three days')),
    worked(rule('from-date-before', 'three days later')),
    worked(rule('range', 'Friday')),
    worked(rule('same-day')),
    worked(rule('ahead')),
    worked(rule('back')),
    worked(rule('period', 'this week')),
    worked(rule('month', 'this month')),
    worked(rule('year', '2031')),
  ],
  'answers.days': [exactly(1), exactly(3)],
  'answers.today': [of('day')],
  'answers.noneLeft': [of('day')],
  'answers.daysLeft': [of('days', 'day')],
  'answers.dateIs': [(locale) => [WORDS[locale].day, false], (locale) => [WORDS[locale].day, true]],
  'answers.notYet': [of('day')],
  'answers.scheduledToday': [of('day')],
  'answers.wasScheduled': [of('day')],
  'answers.wasScheduledBefore': [of('day')],
  'discord.follow.after': [of('said')],
  'discord.asOf': [exactly(ARTICLE)],
  'discord.day': [exactly('2031-05-20')],
  'discord.event': [of('event')],
  'discord.left': [of('event')],
  'discord.page': [exactly(2, 3)],
  'discord.more.asks': [of('kind', 'event'), (locale) => [WORDS[locale].kind, null]],
  'discord.more.found': [listed('words', 'country')],
  'discord.more.stands': [of('words', 'title')],
  'discord.more.fact': [of('kind', 'event')],
  'discord.more.chosenBy': [exactly('some-model')],
  'discord.more.sure': [exactly(90)],
  'discord.more.next': [of('event')],
  'discord.related.title': [of('event')],
  'discord.sources.facts': [exactly(1, 0), exactly(12, 12), exactly(12, 5)],
  'discord.help.checkHow': [of('menu')],
  'discord.cooldown': [exactly(1), exactly(9)],
  'discord.fault': [exactly('a1b2')],
  'discord.unreadableOther': [of('menu')],
  'discord.mayNotWrite': [exactly('123')],
  'discord.unknownEvent': [of('words')],
  'managing.more': [exactly(2)],
  'managing.changed': [of('kind')],
  'managing.undone': [of('kind')],
  'managing.shut': [exactly('<#123>')],
  'managing.someGone': [exactly(1), exactly(3)],
  'managing.unknownArticle': [of('words')],
  'managing.tooMany': [exactly(25)],
  'managing.notKept': [exactly('a1b2')],
  'managing.status.used': [exactly(3, 3), exactly(2, 3)],
  'managing.status.counted': [exactly(120, 14, 3)],
  'pictures.month': [exactly(Temporal.PlainDate.from('2031-05-01'))],
  'pictures.later': [
    exactly({ count: 1, unit: 'days' }),
    exactly({ count: 3, unit: 'days' }),
    exactly({ count: 2, unit: 'months' }),
    exactly({ count: 5, unit: 'years' }),
  ],
  'pictures.after': [exactly('following the visit')],
  'pictures.during': [exactly('during the trip')],
  'pictures.afterEvent': [(locale) => [WORDS[locale].event, 'following the visit']],
  'pictures.duringEvent': [(locale) => [WORDS[locale].event, 'during the trip']],
  'pictures.more': [exactly(4)],
  'pictures.moreMeetings': [exactly(1), exactly(4)],
  'pictures.morePeople': [exactly(1), exactly(4)],
  'page.failed': [of('said')],
  'page.typing': [exactly('Attaché')],
  'page.silent': [exactly('Attaché')],
  'page.message.repliedTo': [of('name')],
  'page.message.file': [exactly('timeline.png')],
  'page.box.mention': [exactly('Attaché')],
  'page.box.label': [exactly('ask-attache')],
  'page.box.unknown': [exactly('wen')],
  'page.box.missing': [of('kind')],
  'page.box.choices': [of('kind')],
  'page.source.published': [(locale) => [WORDS[locale].day, 'KST']],
  'page.source.open': [exactly('Harbour Post')],
  'page.source.shown': [exactly('Talks in Lima')],
  'page.clock.label': [exactly('KST')],
  'page.clock.moment': ['publication', 'before', 'day', 'after'].map(moment),
  'page.clock.asking': [of('day')],
  'page.clock.start': [of('day')],
  'page.clock.tooEarly': [of('day')],
  'terminal.usage': [of('command')],
  'terminal.noCommand': [exactly('"/wen"')],
  'terminal.noEvent': [exactly('"Oslo"')],
};
