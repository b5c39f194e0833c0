import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../../src/language/en/syntax/question.ts';
import { treeOf } from '../../../../src/language/en/syntax/read.ts';

const read = (text: string) => {
  const { tree, asksPassage, content } = readQuestion(treeOf(text));
  return { asksPassage, content: content.map((i) => tree.word(i).text) };
};

describe('the passage itself', () => {
  test.each([
    'Where do they meet?',
    'Where did he say it?',
    'Where does it take place?',
    'Where does the ministry say the talks will be held?',
    'Which minister says so?',
    'What does the article say about tolls?',
    'Who says that the bridge is open?',
    'Give me the date of the launch.',
    'They quote a line from the song.',
  ])('is not asked for by "%s"', (text) => expect(read(text).asksPassage).toBe(false));

  test.each([
    ['Where does it say the harbour has been closed?', 'harbour'],
    ['where does the article mention Iceland', 'Iceland'],
    ['Where does it state that the crew was paid?', 'crew'],
    ['Show me where Norway is supposed to come into it.', 'Norway'],
    ['can you point to where it says the ferry is late', 'ferry'],
    ['which line says the ferry is late', 'ferry'],
    ['What sentence mentions the ferry?', 'ferry'],
    ['Where exactly does it say that the ferry has been sold?', 'ferry'],
    ['Show me the line with the price of the ferry.', 'price'],
    ['Quote the passage that mentions the ferry', 'ferry'],
    ['Point me to the part about the ferry', 'ferry'],
  ])('is asked for by "%s", which is about %s', (text, about) => {
    const { asksPassage, content } = read(text);
    expect(asksPassage).toBe(true);
    expect(content).toContain(about);
    expect(content.map((word) => word.toLowerCase())).not.toContain('where');
  });
});
