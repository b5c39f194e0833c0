import { sourceAsked } from '../../language/en/syntax/source.ts';
import type { Fact } from '../../model.ts';
import { ANSWERED, type Decision, type Evidence } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { sentence } from '../phrasing.ts';
import { notStated } from '../refusal.ts';
import { state } from '../statement.ts';
import type { Operator, Request } from './request.ts';

/** "Says who?" of what was told last: whoever says it, whoever confirms it, or the outlet in whose own words it stands. */
export const source: Operator = (request) => {
  const { engine, read, last } = request;
  const asked = last?.said ? sourceAsked(read) : null;
  if (!asked || !last?.said) return null;
  const says = asked === 'said' ? speakerOf(engine, last.said) : null;
  if (says !== null) return named(last.said, says);
  const confirmed = confirmedBy(request);
  if (confirmed) return confirmed;
  // Who thinks so is nobody whom the article names.
  if (asked === 'thought') return notStated(engine, engine.words.gaps.that, [last.said]);
  return named(last.said, engine.base.article(last.said.article).outlet);
};

function named(said: Evidence, name: string): Decision {
  return { ...ANSWERED, text: sentence(name), short: name, evidence: [said], confidence: 0.9 };
}

/** Who says a passage, where all that is known of it is said by one. */
function speakerOf({ base }: Engine, { article, span, says }: Evidence): string | null {
  if (says !== null) return base.entity(says).name;
  const within = ({ evidence }: Fact) => evidence.some(({ start, end }) => start < span.end && span.start < end);
  const speakers = new Set(base.factsIn(article).flatMap((fact) => (within(fact) && fact.says ? [fact.says] : [])));
  const [speaker] = speakers;
  return speakers.size === 1 && speaker !== undefined ? base.entity(speaker).name : null;
}

/** Who confirms the event that was spoken of. */
function confirmedBy({ engine, question, last }: Request): Decision | null {
  const confirming = engine.profiles.find(
    ({ event }) => event.kind === 'confirmation' && event.about !== undefined && event.about === last?.event,
  );
  const who = confirming?.facts.find(({ fact }) => fact.slot === 'who')?.fact;
  return who ? state(engine, question, who) : null;
}
