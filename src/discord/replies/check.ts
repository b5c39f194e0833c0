import type { APIEmbedField } from 'discord-api-types/v10';
import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Claim } from '../../model.ts';
import { clip } from '../clip.ts';
import { echo } from '../echo.ts';
import { LIMITS } from '../limits.ts';
import { blockQuote, bold, escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { COLOURS, pagesOf } from './card.ts';
import { type Message, message, notice } from './message.ts';
import type { Section } from './section.ts';
import { quoted, sourceLine } from './source.ts';

/** A claim, what is so instead and the quote for it make one field. */
const CLAIM = 200;
const EVIDENCE = 450;

/** What the sources say of each claim of a message, with the quote; of as many as one reply holds, the rest is left unchecked. */
export function checkMessage(words: Wording, base: FactBase, claims: Iterable<Claim>): Message {
  let fields: APIEmbedField[] = [];
  let isCut = false;
  let isDraft = false;
  const sections: Section[] = [];
  const articles = new Set<string>();
  for (const claim of claims) {
    sections.push({
      name: words.verdicts[claim.verdict],
      blocks: [[`“${clip(escaped(echo(claim.text)), CLAIM)}”`, ...evidenceOf(words, base, claim)].join('\n')],
    });
    for (const { article } of claim.answer.quotes) articles.add(article);
    isDraft ||= claim.answer.quotes.length > 0 && !claim.answer.reviewed;
    const sources = [...articles].map((id) => sourceLine(words, base.article(id)));
    const [page = [], ...more] = pagesOf([
      ...sections,
      ...(sources.length > 0 ? [{ name: words.fields.source, blocks: [sources.join('\n')] }] : []),
    ]);
    isCut = more.length > 0 && fields.length > 0;
    if (isCut) break;
    fields = page;
  }
  const notes = [...(isDraft ? [words.draft] : []), ...(isCut ? [words.check.cut] : [])];
  if (sections.length === 0) return notice(words.check.noClaim);
  return message({
    title: words.check.title,
    color: COLOURS.plain,
    fields,
    ...(notes.length > 0 && { footer: { text: notes.join('\n') } }),
  });
}

/** The first quote; of what is not stated what the sources have nearby, so that it is not taken for support. */
function evidenceOf(words: Wording, base: FactBase, { verdict, answer }: Claim): string[] {
  const [quote] = answer.quotes;
  if (verdict !== 'not-stated' && quote) {
    const said = verdict === 'contradicted' && answer.answer ? [bold(clip(escaped(answer.answer), CLAIM))] : [];
    return [...said, quoted(quote, answer.says[0] ?? base.article(quote.article).outlet, EVIDENCE)];
  }
  const [near = quote] = answer.nearest;
  if (!near) return [];
  return [`${words.fields.near}:`, blockQuote(clip(`“${escaped(near.text)}”`, LIMITS.fieldValue / 3))];
}
