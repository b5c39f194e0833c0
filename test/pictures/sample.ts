import { FactBase } from '../../src/knowledge/fact-base.ts';
import type { Article, Entity, Fact, NewsEvent } from '../../src/model.ts';

/** An event in few words; `date`, `after` and `during` make its "when", `who` names its people. */
export interface Told extends Partial<NewsEvent> {
  readonly id: string;
  readonly date?: string;
  readonly after?: string;
  readonly during?: string;
  readonly who?: readonly string[];
  /** Facts beside these. */
  readonly facts?: readonly Partial<Fact>[];
}

const ARTICLE: Article = {
  id: 'harbor',
  title: 'Harbor talks',
  byline: 'By Test Wire',
  outlet: 'Test Wire',
  published: '2031-05-12T08:00',
  zone: 'Europe/Oslo',
  body: 'Berg and Steen meet on Friday. After the talks they visit the harbor.',
  sentences: [],
};

/** A fact base of events told in few words. */
export function baseOf(
  events: readonly Told[],
  {
    entities = [],
    article = {},
  }: { readonly entities?: readonly Partial<Entity>[]; readonly article?: Partial<Article> } = {},
): FactBase {
  const source = { ...ARTICLE, ...article };
  return new FactBase([
    {
      article: source,
      entities: entities.map((entity, index) => ({
        id: `e${index}`,
        kind: 'person',
        name: `Person ${index}`,
        aliases: [],
        roles: [],
        article: source.id,
        ...entity,
      })),
      events: events.map(({ date, after, during, who, facts, ...event }) => ({
        name: `the ${event.id}`,
        kind: 'event',
        primary: false,
        parties: [],
        aliases: [],
        article: source.id,
        ...event,
      })),
      facts: events.flatMap((event) => factsOf(event, source.id)),
    },
  ]);
}

function factsOf({ id, date, after, during, who, facts = [] }: Told, article: string): Fact[] {
  const when = [date, after, during].some((each) => each !== undefined);
  const all: Partial<Fact>[] = [
    ...(who ? [{ slot: 'who' as const, entities: who, value: { start: 0, end: 14 } }] : []),
    ...(when
      ? [
          {
            slot: 'when' as const,
            value: { start: 31, end: 46 },
            evidence: [{ start: 31, end: 69 }],
            ...(date !== undefined && {
              date: { text: date, value: date, anchor: null, rule: { how: 'as-written' as const, words: date } },
            }),
            ...(after !== undefined && { after }),
            ...(during !== undefined && { during }),
          },
        ]
      : []),
    ...facts,
  ];
  return all.map((fact, index) => ({
    id: `${id}.${index}`,
    event: id,
    slot: 'what',
    value: { start: 0, end: 4 },
    entities: [],
    evidence: [{ start: 0, end: 30 }],
    reviewed: true,
    article,
    ...fact,
  }));
}

/** All events of a base, in its order. */
export function eventsOf(base: FactBase): readonly NewsEvent[] {
  return [...base.events.values()];
}
