import type { Clock } from '../../answering/clock.ts';
import type { Turn } from '../../answering/decision.ts';
import { localeOf } from '../../language/locale.ts';
import type { Locale, Status } from '../../model.ts';
import { withoutTail } from '../../text/tail.ts';
import { ask, count, type Later } from '../asking.ts';
import type { Bot } from '../bot.ts';
import { CHECK } from '../command.ts';
import type { Place } from '../conversations.ts';
import { claimsIn } from '../members.ts';
import { checkMessage } from '../replies/check.ts';
import { helpMessage } from '../replies/help.ts';
import { type Message, notice } from '../replies/message.ts';
import { type Wording, wordingOf } from '../wording.ts';
import type { Address } from './address.ts';
import type { Named, Said } from './said.ts';
import { isDoubt, smallTalk } from './small-talk.ts';

export interface Heard extends Place, Said {
  /** The time at which it was said. */
  readonly clock: Clock;
  readonly address: Address;
  /** Without the Message Content intent the text of what is not addressed to the bot arrives empty. */
  readonly readable: boolean;
}

/** In channels where people talk among themselves only these are worth a reply. */
const WORTH_SAYING: readonly Status[] = ['answered', 'corrected', 'clarify'];

const HELP =
  /^(?:(?:help|commands|도움말|도와\s?줘)|(?:사용법|사용 방법|명령어|기능)(?: 좀)?(?: (?:알려\s?(?:줘|주세요)|뭐야|뭐예요))?|(?:너는? |넌 )?(?:뭐|뭘) (?:할|물어볼) 수 있(?:어|어요|나요|니))$/i;
const MARK = /[^\p{L}\p{N}]/u;

/**
 * The reply to a message, or null for silence. `before` is the conversation that the message goes on with. What people
 * say among themselves is shown to no second reader, whoever points to it.
 */
export function hear(bot: Bot, heard: Heard, before: Turn | null, later?: Later): Message | null {
  const said = { ...heard.said, text: heard.said.text.trim() };
  return heard.address === 'overheard'
    ? overheard(bot, heard, said, before)
    : addressed(bot, heard, said, before, later);
}

function overheard(bot: Bot, heard: Heard, said: Named, before: Turn | null): Message | null {
  if (said.text === '') return null;
  const { answer, body } = asked(bot, heard, said, before);
  const isWorth = WORTH_SAYING.includes(answer.status);
  if (!isWorth && (bot.here.quiet || answer.status === 'ignored')) return null;
  count(bot, answer);
  return body;
}

function addressed(bot: Bot, heard: Heard, said: Named, before: Turn | null, later?: Later): Message {
  const { about } = heard;
  const { text } = said;
  const locale = localeIn(bot, text === '' && about?.text ? about.text : text);
  const words = wordingOf(locale);
  if (about !== null && (text === '' || isDoubt(text))) return replyAbout(bot, heard, text, about, words);
  if (HELP.test(withoutTail(text, MARK).replace(/^[^\p{L}\p{N}]+/u, ''))) return helpMessage(words, bot, locale);
  if (text === '') return withoutWords(bot, heard, words);
  const talk = smallTalk(text);
  return talk === null ? asked(bot, heard, said, before, later).body : notice(words.smallTalk[talk].reply);
}

/** The server's language, or else that in which something is said. */
function localeIn({ here }: Bot, said: string): Locale {
  return here.language ?? localeOf(said);
}

/** Somebody points to what somebody else said: a question is answered, anything else is held against the sources. */
function replyAbout(bot: Bot, heard: Heard, said: string, about: Named, words: Wording): Message {
  const locale = localeIn(bot, about.text);
  const isQuestion = said === '' && about.text.includes('?');
  if (!bot.here.check && !isQuestion) return notice(words.check.off);
  if (about.text.trim() === '') return notice(words.unreadableOther(CHECK[localeIn(bot, said)]));
  if (isQuestion) return asked(bot, heard, about, null).body;
  return checkMessage(
    wordingOf(locale),
    bot.answerer.baseIn(locale),
    claimsIn(bot, about, { locale, clock: heard.clock }),
  );
}

/** A mention alone is met with help; of a message that is hidden that is said. */
function withoutWords(bot: Bot, { address, readable }: Heard, words: Wording): Message {
  if (!readable && address === 'reply') return notice(words.unreadable);
  if (!readable && address === 'role') return notice(words.unreadableRole);
  return helpMessage(words, bot, localeIn(bot, ''));
}

function asked(bot: Bot, { channel, user, clock, address }: Heard, said: Named, before: Turn | null, later?: Later) {
  const { text, members } = said;
  return ask(bot, text, { channel, user, locale: localeIn(bot, text), clock }, before, {
    later,
    isOverheard: address === 'overheard',
    members,
  });
}
