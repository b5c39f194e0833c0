import { FactBase } from '../../src/knowledge/fact-base.ts';
import {
  type Article,
  ASPECTS,
  type DateReading,
  type Entity,
  type Fact,
  type NewsEvent,
  SLOTS,
} from '../../src/model.ts';
import { sentences } from '../../src/text/sentences.ts';

export interface Size {
  /** One sentence each; anything may stand in them. */
  readonly texts: readonly string[];
  /** Of articles, and of their events. */
  readonly title: string;
  /** Of outlets and of people. */
  readonly name: string;
  /** Of each article; null where none is known. */
  readonly address: string | null;
  readonly articles: number;
  /** Whether a person has checked it. */
  readonly reviewed: boolean;
}

/** People of one office, among whom one has to choose. */
const PEOPLE = 30;

/**
 * Knowledge as large and as odd as wanted: each sentence is a fact of an event, each event has all slots, and many
 * people hold one office.
 */
export function bigKnowledge(size: Size): FactBase {
  return new FactBase(
    Array.from({ length: size.articles }, (_, i) => folder(`article-${i}-${'x'.repeat(80)}`, size, i)),
  );
}

function folder(id: string, { texts, title, name, address, reviewed }: Size, i: number) {
  const body = texts.join('\n\n');
  const found = sentences(body);
  const day = `2024-10-${String(10 + (i % 20))}`;
  const article: Article = {
    id,
    title,
    byline: name,
    outlet: name,
    published: `${day}T09:46`,
    zone: 'America/Argentina/ComodRivadavia',
    ...(address !== null && { url: address }),
    body,
    sentences: found,
  };
  const people = Array.from(
    { length: PEOPLE },
    (_, at): Entity => ({
      id: `${id}/person-${at}`,
      kind: 'person',
      name: `${name} ${at}`,
      aliases: ['화자'],
      roles: [{ title: 'Foreign Minister', office: 'foreign-minister', evidence: [] }],
      article: id,
    }),
  );
  const event: NewsEvent = {
    id: `${id}/event`,
    name: title,
    kind: 'meeting',
    primary: true,
    parties: people.map((person) => person.id),
    aliases: [],
    article: id,
  };
  const date: DateReading = { text: day, value: day, anchor: null, rule: { how: 'as-written', words: name } };
  const facts = found.map((sentence, at): Fact => {
    const slot = SLOTS[at % SLOTS.length] ?? 'who';
    return {
      id: `${id}/event.${at}`,
      event: event.id,
      slot,
      ...(at % 2 === 0 && { aspect: ASPECTS[at % ASPECTS.length] ?? 'agenda' }),
      ...(slot === 'when' && { date }),
      value: sentence,
      entities: slot === 'who' ? event.parties : [],
      reviewed,
      says: event.parties[0] ?? '',
      evidence: [sentence],
      article: id,
    };
  });
  return { article, entities: people, events: [event], facts };
}
