import { quote } from '../../knowledge/verbatim.ts';
import type { Action } from '../custom-id.ts';
import { echo } from '../echo.ts';
import type { Keys } from '../keys.ts';
import { escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { card } from './card.ts';
import { type Message, message } from './message.ts';
import { quoted, sourceLine } from './source.ts';

type Why = Extract<Action, readonly ['why', ...unknown[]]>;
type Chosen = Extract<Action, readonly ['chosen', ...unknown[]]>;

/** What was asked for, which of its words were found, what the answer rests on, and what came next. */
export function whyMessage(
  words: Wording,
  keys: Keys,
  [, event, fact, kind, score, next, behind, matched]: Why,
): Message {
  const meant = event === null ? undefined : keys.events.get(event);
  const stated = fact === null ? undefined : keys.facts.get(fact);
  const rival = next === null ? undefined : keys.events.get(next);
  const { why, kinds, aspects } = words;
  const aspect = stated?.aspect ? ` (${aspects[stated.aspect]})` : '';
  const sections = [
    { name: why.asked, blocks: [kinds[kind]] },
    { name: why.matched, blocks: [matched ? `“${escaped(echo(matched))}”` : why.nothing] },
    ...(meant
      ? [{ name: why.rests, blocks: [escaped(meant.name) + (stated ? `: ${kinds[stated.slot]}${aspect}` : '')] }]
      : []),
    { name: why.confidence, blocks: [`${Math.round(score * 100)} %`] },
    ...(rival ? [{ name: why.runnerUp, blocks: [`${escaped(rival.name)}, ${why.behind(behind.toFixed(1))}`] }] : []),
  ];
  return message(card(words, why.title, sections).embed);
}

/** Which language model chose which passage; null where there is no such passage any more. */
export function chosenMessage(
  words: Wording,
  keys: Keys,
  [, event, kind, score, key, start, end, model]: Chosen,
): Message | null {
  const article = keys.articles.get(key);
  if (!article?.sentences.some((sentence) => sentence.start === start && sentence.end === end)) return null;
  const meant = event === null ? undefined : keys.events.get(event);
  const { why, kinds } = words;
  const sections = [
    { name: why.asked, blocks: [kinds[kind]] },
    { name: why.chosenBy, blocks: [escaped(echo(model))] },
    { name: why.passage, blocks: [quoted(quote(article, { start, end }), article.outlet), sourceLine(words, article)] },
    ...(meant ? [{ name: why.rests, blocks: [escaped(meant.name)] }] : []),
    { name: why.confidence, blocks: [`${Math.round(score * 100)} %`] },
  ];
  return message(card(words, why.title, sections).embed);
}
