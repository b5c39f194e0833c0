import { BEFORE_OR_AFTER } from '../language/en/asking/cues.ts';
import type { Fact, Kind, Span } from '../model.ts';
import type { Engine } from './engine.ts';
import { beforeOrAfter } from './order-of-events.ts';
import type { EventProfile } from './profiles.ts';
import { notStated } from './refusal.ts';
import { state } from './statement.ts';
import { nearestIn, type Step } from './step.ts';

const MEASURED: Partial<Record<Kind, 'duration' | 'age' | 'timeOfDay' | 'post'>> = {
  duration: 'duration',
  age: 'age',
  'clock-time': 'timeOfDay',
  role: 'post',
};

/** Times of day, durations, ages: stated only where the words of the source have one. */
export const measures: Step = ({ engine, question, kind, event }) => {
  const what = MEASURED[kind];
  if (what === undefined) return null;
  const time = kind === 'clock-time' ? timeOfDay(engine, event) : null;
  if (time) return state(engine, question, time.fact, time.words);
  return notStated(engine, engine.words.gaps[what], nearestIn(event, ['when', 'who']));
};

/** Which of two events comes first. */
export const relations: Step = ({ engine, question, kind, event }) => {
  const later = kind === 'when' && BEFORE_OR_AFTER.test(question.text) ? beforeOrAfter(engine, question, event) : null;
  return later ? state(engine, question, later, engine.base.words(later.article, later.evidence[0] as Span)) : null;
};

function timeOfDay(engine: Engine, event: EventProfile): { fact: Fact; words: string } | null {
  for (const { fact } of event.facts) {
    if (fact.slot !== 'when') continue;
    for (const span of fact.evidence) {
      const words = engine.base.words(fact.article, span);
      if (/\b\d{1,2}:\d\d\b|\b\d{1,2}\s*[ap]\.?m\b/i.test(words)) return { fact, words };
    }
  }
  return null;
}
