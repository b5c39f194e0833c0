import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { Answerer } from '../../../src/answering/answerer.ts';
import { current, type State } from '../../../src/cli/review/state.ts';
import { FactBase } from '../../../src/knowledge/fact-base.ts';
import { type FolderFiles, readFolder } from '../../../src/knowledge/folder.ts';
import { plainReading } from '../../../src/reading/review/plain-reading.ts';
import { readGold } from '../../gold/judge.ts';
import { askGold } from '../../gold/run.ts';
import { filesOf } from '../../reading/read-in.ts';
import { named, openedOver, pressed, type Stroke, sentenceOf } from './script.ts';

const FOLDER = 'test/gold/articles/llamal-landslide';

/** What an editor presses at each reading, by the beginning of its sentence, in the order in which they come. */
const SCRIPT: readonly (readonly [sentence: string, ...keys: Stroke[]])[] = [
  ["Chile's aid", '1', 'd', 'enter'],
  ['She did not say', 'd'],
  ['Opposition councillor', 'enter'],
  ['Opposition councillor', '1', 'n', named('Franklin Uyaguari'), 'enter'],
  ['A plan to build homes', '1', 'd', 'enter'],
  ['He will return', 'enter'],
  ['She ruled out', 'enter'],
  ['The water is not', 'd'],
  ['Rescuers dug', 'e', 'ctrl-u', ...'the landslide in Llamal', 'enter', 'enter'],
  ['The slope gave way', 'enter'],
  ['Work will stop', '3', 'd', 'enter'],
  ['Mayor Franklin', 'enter'],
  ['President', 'enter'],
  ['His finance minister', 'enter'],
  ['We need chlorine', '2', 'r', 'r', 'e', 'ctrl-u', ...'what the health ministry asks for', 'enter', 'enter'],
  ['By Sunday noon', 'enter'],
  ['The quarter had been', 'enter'],
  ['A landslide in 1993', 'enter'],
];

/** Seconds: of a skilled typist's key, of making up one's mind, of a word that is read (Card, Moran and Newell; 200 words a minute). */
const SECONDS = { key: 0.28, decision: 1.35, word: 60 / 200 };
const FIVE_MINUTES = 300;

let files: FolderFiles;
let state: State;
let seconds = 0;

beforeAll(() => {
  files = filesOf('llamal-landslide', readFileSync(`${FOLDER}/article.txt`, 'utf8'));
  state = openedOver(files);
  let seen = '';
  for (const [begins, ...strokes] of SCRIPT) {
    const sentence = sentenceOf(state);
    expect(sentence.slice(0, begins.length)).toBe(begins);
    const told = current(state);
    const shown = [sentence === seen ? '' : sentence, ...(told ? plainReading(told, state.article.body) : [])].join(
      ' ',
    );
    seen = sentence;
    state = pressed(state, ...strokes);
    expect(state.note).toBeNull();
    seconds += shown.split(/\s+/).length * SECONDS.word + SECONDS.decision + strokes.length * SECONDS.key;
  }
});

describe('an article of 500 words is reviewed by a script of keys', () => {
  test('all of its readings are decided, in under five minutes', () => {
    expect(state.mode.at).toBe('end');
    expect(state.files.facts.text).not.toContain('reviewed: false');
    expect(seconds).toBeLessThan(FIVE_MINUTES);
  });

  test('fewer of its questions are answered wrongly, none of them anew, and none less rightly', () => {
    const questions = readGold(readFileSync(`${FOLDER}/questions.jsonl`, 'utf8'));
    const answered = (of: FolderFiles) => {
      const { folder } = readFolder(of);
      if (!folder) throw new Error('the folder has problems');
      const answerer = new Answerer(new FactBase([folder]));
      const ids = (wanted: string) =>
        questions.filter((each) => askGold(answerer, each).verdict === wanted).map(({ id }) => id);
      return { right: ids('right'), wrong: ids('wrong') };
    };
    const [before, after] = [answered(files), answered(state.files)];
    expect(after.right).toEqual(expect.arrayContaining(before.right));
    expect(before.wrong).toEqual(expect.arrayContaining(after.wrong));
    expect(after.wrong.length).toBeLessThan(before.wrong.length);
  }, 30_000);
});
