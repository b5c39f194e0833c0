import { describe, expect, test } from 'vitest';
import { attendancesOf } from '../../src/pictures/meetings/attendance.ts';
import { guestListOf } from '../../src/pictures/meetings/guest-list.ts';
import { meetingsPicture } from '../../src/pictures/meetings.ts';
import { baseOf, eventsOf, type Told } from './sample.ts';

const COUNTRIES = ['norway', 'iceland', 'ireland'].map((id) => ({ id, kind: 'country' as const, name: id }));
const ENTITIES = [
  ...COUNTRIES,
  {
    id: 'berg',
    name: 'Ola Berg',
    country: 'norway',
    roles: [{ title: 'Harbor Minister', office: null, evidence: [] }],
  },
  { id: 'steen', name: 'Una <Steen>', country: 'iceland' },
  { id: 'byrne', name: 'Aoife Byrne', country: 'ireland' },
  { id: 'envoys', kind: 'group' as const, name: 'Irish envoys', country: 'ireland' },
  { id: 'nobody', name: 'Somebody' },
];
const meeting = (id: string, who: readonly string[], rest: Partial<Told> = {}): Told => ({
  id,
  kind: 'meeting',
  who,
  ...rest,
});

/** Hosts | meetings | others. */
function shown(events: readonly Told[]): string {
  const base = baseOf(events, { entities: ENTITIES });
  const list = guestListOf(base, attendancesOf(base, eventsOf(base)));
  return [list.hosts.map(({ id }) => id), list.meetings.map(({ event }) => event.id), list.others.map(({ id }) => id)]
    .map((ids) => ids.join(' '))
    .join(' | ');
}

describe('no meeting, no picture', () => {
  test.each<[string, readonly Told[]]>([
    ['nothing', []],
    ['another kind of event', [{ id: 'signing', kind: 'event', who: ['berg', 'steen'] }]],
    ['nobody is named', [meeting('talks', [])]],
    ['somebody unknown', [meeting('talks', ['whoever'])]],
    [
      'only who met before',
      [meeting('talks', [], { facts: [{ slot: 'who', aspect: 'predecessors', entities: ['ireland'] }] })],
    ],
  ])('%s', (_, events) => {
    const base = baseOf(events, { entities: ENTITIES });
    expect(meetingsPicture(base, eventsOf(base), 'en', 'light')).toBeNull();
  });
});

describe('who stands on which side', () => {
  test.each<[string, readonly Told[], string]>([
    ['two', [meeting('a', ['berg', 'steen'])], 'berg | a | steen'],
    [
      'the side that is at most meetings comes first',
      [meeting('a', ['berg', 'steen']), meeting('b', ['steen', 'byrne'])],
      'steen | a b | berg byrne',
    ],
    ['a group', [meeting('a', ['berg', 'envoys'])], 'berg | a | envoys'],
    ['of one country', [meeting('a', ['berg'])], 'berg | a | '],
    ['of no country', [meeting('a', ['nobody'])], 'nobody | a | '],
    ['countries where no person is named', [meeting('a', ['norway', 'iceland'])], 'norway | a | iceland'],
    ['persons before their countries', [meeting('a', ['berg', 'steen', 'norway'])], 'berg | a | steen'],
    [
      'in order of time',
      [
        meeting('late', ['berg', 'steen'], { date: '2031-05-16' }),
        meeting('then', ['berg', 'byrne'], { after: 'late' }),
        meeting('early', ['berg', 'envoys'], { date: '2031-02-06' }),
        meeting('some-time', ['berg', 'nobody']),
      ],
      'berg | some-time early late then | nobody envoys steen byrne',
    ],
  ])('%s', (_, events, sides) => {
    expect(shown(events)).toBe(sides);
  });

  test('too many are counted', () => {
    const entities = Array.from({ length: 60 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));
    const base = baseOf(
      Array.from({ length: 15 }, (_, index) =>
        meeting(
          `m${index}`,
          [0, 1, 2, 3].map((n) => `p${index * 4 + n}`),
        ),
      ),
      { entities },
    );
    const list = guestListOf(base, attendancesOf(base, eventsOf(base)));
    expect([list.meetings.length, list.hosts.length + list.others.length]).toEqual([12, 40]);
    const { svg = '', alt } = meetingsPicture(base, eventsOf(base), 'en', 'light') ?? {};
    expect(svg).toContain('>and 3 more meetings <');
    expect(svg).toContain('>and 20 more people <');
    expect(alt).toMatch(/\(and 3 more meetings\)$/);
  });
});

describe('the picture', () => {
  const base = baseOf(
    [
      meeting('talks', ['berg', 'steen'], { date: '2031-05-16' }),
      meeting('visit', ['berg', 'byrne'], { after: 'talks' }),
    ],
    { entities: ENTITIES },
  );
  const events = eventsOf(base);

  test('says in words what it shows', () => {
    expect(meetingsPicture(base, events, 'en', 'light')?.alt).toBe(
      'Who meets whom. The talks (Friday, May 16, 2031): Ola Berg (Harbor Minister, Norway), Una <Steen> (Iceland). The visit (“After the talks”): Ola Berg, Aoife Byrne (Ireland).',
    );
    expect(meetingsPicture(base, events, 'ko', 'dark')?.alt).toContain('The talks (2031년 5월 16일 금요일)');
  });

  test('links each meeting to the words that say who is there', () => {
    const { svg = '' } = meetingsPicture(base, events, 'en', 'light') ?? {};
    expect([...svg.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['#harbor:0-30', '#harbor:0-30']);
    expect(svg).toContain('Una &lt;Steen&gt;');
    expect(svg).not.toMatch(/<style|\sstyle=|<Steen/i);
  });
});
