import { exceptionIn, mayExcept } from '../../language/en/syntax/exception.ts';
import { treeOf } from '../../language/en/syntax/read.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Decision } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { mentionsOf } from '../mentions.ts';
import { sentence } from '../phrasing.ts';
import { readQuestion } from '../question.ts';
import { notStated } from '../refusal.ts';
import { listed } from './listing.ts';

/** A clause without what it leaves out, and the words of that. */
export interface Excepting {
  readonly rest: string;
  readonly except: string;
}

/** "Who, besides X, is going?": asked without "besides X"; null where nothing is left out. */
export function exceptingIn(text: string): Excepting | null {
  if (text.length > LONGEST || !mayExcept(text)) return null;
  const tree = treeOf(text);
  const found = exceptionIn(tree);
  if (!found) return null;
  const at = (i: number) => tree.words[i]?.start ?? text.length;
  const before = text.slice(0, at(found.from)).replace(/[\s,]+$/u, '');
  const after = text.slice(tree.word(found.to - 1).end).replace(/^[\s,]+/u, '');
  const rest = `${before} ${after}`.trim();
  const except = text.slice(at(found.named), tree.word(found.to - 1).end);
  return /\p{L}/u.test(rest) ? { rest, except } : null;
}

/** Longer clauses are not read to their end. */
const LONGEST = 240;

/** Of what was answered what is not left out. */
export function without(engine: Engine, decision: Decision, { except }: Excepting): Decision {
  if (decision.status !== 'answered') return decision;
  const aside = meantBy(engine, except);
  // That some do says nothing of others.
  if (decision.affirmed && [...aside].some((id) => isNamed(engine, id, except)))
    return notStated(engine, engine.words.gaps.whoElse, decision.evidence);
  const left = decision.persons.filter((id) => !aside.has(id));
  if (left.length === decision.persons.length) return withoutWords(engine, decision, except);
  if (left.length === 0) return notStated(engine, engine.words.gaps.whoElse, decision.evidence);
  const counted = /^\d+$/.test(decision.short ?? '');
  const entities = left.map((id) => engine.base.entity(id));
  const { text, short, persons } = listed(engine, entities, counted);
  return { ...decision, text, short, persons };
}

/** Whether words have a part of somebody's name. */
function isNamed({ base }: Engine, id: string, words: string): boolean {
  const entity = base.entities.get(id);
  const said = tokenize(words).map(({ norm }) => norm);
  return entity?.kind === 'person' && tokenize(entity.name).some(({ norm }) => said.includes(norm));
}

/** Who and what words mean; all of a country where its people are left out. */
function meantBy(engine: Engine, words: string): ReadonlySet<string> {
  const question = readQuestion(words, engine.lexicon, engine.spelling, engine.published);
  const mentions = mentionsOf(question, engine.base, engine.lexicon);
  const ids = mentions.flatMap((mention) => ('ids' in mention ? mention.ids : []));
  const sides = mentions.flatMap((mention) =>
    mention.type === 'country' && mention.use === 'side' ? mention.ids : [],
  );
  const offices = question.units.flatMap((unit) =>
    unit.senses.some(({ type }) => type === 'official' || type === 'offices') ? [unit.stem] : [],
  );
  const all = [...engine.base.entities.values()].filter(({ id, kind, country, roles }) => {
    if (ids.includes(id)) return true;
    if (kind === 'person' && sides.includes(country ?? '')) return true;
    if (kind !== 'person' || offices.length === 0) return false;
    if (ids.length > 0) return country !== undefined && ids.includes(country);
    return roles.some(({ title }) => tokenize(title).some(({ stem }) => offices.includes(stem)));
  });
  const lands = ids.flatMap((id) => engine.lexicon.capitals.get(id) ?? []);
  return new Set([...ids, ...lands, ...all.map(({ id }) => id)]);
}

/** Of a list in the words of the source the parts that do not name what is left out. */
function withoutWords(engine: Engine, decision: Decision, except: string): Decision {
  const parts = (decision.short ?? '').split(/,\s*(?:and\s+)?|\s+and\s+/u).filter(Boolean);
  const low = except.replace(/^(?:the|an?)\s+/iu, '').toLowerCase();
  const left = parts.filter((part) => !part.toLowerCase().includes(low));
  if (left.length === parts.length || left.length === 0) return decision;
  const items = engine.words.and(left);
  return { ...decision, text: sentence(items), short: items };
}
