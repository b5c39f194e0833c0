import { describe, expect, test } from 'vitest';
import { chronologyOf } from '../../src/pictures/timeline/chronology.ts';
import { timelinePicture } from '../../src/pictures/timeline.ts';
import { baseOf, eventsOf, type Told } from './sample.ts';

/** Stations and their rows, indented by what they follow. */
function shown(events: readonly Told[]): string[] {
  const base = baseOf(events);
  const { stations, undated, more } = chronologyOf(base, eventsOf(base));
  const row = ({ event, depth }: { event: { id: string }; depth: number }) => `${'>'.repeat(depth)}${event.id}`;
  return [
    ...stations.map(
      ({ date, entries, published, followed }) =>
        `${date.value}: ${[...entries.map(row), ...published.map(() => '*'), ...followed.map(row)].join(' ')}`,
    ),
    ...(undated.length > 0 ? [`?: ${undated.map(row).join(' ')}`] : []),
    ...(more > 0 ? [`+${more}`] : []),
  ];
}

describe('events in order of time', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    ['a date that is none', [{ id: 'a', date: '2031-13-40' }], ['2031-05-12: *', '?: a']],
    ['one that follows nothing known', [{ id: 'a', after: 'elsewhere' }], ['2031-05-12: *', '?: a']],
    ['one that follows itself', [{ id: 'a', after: 'a' }], ['2031-05-12: *', '?: a']],
    [
      'two that follow each other',
      [
        { id: 'a', after: 'b' },
        { id: 'b', during: 'a' },
      ],
      ['2031-05-12: *', '?: a >b'],
    ],
    ['the article itself is only marked', [{ id: 'a', kind: 'report', date: '2031-05-12' }], ['2031-05-12: *']],
    [
      'dates',
      [
        { id: 'late', date: '2031-05-16' },
        { id: 'early', date: '2031-02-06' },
      ],
      ['2031-02-06: early', '2031-05-12: *', '2031-05-16: late'],
    ],
    [
      'a longer time before the days within it',
      [
        { id: 'day', date: '2031-05-01' },
        { id: 'month', date: '2031-05' },
        { id: 'year', date: '2031' },
        { id: 'week', date: '2031-W19' },
      ],
      ['2031: year', '2031-05: month', '2031-05-01: day', '2031-W19: week', '2031-05-12: *'],
    ],
    [
      'a date before a relation',
      [
        { id: 'a', date: '2031-05-16' },
        { id: 'b', date: '2031-05-01', after: 'a' },
      ],
      ['2031-05-01: b', '2031-05-12: *', '2031-05-16: a'],
    ],
    [
      'those that follow, below what they follow, and after the day’s other events',
      [
        { id: 'c', during: 'b' },
        { id: 'b', after: 'a' },
        { id: 'a', date: '2031-05-12' },
        { id: 'd', date: '2031-05-12' },
      ],
      ['2031-05-12: d * a >b >>c'],
    ],
    [
      'those without a date last',
      [{ id: 'said' }, { id: 'a', date: '2031-05-16' }, { id: 'then', after: 'said' }],
      ['2031-05-12: *', '2031-05-16: a', '?: said >then'],
    ],
  ])('%s', (_, events, rows) => {
    expect(shown(events)).toEqual(rows);
  });

  test('of too many the oldest dates and those without one are left out', () => {
    const days = Array.from(
      { length: 28 },
      (_, index): Told => ({
        id: `d${index + 1}`,
        date: `2031-02-${String(index + 1).padStart(2, '0')}`,
      }),
    );
    const rows = shown([{ id: 'said' }, ...days, { id: 'then', after: 'd28' }, { id: 'later', after: 'then' }]);
    expect(rows.slice(0, 1)).toEqual(['2031-02-01: d1']);
    expect(rows.slice(-3)).toEqual(['2031-02-28: d28 >then >>later', '2031-05-12: *', '+1']);
  });
});

describe('the picture', () => {
  test('of nothing is none', () => {
    expect(timelinePicture(baseOf([]), [], 'en', 'light')).toBeNull();
  });

  const base = baseOf(
    [
      { id: 'photo', name: 'the <script> & "photo"', date: '2031-02-06' },
      { id: 'talks', date: '2031-05-16' },
      { id: 'visit', after: 'talks' },
      { id: 'rise', date: '2031-04' },
      { id: 'said' },
    ],
    { article: { id: 'a folder/한' } },
  );

  test('says in words what it shows', () => {
    expect(timelinePicture(base, eventsOf(base), 'en', 'light')?.alt).toBe(
      'Timeline. Thursday, February 6, 2031: The <script> & "photo". April 2031: The rise. Monday, May 12, 2031: Published: Harbor talks. Friday, May 16, 2031: The talks. After the talks (“After the talks”): The visit. No date given: The said.',
    );
    expect(timelinePicture(base, eventsOf(base), 'ko', 'dark')?.alt).toBe(
      '연표. 2031년 2월 6일 목요일: The <script> & "photo". 2031년 4월: The rise. 2031년 5월 12일 월요일: 기사 게재: Harbor talks. 2031년 5월 16일 금요일: The talks. ‘the talks’ 뒤(“After the talks”): The visit. 날짜 없음: The said.',
    );
  });

  test('links each event to its evidence', () => {
    const { svg = '' } = timelinePicture(base, eventsOf(base), 'en', 'light') ?? {};
    const links = [...svg.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)].map(([, href, parts = '']) => [
      href,
      parts.replace(/<[^>]*>/g, '').trim(),
    ]);
    const article = '#a%20folder%2F%ED%95%9C';
    expect(links).toEqual([
      [`${article}:31-69`, 'The &lt;script&gt; &amp; &quot;photo&quot;'],
      [`${article}:31-69`, 'The rise'],
      [`${article}:31-69`, 'The talks'],
      [`${article}:31-69`, 'After that: “After the talks” The visit'],
    ]);
  });

  test('tells how far dates lie apart, and numbers the days of a week that is not broken', () => {
    const { svg = '' } = timelinePicture(base, eventsOf(base), 'en', 'light') ?? {};
    const texts = [...svg.matchAll(/>([^<>]+)</g)].map(([, text]) => text?.trim());
    expect(texts).toEqual(expect.arrayContaining(['54 days later', '12 days later', '4 days later', '13', '14', '15']));
    expect(texts).not.toContain('11');
  });

  test.each(['light', 'dark'] as const)('has nothing that a strict policy forbids, %s', (palette) => {
    const { svg = '' } = timelinePicture(base, eventsOf(base), 'en', palette) ?? {};
    expect(svg).toMatch(
      /^<svg [^>]*role="group" aria-label="Timeline"[^>]*><title>Timeline<\/title><desc>Timeline\. [^<]+<\/desc>/,
    );
    expect(svg).not.toMatch(/<script|<style|\sstyle=|\son\w+=|\sclass=|javascript:/i);
  });
});
