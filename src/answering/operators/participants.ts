import { type AskedSet, askedSet } from '../../language/en/syntax/asked-set.ts';
import type { Decision, Evidence } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { fitEvent } from '../fit.ts';
import type { Mention } from '../mentions.ts';
import type { EventProfile } from '../profiles.ts';
import { notStated } from '../refusal.ts';
import { firstIn } from '../step.ts';
import { concepts } from '../units.ts';
import { isAhead, meetingsIn } from './known-events.ts';
import { firstEvidence, listed } from './listing.ts';
import { namedIn } from './named-things.ts';
import type { Operator, Request } from './request.ts';

/** Who is at both of two meetings, at one alone, or not at it. */
export const participants: Operator = (request) => {
  const set = askedSet(request.read);
  if (set?.kind !== 'person') return null;
  if (set.quantifier === 'both') return atBoth(request, set);
  if (set.quantifier === 'only') return atOneAlone(request, set);
  return set.negated ? absent(request, set) : null;
};

const namesOf = (profile: EventProfile) => firstIn(profile, 'who')?.entities ?? [];

/** The meetings that mentions name: each by its place, country or name, else those of the main one's format. */
function meant({ engine, mentions }: Request): EventProfile[] {
  const all = meetingsIn(engine).filter(isAhead);
  const own = mentions.filter(({ type }) => ['country', 'place', 'event'].includes(type));
  const named = all.filter((profile) => own.some((mention) => isAt(mention, profile)));
  const format = all.find(({ event }) => event.primary)?.event.format;
  return named.length > 0 ? named : all.filter(({ event }) => event.format === format);
}

/** Of several meetings in one place the first that is told of is meant. */
function isAt(mention: Mention, profile: EventProfile): boolean {
  return profile.during === null && fitEvent(mention, profile).fit === 'identity';
}

function atBoth({ engine, ...request }: Request, { counted }: AskedSet): Decision | null {
  const [first, second, ...others] = meant({ engine, ...request });
  if (!first || !second || others.length > 0) return null;
  const ids = namesOf(first).filter((id) => namesOf(second).includes(id));
  return those(engine, ids, counted, [...firstEvidence(first), ...firstEvidence(second)], 'whoIsAtBoth');
}

function atOneAlone({ engine, ...request }: Request, { counted }: AskedSet): Decision | null {
  const [only, ...others] = meant({ engine, ...request });
  if (!only || others.length > 0) return null;
  const elsewhere = meetingsIn(engine).filter((profile) => profile !== only && isAhead(profile) && !profile.during);
  const ids = namesOf(only).filter((id) => !elsewhere.some((profile) => namesOf(profile).includes(id)));
  return those(engine, ids, counted, [only, ...elsewhere].flatMap(firstEvidence), 'whoThatIs');
}

/** Those whom the article names, or of a journey those who were at the meeting before, without those who take part. */
function absent(
  { engine, question, mentions, ...request }: Request,
  { counted, inAccount }: AskedSet,
): Decision | null {
  const [event, ...others] = meant({ engine, question, mentions, ...request });
  if (!event || others.length > 0 || !mentions.some((mention) => isAt(mention, event))) return null;
  const goes = question.units.some((unit) => concepts(unit).includes('travel'));
  const before = engine.profiles.find((profile) => profile.event.id === event.after);
  if (!inAccount && goes && !before) return null;
  if (!inAccount && !goes && !question.units.some((unit) => concepts(unit).includes('attend'))) return null;
  const named = namedIn(engine, event.event.article, 'person').filter(
    ({ entity }) =>
      !namesOf(event).includes(entity.id) && (inAccount || !before || namesOf(before).includes(entity.id)),
  );
  const evidence = [...named.map((each) => each.evidence), ...firstEvidence(event)];
  return those(
    engine,
    named.map(({ entity }) => entity.id),
    counted,
    evidence,
    'whoDoesNot',
  );
}

function those(
  engine: Engine,
  ids: readonly string[],
  counted: boolean,
  evidence: readonly Evidence[],
  gap: 'whoIsAtBoth' | 'whoThatIs' | 'whoDoesNot',
): Decision {
  if (ids.length === 0) return notStated(engine, engine.words.gaps[gap], evidence);
  return {
    ...listed(
      engine,
      ids.map((id) => engine.base.entity(id)),
      counted,
    ),
    evidence,
  };
}
