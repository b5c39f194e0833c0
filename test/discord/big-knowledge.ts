import { FactBase } from '../../src/knowledge/fact-base.ts';
import { type Article, ASPECTS, type Entity, type Fact, type NewsEvent, SLOTS } from '../../src/model.ts';
import { sentences } from '../../src/text/sentences.ts';

export interface Size {
  /** One sentence each; anything may stand in them. */
  readonly texts: readonly string[];
  readonly name: string;
  readonly articles: number;
}

/** Knowledge as large and as odd as wanted: each sentence is a fact of an event, and each event has all slots. */
export function bigKnowledge({ texts, name, articles }: Size): FactBase {
  return new FactBase(
    Array.from({ length: articles }, (_, i) => folder(`article-${i}-${'x'.repeat(80)}`, texts, name)),
  );
}

function folder(id: string, texts: readonly string[], name: string) {
  const body = texts.join('\n\n');
  const found = sentences(body);
  const article: Article = {
    id,
    title: name,
    byline: name,
    outlet: name,
    published: '2024-10-28T09:46',
    zone: 'Asia/Seoul',
    url: `https://example.org/${'a'.repeat(400)}`,
    body,
    sentences: found,
  };
  const speaker: Entity = { id: 'speaker', kind: 'person', name, aliases: ['화자'], roles: [], article: id };
  const event: NewsEvent = {
    id: `${id}/event`,
    name,
    kind: 'meeting',
    primary: true,
    parties: [],
    aliases: [],
    article: id,
  };
  const facts = found.map(
    (sentence, i): Fact => ({
      id: `${id}/event.${i}`,
      event: event.id,
      slot: SLOTS[i % SLOTS.length] ?? 'who',
      ...(i % 2 === 0 && { aspect: ASPECTS[i % ASPECTS.length] ?? 'agenda' }),
      value: sentence,
      entities: [],
      reviewed: true,
      says: 'speaker',
      evidence: [sentence],
      article: id,
    }),
  );
  return { article, entities: [speaker], events: [event], facts };
}
