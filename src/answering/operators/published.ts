import { publicationAsked } from '../../language/en/syntax/account.ts';
import type { Fact } from '../../model.ts';
import { answerByClock } from '../clock.ts';
import { yes } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { fitEvent } from '../fit.ts';
import type { EventProfile } from '../profiles.ts';
import { correct, state } from '../statement.ts';
import { firstIn } from '../step.ts';
import type { Operator, Request } from './request.ts';

/** "When did this come out?", "which agency is it from?": of the account itself, not of what it tells. */
export const published: Operator = (request) => {
  const { engine, read, question, mentions, clock } = request;
  const asked = publicationAsked(read);
  const report = asked && reportMeant(request, asked.leans);
  const told = report && firstIn(report, asked.slot);
  if (!told) return null;
  if (read.gap !== null) return state(engine, question, told, asked.hour ? printed(engine, told) : undefined);
  const day = mentions.find(({ type }) => type === 'date');
  if (!day) return null;
  // "It wasn't published on Sunday, was it?"
  if (question.negated) return state(engine, question, told);
  const byClock = answerByClock(engine, question, mentions, report, 'polar', clock);
  if (byClock) return byClock;
  return fitEvent(day, report).fit === 'conflict'
    ? correct(engine, { ...question, polar: true }, told)
    : yes(engine, state(engine, question, told));
};

/** The account that is meant: the one that was spoken of, or the only one. */
function reportMeant({ engine, last }: Request, leans: boolean): EventProfile | null {
  const reports = engine.profiles.filter(({ event }) => event.kind === 'report');
  const spoken = reports.find(({ event }) => event.id === last?.event);
  if (spoken) return spoken;
  if (leans && last !== null) return null;
  const [only] = reports;
  return reports.length === 1 && only ? only : null;
}

function printed({ base }: Engine, { article, evidence }: Fact): string | undefined {
  const [span] = evidence;
  return span && base.quote(article, span).text;
}
