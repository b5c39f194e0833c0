import { describe, expect, test } from 'vitest';
import { eventsFor } from '../../../src/cli/review/names.ts';
import { current, open, type State } from '../../../src/cli/review/state.ts';
import { readFolder } from '../../../src/knowledge/folder.ts';
import { makeOneEvent } from '../../../src/reading/review/one-event.ts';
import { edited } from '../../../src/reading/review/reviewing.ts';
import { FILES } from './sample.ts';
import { openedOver, pressed, sentenceOf } from './script.ts';

const start = openedOver(FILES);
/** The same review at the sentence that begins so. */
function at(begins: string, state: State = start): State {
  for (let n = 0; n < 10 && !sentenceOf(state).startsWith(begins); n++) state = pressed(state, 'right');
  expect(sentenceOf(state)).toMatch(new RegExp(`^${begins}`));
  return state;
}
const roles = (state: State) => current(state)?.terms.map(({ path, words }) => `${path.join(' ')}: ${words}`);
const part = (state: State, role: string) =>
  String((current(state)?.terms.findIndex((each) => each.role === role) ?? 0) + 1);
const problems = (state: State) => readFolder(state.files).problems;

describe('what leaves the file as it is', () => {
  test.each(['z', 'tab', 'up', '0', 'u', 'left'])('%s', (key) => {
    const after = pressed(start, key);
    expect(after.files.facts.text).toBe(start.files.facts.text);
    expect(after.at).toBe(start.at);
  });
  test('words that the check does not take are told, and nothing is written', () => {
    const before = at('Transport');
    const after = pressed(before, 't', 'm', 'e', 'e', 't', 'enter');
    expect(after.note).toBeNull();
    const whole = pressed(at('Transport'), 'e', ...Array<string>(200).fill('backspace'), 'enter');
    expect(whole.note).toBe('an event needs a name');
    expect(whole.files.facts.text).toBe(before.files.facts.text);
  });
});

describe('each decision', () => {
  test('accepted: reviewed, the next one comes, and an event of which all is decided says so once', () => {
    const before = at('The Airline');
    const after = pressed(before, 'enter');
    expect(open(after)).toHaveLength(open(before).length - 1);
    expect(after.at).not.toBe(before.at);
    const event = after.facts.events.find(({ id }) => id === current(before)?.event.id);
    expect(event).toMatchObject({ reviewed: true });
    expect(event?.clauses.every(({ reviewed }) => reviewed === undefined)).toBe(true);
  });
  test('all of a sentence at once', () => {
    const before = at('Transport');
    const after = pressed(before, 'space');
    const sentence = current(before)?.sentences[0]?.start;
    expect(
      after.told.filter(({ sentences }) => sentences[0]?.start === sentence).every(({ reviewed }) => reviewed),
    ).toBe(true);
  });
  test('dropped: the event goes with its last clause, and another is the main one', () => {
    const before = at('Transport');
    const after = pressed(before, 'd');
    expect(after.facts.events.map(({ id }) => id)).not.toContain(current(before)?.event.id);
    expect(after.facts.events.filter(({ primary }) => primary)).toHaveLength(1);
    expect(problems(after)).toEqual([]);
  });
  test('a part dropped', () => {
    const before = at('Transport');
    const after = pressed(before, part(before, 'where'), 'd');
    expect(roles(after)).toEqual(roles(before)?.filter((each) => !each.startsWith('where')));
  });
  test('other words: ends moved, or found by their letters', () => {
    const before = at('Transport');
    const where = part(before, 'where');
    expect(roles(pressed(before, where, 'w', 'down', 'enter'))).toContain('where: Lima');
    expect(roles(pressed(before, 't', 'F', 'r', 'enter'))).toContain('when: Friday');
    expect(roles(pressed(before, where, 'w', 'right', 'escape'))).toEqual(roles(before));
  });
  test('a time that was not read', () => {
    const before = at('The Peruvian');
    const without = pressed(before, part(before, 'when'), 'd');
    expect(roles(pressed(without, 't', '1', '9', 'enter'))).toContain('when: 1998');
  });
  test('another role, and one of those that have names', () => {
    const before = at('Transport');
    const where = part(before, 'where');
    expect(roles(pressed(before, where, 'r', 'i'))).toContain('destination: in Lima');
    expect(roles(pressed(before, where, 'r', '1'))).toContain('as host: in Lima');
    expect(pressed(before, where, 'r', 'd').note).toBe('it has a when already: drop that first');
  });
  test('a part that was not read', () => {
    const after = pressed(at('Transport'), '+', '3', 'O', 't', 't', 'right', 'enter');
    expect(roles(after)).toContain('as chair: Otto Brandvik');
    expect(problems(after)).toEqual([]);
  });
  test('denied or not, and how it stands to what has come about', () => {
    const denied = at('She');
    expect(current(denied)?.clause.polarity).toBe('not');
    const turned = pressed(denied, 'n');
    expect(current(turned)?.clause.polarity).toBeUndefined();
    expect(current(pressed(turned, 'n'))?.clause.polarity).toBe('not');
    const modes = [1, 2, 3, 4, 5].map((n) => current(pressed(denied, ...Array<string>(n).fill('p')))?.clause.modality);
    expect(modes).toEqual(['planned', 'possible', 'asked-for', 'conditional', undefined]);
  });
  test('who says so', () => {
    const said = pressed(at('She'), 's', { name: 'Otto Brandvik' });
    expect(current(said)?.clause.says).toBe('otto-brandvik');
    expect(current(pressed(said, 's', '0'))?.clause.says).toBeUndefined();
  });
  test('whom words mean', () => {
    const before = at('Transport');
    const after = pressed(before, part(before, 'who'), 'n', { name: 'Otto Brandvik' });
    expect(current(after)?.terms.find(({ role }) => role === 'who')).toMatchObject({
      words: 'Transport Minister Ada Fenwick',
      entities: ['otto-brandvik'],
    });
  });
  test('two names are one: the other keeps both, and nothing refers to the one that is gone', () => {
    const before = pressed(at('Later'), 's', { name: 'Brandvick' });
    const names = before.facts.entities.map(({ name }) => name);
    const [short, long] = ['Brandvick', 'Otto Brandvik'] as const;
    expect(names).toEqual(expect.arrayContaining([short, long]));
    const after = pressed(before, '=', { name: short }, { name: long });
    expect(after.facts.entities.map(({ name }) => name)).toEqual(names.filter((name) => name !== short));
    expect(after.facts.entities.find(({ name }) => name === long)?.aliases).toContain(short);
    expect(current(after)?.clause.says).toBe('otto-brandvik');
    expect(problems(after)).toEqual([]);
  });
  describe('two events are one', () => {
    const before = pressed(at('Transport'), 'j');
    const [gone, kept] = [current(before)?.event, eventsFor(before).find(({ name }) => /Tacna/.test(name))];
    const after = pressed(before, { name: kept?.name ?? '' });
    const own = (state: State, id = '') => state.facts.events.find((each) => each.id === id);
    test('the other keeps the clauses, names, parties and place of both, and nothing refers to the one that is gone', () => {
      const ids = before.facts.events.map(({ id }) => id);
      expect(after.facts.events.map(({ id }) => id)).toEqual(ids.filter((id) => id !== gone?.id));
      expect(own(after, kept?.id)?.clauses).toEqual([...(kept?.clauses ?? []), ...(gone?.clauses ?? [])]);
      expect(own(after, kept?.id)).toMatchObject({ name: kept?.name, primary: true });
      expect(own(after, kept?.id)?.aliases).toEqual(expect.arrayContaining([gone?.name ?? '']));
      expect(JSON.stringify(after.facts)).not.toContain(`"${gone?.id}"`);
      expect(problems(after)).toEqual([]);
    });
    test('one goes on at the same sentence, and the order stays', () => {
      expect(sentenceOf(after)).toBe(sentenceOf(before));
      const starts = (state: State) => state.told.map(({ sentences }) => sentences[0]?.start);
      expect(starts(after)).toEqual(starts(before));
      expect(open(after)).toHaveLength(open(before).length);
    });
    test('it is undone', () => expect(pressed(after, 'u').files.facts.text).toBe(before.files.facts.text));
    test('what is reviewed of either stays so, and all of it reviews the event', () => {
      const half = pressed(at('Transport'), 'enter');
      const joined = pressed(at('The Airline', half), 'j', { name: gone?.name ?? '' });
      expect(joined.told.filter(({ reviewed }) => reviewed).map(({ clause }) => clause.in)).toEqual(
        half.told.filter(({ reviewed }) => reviewed).map(({ clause }) => clause.in),
      );
      const whole = pressed(joined, 'enter');
      expect(own(whole, gone?.id)).toMatchObject({ reviewed: true });
      expect(own(whole, gone?.id)?.clauses.some(({ reviewed }) => reviewed !== undefined)).toBe(false);
    });
    test('what comes after either comes after the one that stays, and nothing after itself', () => {
      const [first, second, third] = before.facts.events.map(({ id }) => id);
      const timed = FILES.facts.text.replace(/when: on Sunday/, `when: { words: on Sunday, after: ${first} }`);
      const files = { ...FILES, facts: { ...FILES.facts, text: timed } };
      const point = (text: string, from = '', to = '') =>
        edited({ ...files, facts: { ...files.facts, text } }, (document) => makeOneEvent(document, from, to));
      expect(point(timed, first, second)).toMatchObject({ text: expect.stringContaining(`after: ${second}`) });
      const last = before.facts.events.find(({ clauses }) =>
        clauses.some(({ when }) => JSON.stringify(when) === '"on Sunday"'),
      );
      expect(point(timed, first, last?.id)).not.toMatchObject({ text: expect.stringContaining('after:') });
      expect(third).toBeDefined();
    });
    test('with no such sign, or no other event, nothing is done', () => {
      expect(pressed(before, '9').note).toBe('no event has this sign');
      expect(pressed(before, 'escape').files.facts.text).toBe(before.files.facts.text);
    });
  });
  test('the main event, and its name', () => {
    const main = pressed(at('The Airline'), 'm');
    expect(main.facts.events.filter(({ primary }) => primary).map(({ id }) => id)).toEqual([current(main)?.event.id]);
    const called = pressed(main, 'e', 'ctrl-u', ...'the q', 'space', ...'ü', 'enter');
    expect(current(called)?.event.name).toBe('the q ü');
  });
});

test('each decision is undone, back to where it was made', () => {
  const one = pressed(at('Transport'), 'n', 'enter', 'd');
  const back = pressed(one, 'u', 'u', 'u');
  expect(back.files.facts.text).toBe(start.files.facts.text);
  expect(sentenceOf(back)).toMatch(/^Transport/);
  expect(pressed(back, 'u').note).toBe('nothing to undo in this sitting');
});

test('what is left for later comes round again, and the end is reached when all is decided', () => {
  const later = pressed(start, 'right');
  expect(later.at).not.toBe(start.at);
  let state = later;
  for (let n = open(state).length; n > 1; n--) state = pressed(state, 'enter');
  expect(state.at).toBe(start.at);
  expect(pressed(state, 'enter').mode.at).toBe('end');
});

test('a review goes on where it was left, from what the file holds', () => {
  const left = pressed(start, 'enter', 'enter');
  const again = openedOver(left.files);
  expect(open(again).map(({ key }) => key)).toEqual(open(left).map(({ key }) => key));
});

test('comments, order and what an editor wrote stay', () => {
  const own = FILES.facts.text
    .replace('entities:', '# whom I asked: Jane\nentities:')
    .replace(/where: in Lima/, 'where: in Lima # by the note');
  let state = openedOver({ ...FILES, facts: { ...FILES.facts, text: own } });
  const events = state.facts.events.map(({ id }) => id);
  for (let n = open(state).length; n > 0; n--) state = pressed(state, 'enter');
  const { text } = state.files.facts;
  expect(text).toContain('# whom I asked: Jane');
  expect(text).toContain('where: in Lima # by the note');
  expect(state.facts.events.map(({ id }) => id)).toEqual(events);
  expect(text).not.toContain('nobody has checked it yet');
  const lines = (of: string) => of.split('\n').filter((line) => !/^#|reviewed:/.test(line));
  expect(lines(text)).toEqual(lines(own));
});
