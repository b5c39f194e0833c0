import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../src/cli/review/screen.ts';
import type { State } from '../../../src/cli/review/state.ts';
import { widthOf } from '../../../src/cli/wrap.ts';
import { FILES } from './sample.ts';
import { openedOver, pressed } from './script.ts';

const start = openedOver(FILES);
const lines = (state: State, columns = 80, rows = 40) =>
  screenOf(state, { terminal: { columns, paint: (_, text) => text }, rows, dates: [] });
const KOREAN = '페루 항공 조종사들은 금요일 리마에서 교통부 장관을 만날 예정이라고 조종사 노동조합이 발표했다.';

describe('a screen of a review', () => {
  const modes: readonly (readonly [string, State])[] = [
    ['a reading', start],
    ['a part', pressed(start, '1')],
    ['other words', pressed(start, '1', 'w')],
    ['roles', pressed(start, '1', 'r')],
    ['names', pressed(start, '=')],
    ['speakers', pressed(start, 's')],
    ['a name', pressed(start, 'e')],
    ['a note', pressed(start, 'z')],
    ['the end', pressed(start, ...Array<string>(12).fill('enter'))],
  ];
  test.each(modes)('fits into 30, 80 and 120 columns: %s', (_, state) => {
    for (const columns of [30, 80, 120]) {
      // A word longer than the line has a line to itself.
      const long = lines(state, columns).filter((line) => widthOf(line) > columns && line.trim().includes(' '));
      expect(long).toEqual([]);
    }
  });
  test.each(modes)('fits into 16 lines, its keys among them: %s', (_, state) => {
    const low = lines(state, 80, 16);
    expect(low.length).toBeLessThan(16);
    expect(low.slice(4).join('\n')).toMatch(/\S/);
  });
  test('Hangul takes two columns a letter', () => {
    const body = `${KOREAN}\n`;
    const text = `---\ntitle: x\nbyline: x\noutlet: x\npublished: 2023-05-02\nzone: UTC\n---\n${body}`;
    const facts = `entities: []\nevents:\n  - { id: e, name: e, kind: event, primary: true, reviewed: false, clauses: [{ in: ${KOREAN}, where: 리마 }] }\n`;
    const state = openedOver({ ...FILES, article: { ...FILES.article, text }, facts: { ...FILES.facts, text: facts } });
    expect(lines(state, 60).filter((line) => widthOf(line) > 60)).toEqual([]);
    expect(lines(state, 60).join(' ').replace(/\s+/g, ' ')).toContain(KOREAN);
  });
  test('tells what is left, the sentence, the reading, why it is doubtful, and the keys', () => {
    const shown = lines(start).join('\n');
    expect(shown).toMatch(/^2023-05-02-pilots +\d left, \d doubtful\n/);
    expect(shown).toMatch(/\n {2}reads {8}\S.* — /);
    expect(shown).toMatch(/\n {2}doubtful {5}\S/);
    expect(shown).toMatch(/\n {2}1 \w+ /);
    expect(shown).toMatch(/enter right .*d drop/s);
  });
  test('sets off the words that are being chosen', () => {
    expect(lines(pressed(start, 't', '1', '9')).join('\n')).toContain('[1998]');
  });
});
