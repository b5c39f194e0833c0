import type { Concept } from '../language/concepts.ts';
import { AGENDA_VERB, ISSUING, SCHEDULED } from '../language/en/asking/cues.ts';
import type { Aspect, Kind } from '../model.ts';
import { concepts, type Unit } from './units.ts';

/** What a family of words asks for when the question is of a kind that leaves it open. */
const BY_CONCEPT: readonly (readonly [Concept, Aspect])[] = [
  ['agenda', 'agenda'],
  ['conclude', 'outcome'],
  ['document', 'outcome'],
  ['issue', 'outcome'],
  ['expectation', 'expectation'],
  ['headline', 'headline'],
  ['summary', 'summary'],
  ['backdrop', 'backdrop'],
  ['travel', 'travel'],
  ['partnership', 'rank'],
  ['previous', 'predecessors'],
];

const ASPECT_KINDS: readonly (Kind | null)[] = [
  'what',
  'how',
  'polar',
  'who',
  'where',
  'which-country',
  'how-many',
  'when',
  null,
];

export function aspectOf(concept: Concept): Aspect | undefined {
  return BY_CONCEPT.find(([name]) => name === concept)?.[1];
}

/** The aspects that a question's words name. */
export function aspectsOf(units: readonly Unit[], kind: Kind | null, words: string): Aspect[] {
  if (kind === 'why') return [];
  const aspects: Aspect[] = [];
  if (!ASPECT_KINDS.includes(kind)) return aspects;
  if (AGENDA_VERB.test(words)) aspects.push('agenda');
  for (const unit of units) {
    for (const concept of concepts(unit)) {
      const aspect = aspectOf(concept);
      // "issue" is a topic or an act of publishing; its ending tells which.
      if (concept === 'agenda' && ISSUING.test(unit.text)) continue;
      if (aspect && !(aspect === 'expectation' && SCHEDULED.test(words))) aspects.push(aspect);
    }
  }
  return aspects;
}
