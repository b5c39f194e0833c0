import { describe, expect, test } from 'vitest';
import { engineOf } from '../../../src/answering/engine.ts';
import { spelledFor } from '../../../src/answering/sentences/spelling.ts';
import { atOnce } from '../../../src/steps.ts';
import { BASE } from './lighthouse.ts';

const { spelling } = atOnce(engineOf(BASE));

describe('words as they were meant', () => {
  test.each(['', 'The ship sank', 'the Solbergs', 'who built it?', 'Qwxzzk', '90,000'])('"%s" stays', (text) =>
    expect(spelledFor(text, spelling)).toBe(text),
  );

  test.each([
    ['who built the ligthouse?', 'who built the lighthouse?'],
    ['the lighthuose', 'the lighthouse'],
    ['Who is Marit Solbreg?', 'Who is Marit Solberg?'],
    ["Solbreg's museum", "Solberg's museum"],
    ['Whre is Haugalnd?', 'Where is Haugland?'],
  ])('%s → %s', (text, meant) => expect(spelledFor(text, spelling)).toBe(meant));
});
