import { Temporal } from 'temporal-polyfill';
import type { DateReading, Kind } from '../../model.ts';
import { dayInWords, daysOf, inWords } from '../../text/calendar.ts';
import type { Wording } from '../wording.ts';

const subject = (several: boolean) => (several ? 'The articles do' : 'The article does');
const listed = (items: readonly string[], joiner: string) => {
  // What has commas of its own is set apart by more than a comma.
  const mark = items.some((item) => item.includes(',')) ? '; ' : ', ';
  return items.length < 3
    ? items.join(` ${joiner} `)
    : `${items.slice(0, -1).join(mark)}${mark}${joiner} ${items.at(-1)}`;
};

/** Where the head of a name of an event ends. */
const HEAD_END = /,| (?:of|by|between|among|with|in|at|on|for|from|to|about)\b/;

/** What is not said of an event, as a clause with its verb. */
function gapOfEvent(kind: Kind, event: string): string {
  const head = event.split(HEAD_END)[0] as string;
  const takes = /[^s]s$/.test(head) ? 'take' : 'takes';
  switch (kind) {
    case 'when':
    case 'where':
    case 'why':
      return `${kind} ${event} ${takes} place`;
    case 'how':
      return `how ${event} ${takes === 'take' ? 'come' : 'comes'} about`;
    case 'how-many':
      return `how many there are in ${event}`;
    case 'who':
      return `who takes part in ${event}`;
    default:
      return `that about ${event}`;
  }
}

/** "Thursday, October 31, 2024" */
function spoken({ value }: Pick<DateReading, 'value'>): string {
  const days = daysOf(value);
  if (!days) return value;
  if (days.first.equals(days.last)) return inWords(days.first);
  if (/-W\d\d$/.test(value)) return `the week of ${dayInWords(days.first)}`;
  if (value.endsWith('-WE')) return `the weekend of ${dayInWords(days.first)}`;
  return partOfTime(value) ?? value;
}

const PARTS: Readonly<Record<string, string>> = {
  Q1: 'the first quarter of',
  Q2: 'the second quarter of',
  Q3: 'the third quarter of',
  Q4: 'the fourth quarter of',
  H1: 'the first half of',
  H2: 'the second half of',
  SP: 'the spring of',
  SU: 'the summer of',
  FA: 'the fall of',
  WI: 'the winter of',
};

/** "the third quarter of 2024", "November 2025", "the 1990s", "44 BC" */
function partOfTime(value: string): string | null {
  const month = /^\d{4}-\d\d$/.test(value) ? daysOf(value)?.first : undefined;
  if (month) return dayInWords(month).replace(/ \d+,/, '');
  if (/^\d{3}$/.test(value)) return `the ${value}0s`;
  const [, bc, year, part] = value.match(/^(BC)?(\d{4})(?:-([A-Z]\w))?$/) ?? [];
  if (year === undefined) return null;
  const named = `${Number(year)}${bc ? ' BC' : ''}`;
  return part ? `${PARTS[part]} ${named}` : named;
}

function working({ value, anchor, rule }: DateReading): string {
  const { words } = rule;
  const days = daysOf(value);
  const day = days ? dayInWords(days.first) : value;
  const named = spoken({ value });
  const written = anchor === null ? '' : spoken({ value: anchor });
  switch (rule.how) {
    case 'as-written':
      return `${words} = ${named}, as written`;
    case 'of-the-year':
      return `${words} = ${day}, of the year in which the article was published, ${written}`;
    case 'nearest':
      return `${words} = ${day}, the nearest to the day on which the article was published, ${written}`;
    case 'counted':
      return `${words} = ${named}, counted from ${written}`;
    case 'from-date-before':
      return `${words} = ${named}, counted from ${written}, the date before it`;
    case 'range':
      return `${words} = ${named}, one end of a time of which the other is ${written}`;
    case 'same-day':
      return `${words} = ${day}, because the article was published on that day, ${written}`;
    case 'ahead':
      return `${words} = ${day}, because the article was published on ${written}, and the sentence looks ahead`;
    case 'back':
      return `${words} = ${day}, because the article was published on ${written}, and the sentence looks back`;
    case 'period':
      return `"${words}" = ${named}, counted from ${written}`;
    case 'month':
      return `"${words}" = ${named}`;
    case 'year':
      return `"${words}" is a year, as written`;
  }
}

export const en: Wording = {
  locale: 'en',
  rendered: (text) => text,
  notSaid: (gap, several) => `${subject(several)} not say ${gap}.`,
  notNamed: (name, several) => `${subject(several)} not name "${name}".`,
  notMentioned: (words, several) => `${subject(several)} not say anything about "${words}" here.`,
  notUnderstood: (word) => `I do not understand "${word}". Please ask in other words.`,
  offTopic: (several) => `${subject(several)} not say anything about that.`,
  gaps: {
    that: 'that',
    bothInOne: 'anything about both together',
    whoIsAtBoth: 'who is at both',
    whoOrWhat: (name) => `who or what ${name} is`,
    countryServed: (name) => `which country ${name} serves`,
    whoLeads: 'who leads the delegation',
    whichCountry: 'which country it is',
    howMany: 'how many there are',
    whoDoes: 'who does that',
    whoElse: 'who else there is',
    whoDoesNot: 'who does not do so',
    whoThatIs: 'who that is',
    ofEvent: gapOfEvent,
    whichOfTwo: 'which of the two it is',
    thatTheySaid: (name) => `that ${name} said so`,
    whatTheySaid: 'what they said about that',
    whyItIsSaid: 'why that is said',
    whereThatIs: 'where that is',
    sinceWhen: 'when somebody took office',
    takesPart: (name, event) => `that ${name} takes part in ${event}`,
    duration: 'how long it takes',
    age: 'how old that is',
    timeOfDay: 'what time',
    post: 'which post that is',
    whetherItTookPlace: 'whether it has taken place',
  },
  yes: (text) => `Yes: ${text}`,
  no: (text) => `No: ${text}`,
  noTheArticleSays: (text) => `No. The article says: ${text}`,
  otherwise: (text) => `The article says otherwise: ${text}`,
  neither: (text) => `Neither: ${text}`,
  notSo: (said, text) => `Not ${said}: ${text}`,
  onlyThis: (text) => `The article does not settle that; it says: ${text}`,
  and: (items) => listed(items, 'and'),
  or: (items) => listed(items, 'or'),
  counted: (count, items) => `${count}: ${items}`,
  countedEach: (count, items) => `${count} each: ${items}`,
  which: (items) => `Which one do you mean: ${items}?`,
  is: (name, title) => `${name} is ${title}`,
  officeOf: (title, country) => `${title} of ${country}`,
  entityKinds: {
    person: 'person',
    group: 'group',
    organization: 'organization',
    country: 'country',
    place: 'place',
  },
  article: 'the article',
  date: spoken,
  earlier: (day, outlet, said) =>
    `Earlier, on ${dayInWords(Temporal.PlainDate.from(day))}, ${outlet ?? 'it'} said: ${said}`,
  onDate: (date) => `${/^\d{4}-\d\d-\d\d$/.test(date.value) ? 'on' : 'in'} ${spoken(date)}`,
  working,
  days: (count) => `${count} ${count === 1 ? 'day' : 'days'}`,
  noDateGiven: 'No date is given.',
  articleGivesNoDate: 'The article gives no date.',
  today: (date) => `Today: ${date}.`,
  noneLeft: (date) => `None: the date was ${date}.`,
  daysLeft: (days, date) => `${days}, until ${date}.`,
  dateIs: (date, past) => `No: the date ${past ? 'was' : 'is'} ${date}.`,
  notYet: (date) => `Not yet: it is scheduled for ${date}.`,
  scheduledToday: (date) => `It is scheduled for today, ${date}.`,
  wasScheduled: (date) =>
    `It was scheduled for ${date}. The article, from before that day, does not say whether it took place.`,
  wasScheduledBefore: (date) =>
    `It was scheduled for ${date}; the article, written before, does not say whether it took place.`,
};
