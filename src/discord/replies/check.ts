import type { APIEmbed } from 'discord-api-types/v10';
import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Claim, Verdict } from '../../model.ts';
import { clip, weight } from '../clip.ts';
import { echo } from '../echo.ts';
import { LIMITS } from '../limits.ts';
import { bold, escaped, subtext } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { COLOURS } from './card.ts';
import { type Message, message, notice } from './message.ts';
import { quoted, shortSource } from './source.ts';

/** A claim, what is so instead and the quote for it. */
const CLAIM = 200;
const EVIDENCE = 450;
/** All cards together; a message that holds more would be refused. */
const ROOM = 3300;

/** Told apart at a glance, and without colours too. */
const MARKS: Readonly<Record<Verdict, { readonly mark: string; readonly color: number }>> = {
  supported: { mark: '✓', color: COLOURS.answered },
  contradicted: { mark: '✗', color: COLOURS.contradicted },
  'not-stated': { mark: '?', color: COLOURS.refused },
};

/** What the sources say of each claim of a message, in its order and each on a card of its own; of as many as one reply holds, the rest is left unchecked. */
export function checkMessage(words: Wording, base: FactBase, claims: Iterable<Claim>): Message {
  const cards: APIEmbed[] = [];
  let used = 0;
  let isCut = false;
  for (const claim of claims) {
    const card = cardOf(words, base, claim);
    used += weight(card.title ?? '') + weight(card.description ?? '');
    isCut = cards.length > 0 && (used > ROOM || cards.length === LIMITS.embeds);
    if (isCut) break;
    cards.push(card);
  }
  const [first, ...rest] = cards;
  if (!first) return notice(words.check.noClaim);
  const said = [words.check.title, ...(isCut ? [words.check.cut] : [])].join(' · ');
  return { ...message(first), content: subtext(said), embeds: [first, ...rest] };
}

function cardOf(words: Wording, base: FactBase, claim: Claim): APIEmbed {
  const { mark, color } = MARKS[claim.verdict];
  const lines = [`“${clip(escaped(echo(claim.text)), CLAIM)}”`, ...evidenceOf(words, base, claim)];
  return { title: `${mark} ${words.verdicts[claim.verdict]}`, description: lines.join('\n'), color };
}

/** The first quote; of what is not stated what the sources have nearby, so that it is not taken for support. */
function evidenceOf(words: Wording, base: FactBase, { verdict, answer }: Claim): string[] {
  const [quote] = answer.quotes;
  if (verdict !== 'not-stated' && quote) {
    const said = verdict === 'contradicted' && answer.answer ? [bold(clip(escaped(answer.answer), CLAIM))] : [];
    const source = shortSource(words, base.article(quote.article));
    const small = subtext([source, ...(answer.reviewed ? [] : [words.draft])].join(' · '));
    return [...said, quoted(quote, answer.says[0] ?? null, EVIDENCE), small];
  }
  const [near = quote] = answer.nearest;
  if (!near) return [];
  return [subtext(`${words.check.near}:`), quoted(near, null, LIMITS.fieldValue / 3)];
}
