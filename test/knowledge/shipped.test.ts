import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';

describe.each(['knowledge', 'test/fixtures/knowledge'])('%s', (dir) => {
  const base = loadKnowledge(dir);

  test('every span of evidence is a sentence of its article', () => {
    const roles = [...base.entities.values()].flatMap(({ article, roles }) =>
      roles.map(({ evidence }) => ({ article, evidence })),
    );
    for (const { article, evidence } of [...base.facts, ...roles]) {
      const sentences = base.article(article).sentences.map(({ start, end }) => ({ start, end }));
      expect(evidence.length).toBeGreaterThan(0);
      for (const span of evidence) expect(sentences).toContainEqual(span);
    }
  });

  test('every value lies within a sentence of its evidence', () => {
    for (const { id, value, evidence } of base.facts) {
      expect(value.end, id).toBeGreaterThan(value.start);
      expect(
        evidence.some(({ start, end }) => start <= value.start && value.end <= end),
        id,
      ).toBe(true);
    }
  });

  test('every quote is the slice at its offsets, and its paragraph holds it', () => {
    for (const { article: id, evidence } of base.facts) {
      const { body, sentences } = base.article(id);
      for (const span of evidence) {
        const quote = base.quote(id, span);
        expect(quote.text).toBe(body.slice(quote.start, quote.end));
        expect(quote.text).toBe(quote.text.trim());
        expect(sentences).toContainEqual({ start: quote.start, end: quote.end, paragraph: quote.paragraph });
      }
    }
  });
});

test('the two-plus-two article is verbatim: its words open and close as published', () => {
  const { body, published, zone } = loadKnowledge('knowledge').article('2024-10-28-two-plus-two');
  expect([published, zone]).toEqual(['2024-10-28T09:46', 'Asia/Seoul']);
  expect(body.trim()).toMatch(
    /^S\. Korea, US to hold '2\+2' talks among foreign, defense chiefs amid NK deployment to Russia\n/,
  );
  expect(body.trim()).toMatch(/according to Cho's office\. \(Yonhap\)$/);
});
