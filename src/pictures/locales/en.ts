import { dayInWords } from '../../text/calendar.ts';
import type { Wording } from '../wording.ts';

const ONE = { days: 'day', months: 'month', years: 'year' } as const;

export const en: Wording = {
  timeline: 'Timeline',
  meetings: 'Who meets whom',
  noDate: 'No date given',
  published: 'Published',
  month: (first) => dayInWords(first).replace(/ \d+,/, ''),
  later: ({ count, unit }) => `${unit === 'days' ? '' : 'about '}${count} ${count === 1 ? ONE[unit] : unit} later`,
  after: (words) => `After that: “${words}”`,
  during: (words) => `During that: “${words}”`,
  afterEvent: (event, words) => `After ${event} (“${words}”)`,
  duringEvent: (event, words) => `During ${event} (“${words}”)`,
  more: (count) => `and ${count} more`,
  moreMeetings: (count) => `and ${count} more ${count === 1 ? 'meeting' : 'meetings'}`,
  morePeople: (count) => `and ${count} more ${count === 1 ? 'person' : 'people'}`,
};
