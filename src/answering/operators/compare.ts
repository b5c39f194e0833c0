import { COMPARING_WORDS, CONTRAST_WORDS } from '../../language/en/syntax/asking-words.ts';
import { SAYING_VERBS } from '../../language/en/syntax/closed.ts';
import type { Aspect, Fact } from '../../model.ts';
import { ANSWERED, type Decision, evidenceOf } from '../decision.ts';
import { fitEvent } from '../fit.ts';
import { type Mention, mentionsOf } from '../mentions.ts';
import { nameOf as nameOfEvent, sentence, valueWords } from '../phrasing.ts';
import { isAhead, isReviewed, meetingsIn, tellPassages } from './known-events.ts';
import { mentionsIn, type Operator, type Request } from './request.ts';

/** Holds two sayers or two events against each other, and tells what one says as distinct from another. */
export const compare: Operator = (request) => bothSides(request) ?? setApart(request);

/** Somebody who says something, or an event, with what is known of it. */
interface Side {
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** What is told of an event that is held against another, where nothing in particular is asked. */
const COMPARED: readonly Fact['slot'][] = ['who', 'when', 'where'];
const SAID: readonly Aspect[] = ['agenda', 'expectation', 'outcome'];

function bothSides(request: Request): Decision | null {
  const { engine, read } = request;
  const compares = read.tree.words.some(({ lemma, text }) => COMPARING_WORDS.has(lemma) || COMPARING_WORDS.has(text));
  if (!compares) return null;
  const speaks = read.tree.words.some(({ lemma }) => SAYING_VERBS.has(lemma) || lemma === 'statement');
  const sides = speaks ? sayers(request) : events(request);
  if (sides.length !== 2 || sides.some(({ facts }) => facts.length === 0)) return null;
  const text = sides
    .map(({ name, facts }) => sentence(`${name}: ${facts.map((fact) => valueWords(engine.base, fact)).join('; ')}`))
    .join(' ');
  return { ...ANSWERED, text, evidence: sides.flatMap(({ facts }) => facts.flatMap(evidenceOf)), confidence: 0.8 };
}

/** Those named who say something, with what an editor has of it on what is asked, of the main event first. */
function sayers(request: Request): Side[] {
  const { engine, question } = request;
  const all = mentionsOf(
    { ...question, attributed: [], conditions: question.units.filter(({ neutral }) => !neutral) },
    engine.base,
    engine.lexicon,
  );
  const named = all.filter(({ type }) => ['organization', 'country', 'person'].includes(type));
  const sides = named.map((mention) => ({ name: nameOf(request, mention), facts: saidBy(request, mention) }));
  return sides.filter(({ facts, name }, i) => facts.length > 0 && sides.findIndex((each) => each.name === name) === i);
}

function saidBy({ engine, question }: Request, mention: Mention): Fact[] {
  if (!('ids' in mention)) return [];
  const { base } = engine;
  const by = ({ says = '' }: Fact) =>
    mention.ids.includes(says) ||
    (mention.type === 'country' && says !== '' && mention.ids.includes(base.entity(says).country ?? ''));
  const said = engine.profiles
    .filter(isReviewed)
    .flatMap(({ facts }) => facts.map(({ fact }) => fact))
    .filter(by);
  const asked = question.aspects.filter((aspect) => SAID.includes(aspect));
  const of = (aspects: readonly Aspect[]) =>
    said.filter(({ aspect }) => aspect !== undefined && aspects.includes(aspect));
  const own = of(asked).length > 0 ? of(asked) : of(SAID);
  const primary = own.filter(({ event }) => base.event(event).primary);
  const told = primary.length > 0 ? primary : own;
  return told.filter(({ value }, i) => told.findIndex((each) => each.value.start === value.start) === i);
}

function nameOf({ engine }: Request, mention: Mention): string {
  const id = 'ids' in mention ? mention.ids[0] : undefined;
  return (id !== undefined && engine.base.entities.get(id)?.name) || mention.label;
}

/** The two events that places, countries or names point to, or that are both of the main one's format. */
function events({ engine, question, mentions }: Request): Side[] {
  const ahead = meetingsIn(engine).filter((profile) => isAhead(profile) && profile.during === null);
  const named = mentions.filter(({ type }) => ['country', 'place', 'event', 'person'].includes(type));
  const meant = ahead.filter((profile) => named.some((mention) => fitEvent(mention, profile).fit === 'identity'));
  const format = ahead.find(({ event }) => event.primary)?.event.format;
  const two = named.length > 0 ? meant : ahead.filter(({ event }) => event.format === format);
  const asked = question.aspects;
  return two.map(({ event, facts }) => {
    const own = facts.map(({ fact }) => fact);
    const about = own.filter(({ aspect }) => aspect !== undefined && asked.includes(aspect));
    const plain = COMPARED.flatMap((slot) => own.find((fact) => fact.slot === slot) ?? []);
    return { name: nameOfEvent(engine, event), facts: about.length > 0 ? about : plain };
  });
}

/** "What does X say, as distinct from Y?": all that X says. */
function setApart(request: Request): Decision | null {
  const { tree, gap } = request.read;
  const at = tree.words.findIndex(({ lemma, text }) => CONTRAST_WORDS.has(lemma) || CONTRAST_WORDS.has(text));
  const says = tree.words.some(({ lemma }, i) => i < at && SAYING_VERBS.has(lemma));
  if (at < 0 || !says || gap === null || gap.wh > at) return null;
  const before = mentionsIn(
    request,
    tree.words.flatMap((_, i) => (i < at ? [i] : [])),
  );
  const [sayer] = before.filter(({ type }) => ['organization', 'country', 'person'].includes(type));
  const facts = sayer ? saidBy(request, sayer) : [];
  return facts.length > 0 ? tellPassages(request.engine, facts) : null;
}
