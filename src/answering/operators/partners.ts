import { FORMAT_CONCEPTS } from '../../language/concepts.ts';
import { type AskedSet, askedSet } from '../../language/en/syntax/asked-set.ts';
import { evidenceOf } from '../decision.ts';
import type { Engine } from '../engine.ts';
import type { Mention } from '../mentions.ts';
import type { EventProfile } from '../profiles.ts';
import { concepts } from '../units.ts';
import { meetingsIn } from './known-events.ts';
import { firstEvidence, listed } from './listing.ts';
import type { Operator, Request } from './request.ts';

/**
 * All countries with which one has talks of a format: the other parties of these talks, and those with which there were
 * such before.
 */
export const partners: Operator = (request) => {
  const set = askedSet(request.read);
  if (!set || set.negated || set.quantifier === 'both' || set.quantifier === 'only' || !isOfPartners(request, set))
    return null;
  const { engine } = request;
  const all = meetingsIn(engine);
  const main = all.find(({ event }) => event.primary)?.event.format;
  const talks = all.filter(({ event }) => isOfFormat(event.format, main, request));
  const own = ownSide(engine, talks, sidesIn(request));
  if (own === null) return null;
  const former = talks.flatMap(({ facts }) =>
    facts.flatMap(({ fact }) => (fact.aspect === 'predecessors' ? [fact] : [])),
  );
  const { order, aspects } = request.question;
  const soFar =
    order !== null ||
    aspects.includes('predecessors') ||
    request.read.tree.words.some(({ lemma }) => SO_FAR.has(lemma));
  const now = soFar ? [] : talks;
  const ids = [...now.flatMap(({ parties }) => [...parties]), ...former.flatMap(({ entities }) => entities)];
  const left = [...new Set(ids)].filter((id) => id !== own && engine.base.entity(id).kind === 'country');
  if (left.length < 2) return null;
  const evidence = [...former.flatMap(evidenceOf), ...now.flatMap(firstEvidence)];
  return {
    ...listed(
      engine,
      left.map((id) => engine.base.entity(id)),
      set.counted,
    ),
    evidence,
  };
};

/** Whether it is asked with which countries there are talks, and not who takes part in one of them. */
function isOfPartners({ read: { tree, gap }, question, mentions }: Request, { kind }: AskedSet): boolean {
  if (question.order?.relation === 'after' || mentions.some(({ type }) => ASIDE.has(type))) return false;
  const named = question.units.some((unit) => concepts(unit).includes('partnership'));
  const countries = sidesIn({ question, mentions });
  if (kind !== 'country') return kind === 'person' && named && countries.length === 1;
  const withThem = gap?.preposition === 'with' || tree.words.some((word) => word.text.toLowerCase() === 'with');
  return countries.length < 2 && (withThem || named);
}

/** The countries that are named, without the one before which others were. */
function sidesIn({ question, mentions }: Pick<Request, 'question' | 'mentions'>): Mention[] {
  return mentions.filter(
    ({ type, units }) => type === 'country' && !units.some((unit) => question.order?.units.includes(unit)),
  );
}

/** Of what there was before. */
const SO_FAR: ReadonlySet<string> = new Set(['already', 'previously']);

/** What asks about one meeting. */
const ASIDE: ReadonlySet<Mention['type']> = new Set(['person', 'date', 'place', 'name', 'ordinal', 'event']);

/** Whether talks are of the format that is asked about: by its name, or as "such" ones. */
function isOfFormat(format: string | undefined, main: string | undefined, { question }: Request): boolean {
  const named = question.units.flatMap(concepts);
  const isNamed = (each: string) => (FORMAT_CONCEPTS[each] ?? []).some((concept) => named.includes(concept));
  if (Object.keys(FORMAT_CONCEPTS).some(isNamed)) return isNamed(format ?? '');
  return named.includes('partnership') && format !== undefined && format === main;
}

/** The side that is party to all of them, where no other is named. */
function ownSide({ base }: Engine, talks: readonly EventProfile[], mentions: readonly Mention[]): string | null {
  const [first] = talks;
  const shared = [...(first?.parties ?? [])].filter((id) => talks.every(({ parties }) => parties.has(id)));
  const countries = shared.filter((id) => base.entity(id).kind === 'country');
  const named = mentions.flatMap((mention) => (mention.type === 'country' ? mention.ids : []));
  const own = named.length === 0 && countries.length === 1 ? countries[0] : countries.find((id) => named.includes(id));
  return own !== undefined && named.every((id) => id === own) ? own : null;
}
