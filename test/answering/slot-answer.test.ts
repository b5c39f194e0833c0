import { describe, expect, test } from 'vitest';
import { Answerer } from '../../src/answering/answerer.ts';
import { readClock } from '../../src/cli/now.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { SLOTS } from '../../src/model.ts';
import { answerer } from './ask-shipped.ts';

const before = readClock('2024-10-29T09:00:00+09:00');

describe('of an event that is named as the knowledge names it', () => {
  test.each([
    ['where', "the announcement of the talks by Seoul's foreign ministry", 'unanswered', /does not say where/],
    ['when', 'the separate statement by the US State Department', 'unanswered', /does not say when/],
    ['what', "the announcement of the talks by Seoul's foreign ministry", 'answered', /two plus two/],
    ['who', "North Korea's dispatch of troops to Russia", 'answered', /North Korea/],
    ['what', 'the South Korea-US "two plus two" talks in Washington?', 'answered', /broad discussions/i],
    ['where', 'Canada leg', 'answered', /Ottawa/],
    ['WHEN', 'Washington Talks', 'answered', /October 31/],
  ] as const)('/%s %s is %s', (slot, words, status, says) => {
    const answer = answerer.about(slot.toLowerCase() as 'who', words, before)?.answer;
    expect(answer?.status).toBe(status);
    expect(answer?.answer).toMatch(says);
  });

  test('no other event stands in', () => {
    for (const dir of ['knowledge', 'test/fixtures/knowledge']) {
      const base = loadKnowledge(dir);
      const asked = new Answerer(base);
      for (const { id, name, article, about } of base.events.values()) {
        for (const slot of SLOTS.filter((each) => each !== 'what' || about === undefined)) {
          const facts = base.factsOf(id).filter((fact) => fact.slot === slot);
          const { answer } = asked.about(slot, name, before) ?? {};
          const own = facts.flatMap(({ evidence }) => evidence.map(({ start }) => start));
          expect(answer?.status, `${slot} ${name}`).toBe(facts.length > 0 ? 'answered' : 'unanswered');
          for (const quote of answer?.quotes ?? []) {
            expect(quote.article).toBe(article);
            expect(own).toContain(quote.start);
          }
        }
      }
    }
  });

  test('its tense follows the clock', () => {
    const later = readClock('2026-06-01T12:00:00Z');
    expect(answerer.about('when', 'Washington talks', later)?.answer.answer).toMatch(/^It was scheduled for/);
  });

  test('other words name none', () => expect(answerer.about('who', 'Blinken', before)).toBeNull());
});
