import { NEGATING_VERBS, TAKEN_PLACE } from '../../language/en/syntax/closed.ts';
import { standingOf } from '../../language/en/syntax/polarity.ts';
import { daysOf } from '../../text/calendar.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import { rankEvents } from '../choose.ts';
import type { Clock } from '../clock.ts';
import { contradictions } from '../contradictions.ts';
import type { Decision } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { chooseEvent } from '../event-choice.ts';
import { fitEvent } from '../fit.ts';
import { notStated } from '../refusal.ts';
import { correct } from '../statement.ts';
import { firstIn } from '../step.ts';
import { isAhead, meetingsIn } from './known-events.ts';
import { type Request, requestOf } from './request.ts';

/** What is wrong of what a question takes for granted before it asks, or null. */
export function wrongPremise(engine: Engine, base: SentenceBase, premise: string, clock: Clock): Decision | null {
  const request = requestOf(engine, base, premise, clock, null);
  const { question, mentions } = request;
  if (mentions.length === 0) return null;
  const choice = chooseEvent(request.engine, question, mentions, 'polar', null);
  const [wrong] = contradictions(request.engine, question, mentions, choice.best.profile);
  if (wrong) return correct(request.engine, question, wrong.instead);
  return notYet(request) ?? withoutThem(request) ?? calledOff(request);
}

/** "The talks were held last week" of what is still to come: of the main one, where no other is named. */
function notYet({ engine, question, mentions, read, clock }: Request): Decision | null {
  const { tree, predicate } = read;
  const { negated, modality } = standingOf(tree, predicate);
  const { text, lemma } = tree.word(predicate);
  const past = question.tense === 'past' || lemma === 'over' || isPastForm(text, lemma);
  const told = !negated && modality === 'held' && past;
  if (!told || !TAKEN_PLACE.has(lemma)) return null;
  const named = mentions.filter(({ type }) => type === 'event' || type === 'word' || type === 'person');
  const ahead = meetingsIn(engine).filter(isAhead);
  const meant = ahead.filter((profile) => named.every((mention) => fitEvent(mention, profile).fit === 'identity'));
  const [best] = rankEvents({ ...question, tense: null }, named, meant, ['when']);
  const when = best && firstIn(best.profile, 'when');
  const days = when?.date ? daysOf(when.date.value) : null;
  if (!when || !days || clock.toPlainDate().until(days.first).days <= 0) return null;
  return correct(engine, question, when);
}

/** "The talks were called off": nothing tells so, and what is built on it has no answer. */
function calledOff({ engine, read }: Request): Decision | null {
  const { lemma } = read.tree.word(read.predicate);
  const known = engine.stems.has(read.terms[read.predicate]?.stem ?? '');
  return NEGATING_VERBS.has(lemma) && !known ? notStated(engine, engine.words.gaps.that, []) : null;
}

const isPastForm = (text: string, lemma: string) => text.toLowerCase() !== lemma && !/(?:s|ing)$/i.test(text);

/** "Since X has gone to Y" of somebody who is not among those who do. */
function withoutThem({ engine, question, mentions }: Request): Decision | null {
  const places = mentions.filter(({ type }) => type === 'country' || type === 'place' || type === 'event');
  const people = mentions.filter(({ type }) => type === 'person');
  if (places.length === 0 || people.length === 0) return null;
  const at = meetingsIn(engine).filter(
    (profile) =>
      isAhead(profile) &&
      profile.during === null &&
      places.every((mention) => fitEvent(mention, profile).fit === 'identity'),
  );
  const [event] = at;
  const other = event && people.some((mention) => fitEvent(mention, event).fit === 'conflict');
  const who = other ? firstIn(event, 'who') : undefined;
  return who && at.length === 1 ? correct(engine, question, who) : null;
}
