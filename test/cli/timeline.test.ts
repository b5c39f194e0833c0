import { describe, expect, test } from 'vitest';
import { layOutBrief } from '../../src/cli/cards.ts';
import { readClock } from '../../src/cli/now.ts';
import { layOutTimeline } from '../../src/cli/timeline.ts';
import { widthOf } from '../../src/cli/wrap.ts';
import { timelinePicture } from '../../src/pictures/timeline.ts';
import { answerer, base } from '../answering/ask-shipped.ts';
import { someOf } from '../fixtures/several.ts';

const terminal = (columns: number) => ({ columns, paint: (_style: string, text: string) => text });
const events = [...base.events.values()];

describe('a timeline in the terminal', () => {
  const lines = layOutTimeline(base, events, terminal(80)).split('\n');

  test('has each date once, in the order of time, with its events below', () => {
    const dates = lines.filter((line) => line.startsWith('● '));
    expect(dates).toEqual(['● Monday, March 18, 2024', '● Monday, October 28, 2024', '● Thursday, October 31, 2024']);
    expect(lines[lines.indexOf('● Thursday, October 31, 2024') + 1]).toMatch(/^│ ■ The South Korea-US "two plus two"/);
  });

  test('sets what follows another event below it, with the words for that', () => {
    const at = lines.findIndex((line) => line.includes('The inaugural'));
    expect(lines[at]).toMatch(/^│ {3}└ The inaugural/);
    expect(lines.slice(at, at + 3).join(' ')).toContain('“Following the Washington visit”');
    expect(lines.find((line) => line.includes('bilateral talks between'))).toMatch(/^│ {7}└ /);
  });

  test('lists who meets whom, one meeting an item', () => {
    const from = lines.indexOf('Who meets whom');
    expect(lines.slice(from).filter((line) => line.startsWith('  • '))).toHaveLength(5);
  });

  test.each([30, 80, 100])('keeps within %d columns', (columns) => {
    for (const line of layOutTimeline(base, events, terminal(columns)).split('\n'))
      expect(widthOf(line), line).toBeLessThanOrEqual(columns);
  });

  test('of several articles says of which each event is', () => {
    const both = someOf('2031-05-20-talks-held', '2031-05-21-strike');
    const text = layOutTimeline(both, [...both.events.values()], terminal(1000));
    for (const { title } of both.articles.values()) expect(text).toMatch(new RegExp(`■ .* · .*“${title}”`));
    expect(lines.join('\n')).not.toContain(' · Yonhap');
    const svg = timelinePicture(both, [...both.events.values()], 'en', 'dark')?.svg ?? '';
    for (const { outlet } of both.articles.values()) expect(svg).toContain(`${outlet} · “`);
    expect(timelinePicture(base, events, 'en', 'dark')?.svg).not.toContain('Yonhap · “');
  });
});

test('a brief has each label once', () => {
  const event = events.find(({ primary }) => primary);
  if (!event) throw new Error('no primary event');
  const clock = readClock('2024-10-29T09:00:00+09:00');
  const brief = layOutBrief(base, event, (fact) => answerer.state(fact, clock), terminal(80));
  const labels = brief.split('\n').flatMap((line) => /^(who|what|when|where|why|how|how-many)\s/.exec(line)?.[1] ?? []);
  expect(labels.length).toBeGreaterThan(4);
  expect(new Set(labels).size).toBe(labels.length);
});
