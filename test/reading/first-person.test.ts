import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../src/reading/manuscript/manuscript.ts';
import { readArticleText } from '../../src/reading/read.ts';

const WRITTEN = Temporal.PlainDate.from('2023-05-02');
const read = (text: string) => readArticleText(readManuscript(`Quay to grow\n\nMay 2, 2023\n\n${text}`), WRITTEN);

/** Whom the first persons of a text mean, in their order. */
const meant = (text: string) => {
  const { entities, manuscript } = read(text);
  return entities
    .flatMap(({ name, spans }) =>
      spans.map((span) => ({ name, ...span, words: manuscript.text.slice(span.start, span.end) })),
    )
    .filter(({ words }) => /^(?:I|we|us|me)$/i.test(words) && words !== 'US')
    .sort((a, b) => a.start - b.start)
    .map(({ name, words }) => `${words}: ${name}`);
};

describe('nobody is meant by', () => {
  test.each([
    'I was at the quay on Monday. Mayor Ada Fenwick was not.',
    '“We are ready,” a sign over the gate reads. Mayor Ada Fenwick left on Monday.',
    '“It is as in World War I,” said Mayor Ada Fenwick on Monday.',
    '“The US will pay,” said Mayor Ada Fenwick on Monday.',
    '“Our quay is ready,” said Mayor Ada Fenwick on Monday.',
    '“The captain told me nothing but: ‘We sink,’” said a sailor on Monday.',
  ])('%s', (text) => expect(meant(text)).toEqual([]));
});

describe('the speaker is meant', () => {
  test.each<[string, string[]]>([
    ['“I will sign it,” said Mayor Ada Fenwick on Monday.', ['I: Ada Fenwick']],
    ['“We will sign it,” said Mayor Ada Fenwick on Monday.', ['We: Ada Fenwick']],
    [
      'Mayor Ada Fenwick said on Monday: “They gave me a list, and I signed it.”',
      ['me: Ada Fenwick', 'I: Ada Fenwick'],
    ],
    ['“We will sign it,” the Foreign Ministry said in a statement.', ['We: Foreign Ministry']],
    ['“We will sign it,” said Ada Fenwick, spokeswoman of Hwarang Steel.', ['We: Hwarang Steel']],
    ['“I will sign it,” said Ada Fenwick, spokeswoman of Hwarang Steel.', ['I: Ada Fenwick']],
    ['“We will sign it,” Hwarang Steel chairwoman Ada Fenwick said on Monday.', ['We: Hwarang Steel']],
    ['“He told me: ‘We sink,’ and I ran,” said Mayor Ada Fenwick on Monday.', ['me: Ada Fenwick', 'I: Ada Fenwick']],
  ])('%s', (text, expected) => expect(meant(text)).toEqual(expected));
});

/** The posts of all persons. */
const posts = (text: string) =>
  read(text)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name, roles }) => `${name}: ${roles.map(({ title }) => title).join(', ')}`);

describe('a post is not that of the one who spoke before', () => {
  test.each<[string, string[]]>([
    ['“It is done,” said Mayor Ada Fenwick. The defence minister said nothing on Monday.', ['Ada Fenwick: Mayor']],
    [
      'Defence Minister Piotr Wrona left on Monday. “It is done,” said Ada Fenwick. The defence minister said nothing.',
      ['Piotr Wrona: Defence Minister', 'Ada Fenwick: '],
    ],
    [
      '“It is done,” said Ada Fenwick of Piotr Wrona. The defence minister said nothing.',
      ['Ada Fenwick: ', 'Piotr Wrona: '],
    ],
    ['“It is done,” said Ada Fenwick. The ships left the harbor on Monday.', ['Ada Fenwick: ']],
    ['Ada Fenwick left Paita on Monday. The defence minister said nothing.', ['Ada Fenwick: ']],
    ['“It is done,” said Ada Fenwick. The ships left. The defence minister said nothing.', ['Ada Fenwick: ']],
  ])('%s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('a post told in the sentence behind', () => {
  test.each<[string, string]>([
    ['“It is done,” says Ada Fenwick. The defence minister said that ships would leave on Monday.', 'defence minister'],
    ['The quay is to be closed, says Ada Fenwick. The union leader wants it open by Monday.', 'union leader'],
    ['“It is done,” Ada Fenwick said on Monday.\n\nThe harbor master has worked there since 1998.', 'harbor master'],
  ])('%s', (text, title) => expect(posts(text)).toEqual([`Ada Fenwick: ${title}`]));
  test('is whose the words are that follow', () => {
    const { quotations } = read(
      '“It is done,” says Ada Fenwick. The ships left.\n\nPaita is calm. “It is late,” the mayor said.',
    );
    expect(quotations.map(({ speaker }) => speaker)).toEqual(['Ada Fenwick', null]);
    const told = read(
      '“It is done,” says Ada Fenwick. The harbor master said ships had left. “It is late,” the harbor master said.',
    );
    expect(told.quotations.map(({ speaker }) => speaker)).toEqual(['Ada Fenwick', 'Ada Fenwick']);
  });
});
