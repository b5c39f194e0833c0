import { COUNTED } from '../language/en/asking/cues.ts';
import { COUNTRIES, PEOPLE } from '../language/en/asking/persons.ts';
import { tokenize } from '../text/tokens.ts';
import { evidenceOf } from './decision.ts';
import { notStated } from './refusal.ts';
import { correct } from './statement.ts';
import { firstIn, type Step } from './step.ts';

/** "Will five ministers attend?": those who take part are so many, and no more. */
export const headcount: Step = ({ engine, question, kind, event }) => {
  if (kind !== 'polar' || question.negated || event.event.kind !== 'meeting') return null;
  const [, number = '', noun = ''] = COUNTED.exec(question.spelled) ?? [];
  const said = Number(tokenize(number)[0]?.norm);
  const who = firstIn(event, 'who');
  if (!who || !Number.isInteger(said)) return null;
  if (COUNTRIES.test(noun)) return said === event.parties.size ? null : correct(engine, question, who);
  if (!PEOPLE.test(noun)) return null;
  if (event.participants.size > event.people.size) return notStated(engine, engine.words.gaps.howMany, evidenceOf(who));
  return said === event.people.size ? null : correct(engine, question, who);
};
