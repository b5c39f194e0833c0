import type { Entity, EntityKind } from '../../model.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Evidence } from '../decision.ts';
import type { Engine } from '../engine.ts';

/** Something that an article names, with the sentence that does so first. */
export interface Named {
  readonly entity: Entity;
  readonly evidence: Evidence;
}

/** All of a kind that an article names, in the order in which it does. */
export function namedIn({ base, lexicon }: Engine, article: string, kind: EntityKind): Named[] {
  const { body, sentences } = base.article(article);
  const found = new Map<string, Named>();
  const tokens = tokenize(body);
  for (const { from, senses } of lexicon.find(tokens)) {
    const start = tokens[from]?.start ?? 0;
    for (const sense of senses) {
      const entity = sense.type === 'entity' ? base.entities.get(sense.id) : undefined;
      const sentence = sentences.find((each) => each.start <= start && start < each.end);
      if (!entity || !sentence || entity.kind !== kind || found.has(entity.id)) continue;
      const span = { start: sentence.start, end: sentence.end };
      found.set(entity.id, { entity, evidence: { article, span, says: null } });
    }
  }
  return [...found.values()];
}
