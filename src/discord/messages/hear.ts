import type { Clock } from '../../answering/clock.ts';
import type { Turn } from '../../answering/decision.ts';
import { localeOf } from '../../language/locale.ts';
import type { Status } from '../../model.ts';
import { withoutTail } from '../../text/tail.ts';
import { ask, type Later } from '../asking.ts';
import type { Bot } from '../bot.ts';
import type { Place } from '../conversations.ts';
import { helpMessage } from '../replies/help.ts';
import { type Message, notice } from '../replies/message.ts';
import { wordingOf } from '../wording.ts';
import type { Address } from './address.ts';

export interface Heard extends Place {
  readonly text: string;
  /** The time at which it was said. */
  readonly clock: Clock;
  readonly address: Address;
  /** Without the Message Content intent the text of what is not addressed to the bot arrives empty. */
  readonly readable: boolean;
}

/** In channels where people talk among themselves only these are worth a reply. */
const WORTH_SAYING: readonly Status[] = ['answered', 'corrected', 'clarify'];

const HELP = /^(?:help|commands|도움말|도와\s?줘)$/i;
const MARK = /[^\p{L}\p{N}]/u;

/**
 * The reply to a message, or null for silence. `before` is the conversation that the message goes on with. What people
 * say among themselves is shown to no second reader.
 */
export function hear(bot: Bot, heard: Heard, before: Turn | null, later?: Later): Message | null {
  const { text, address, readable, channel, user, clock } = heard;
  const locale = localeOf(text);
  const words = wordingOf(locale);
  const said = text.replace(/<@[!&]?\d+>/g, ' ').trim();
  if (address !== 'overheard' && HELP.test(withoutTail(said, MARK).replace(/^[^\p{L}\p{N}]+/u, '')))
    return helpMessage(words, bot, locale);
  if (said === '') {
    if (address === 'overheard') return null;
    return address === 'reply' && !readable ? notice(words.unreadable) : helpMessage(words, bot, locale);
  }
  const { answer, body } = ask(
    bot,
    text,
    { channel, user, locale, clock },
    before,
    address === 'overheard' ? undefined : later,
  );
  return address === 'overheard' && !WORTH_SAYING.includes(answer.status) ? null : body;
}
