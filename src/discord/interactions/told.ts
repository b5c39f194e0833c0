import { localeOf } from '../../language/locale.ts';
import type { Answer } from '../../model.ts';
import { type Asker, stating } from '../asking.ts';
import type { Bot } from '../bot.ts';
import type { Action } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import type { Told } from '../replies/more.ts';
import { answerAfter, isNamed, readTrail, type Trail } from '../trail.ts';
import { type WordLink, wordLinks } from '../word-links.ts';

type More = Extract<Action, readonly ['more', ...unknown[]]>;

/** What the button under an answer tells of it, found again from the questions that its id carries; null where its event or fact is gone. */
export function toldOf(bot: Bot, [, event, fact, confidence, carried]: More, asker: Asker): Told | null {
  const named = event === null ? undefined : bot.keys.events.get(event);
  const known = fact === null ? undefined : bot.keys.facts.get(fact);
  if ((event !== null && !named) || (fact !== null && !known)) return null;
  const trail = carried === '' ? [] : readTrail(carried);
  const given = answerAfter(bot, trail, asker)?.answer ?? null;
  const answer = given && isOf(given, event, fact) ? given : null;
  return {
    answer,
    event: named && bot.answerer.baseIn(asker.locale).event(named.id),
    fact: known,
    stated: known ? stating(bot, asker)(known) : null,
    confidence,
    // What a Korean question was read as is none of its words.
    found: localeOf(trail.at(-1) ?? '') === 'ko' ? [] : (answer?.grounds?.matched ?? []),
    links: answer ? linksOf(bot, trail, answer) : [],
  };
}

function isOf({ grounds }: Answer, event: string | null, fact: string | null): boolean {
  const key = (id: string | null | undefined) => (id ? keyOf({ id }) : null);
  return key(grounds?.event) === event && key(grounds?.fact) === fact;
}

function linksOf({ answerer }: Bot, trail: Trail, { quotes: [first] }: Answer): readonly WordLink[] {
  const question = trail.at(-1);
  if (question === undefined || isNamed(question) || !first) return [];
  return wordLinks(answerer.read(question), first.text);
}
