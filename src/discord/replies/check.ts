import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Claim } from '../../model.ts';
import { clip } from '../clip.ts';
import { LIMITS } from '../limits.ts';
import { blockQuote, bold, escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { COLOURS, pagesOf } from './card.ts';
import { type Message, message, notice } from './message.ts';
import { quoted, sourceLine } from './source.ts';

const CLAIM = 200;

/** What the sources say of each claim of a message, with the quote; as many claims as one reply holds. */
export function checkMessage(words: Wording, base: FactBase, claims: readonly Claim[]): Message {
  if (claims.length === 0) return notice(words.check.noClaim);
  const articles = [...new Set(claims.flatMap(({ answer }) => answer.quotes.map(({ article }) => article)))];
  const sources = articles.map((id) => sourceLine(words, base.article(id)));
  const source = sources.length > 0 ? [{ name: words.fields.source, blocks: [sources.join('\n')] }] : [];
  const sections = claims.map((claim) => ({
    name: words.verdicts[claim.verdict],
    blocks: [[`“${clip(escaped(claim.text), CLAIM)}”`, ...evidenceOf(words, base, claim)].join('\n')],
  }));
  const fitting = sections.findLastIndex((_, i) => pagesOf([...sections.slice(0, i + 1), ...source]).length === 1) + 1;
  const shown = Math.max(1, fitting);
  return message({
    title: words.check.title,
    color: COLOURS.plain,
    fields: pagesOf([...sections.slice(0, shown), ...source])[0] ?? [],
    ...(shown < claims.length && { footer: { text: words.check.more(claims.length - shown) } }),
  });
}

/** The first quote; of what is not stated what the sources have nearby, so that it is not taken for support. */
function evidenceOf(words: Wording, base: FactBase, { verdict, answer }: Claim): string[] {
  const [quote] = answer.quotes;
  if (verdict !== 'not-stated' && quote) {
    const said = verdict === 'contradicted' && answer.answer ? [bold(clip(escaped(answer.answer), CLAIM))] : [];
    return [...said, quoted(quote, answer.says[0] ?? base.article(quote.article).outlet)];
  }
  const [near = quote] = answer.nearest;
  if (!near) return [];
  return [`${words.fields.near}:`, blockQuote(clip(`“${escaped(near.text)}”`, LIMITS.fieldValue / 3))];
}
