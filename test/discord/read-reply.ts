import type { APIMessage } from 'discord-api-types/v10';
import { wordingOf } from '../../src/discord/wording.ts';
import type { Locale, Reason, Status } from '../../src/model.ts';

type Shown = Pick<APIMessage, 'content' | 'embeds'>;

/** What a reader takes from a reply: how it is headed, and what it quotes. */
export function readReply(message: Shown, locale: Locale = 'en'): { status: Status; quotes: string[] } {
  const words = wordingOf(locale);
  const [embed] = message.embeds;
  const title = embed?.title ?? '';
  const refusals = (Object.keys(words.refused) as Reason[]).map((reason) => words.refused[reason]);
  const status: Status =
    title === words.corrected
      ? 'corrected'
      : title === words.clarify
        ? 'clarify'
        : refusals.includes(title)
          ? 'unanswered'
          : /^(?:\*\*|> “)/.test(embed?.description ?? '')
            ? 'answered'
            : 'ignored';
  return { status, quotes: quotesIn(embed?.description ?? '') };
}

/** The block quotes of a text, as they stand in the source. */
export function quotesIn(text: string): string[] {
  return [...text.matchAll(/^> “(.*?)”(?: — [^”]*)?$/gm)].map(([, quote = '']) =>
    quote.replace(/(?<!\\)\*\*/g, '').replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''),
  );
}
