import type { APIMessageApplicationCommandInteractionData } from 'discord-api-types/v10';
import type { Asker } from '../asking.ts';
import type { Bot } from '../bot.ts';
import { claimsIn } from '../members.ts';
import { mentionedIn, textOf, withNames } from '../messages/said.ts';
import { checkMessage } from '../replies/check.ts';
import { ephemeral, type Message, notice } from '../replies/message.ts';
import { wordingOf } from '../wording.ts';

/** Holds any message against the sources, for the one alone who wants to know. */
export function checkCommand(
  bot: Bot,
  { target_id, resolved }: APIMessageApplicationCommandInteractionData,
  { locale, clock }: Asker,
  self: string,
): Message {
  if (!bot.here.check) return ephemeral(notice(wordingOf(locale).check.off));
  const target = resolved.messages[target_id];
  const said = target && withNames(textOf(target), mentionedIn(target), new Set([self]), () => null);
  const claims = said ? claimsIn(bot, said, { locale, clock }) : [];
  return ephemeral(checkMessage(wordingOf(locale), bot.answerer.baseIn(locale), claims));
}
