import { checkClaims } from '../answering/check.ts';
import { wordingOf } from '../language/wording.ts';
import type { Answer, Claim, Entity, Locale } from '../model.ts';
import { fold } from '../text/tokens.ts';
import type { Asker } from './asking.ts';
import type { Bot } from './bot.ts';
import type { Named } from './messages/said.ts';
import type { Answered } from './recent-answers.ts';

/** Parts of a name. */
const partsOf = (name: string) => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What is answered where members are mentioned: nothing of somebody whom no article names, whatever the name looks like. */
export function withoutStrangers(bot: Bot, found: Answered, members: readonly string[], locale: Locale): Answered {
  const { status } = found.answer;
  if (members.length === 0 || status === 'ignored' || status === 'unanswered') return found;
  const stranger = strangerAmong(bot, members);
  return stranger === null ? found : { ...found, answer: unnamed(bot, found.answer, stranger, locale) };
}

/** What the sources say of each claim of a message; of a member whom they do not name they state nothing. */
export function* claimsIn(
  bot: Bot,
  { text, members }: Named,
  { locale, clock }: Pick<Asker, 'locale' | 'clock'>,
): Generator<Claim, void> {
  for (const claim of checkClaims(bot.answerer, text, clock, locale)) {
    const stranger = strangerAmong(
      bot,
      members.filter((member) => claim.text.includes(member)),
    );
    yield stranger === null || claim.verdict === 'not-stated'
      ? claim
      : { ...claim, verdict: 'not-stated', answer: unnamed(bot, claim.answer, stranger, locale) };
  }
}

/** The first who is nobody of the articles: whoever has more to the name than a person of theirs is another. */
function strangerAmong({ answerer }: Bot, members: readonly string[]): string | null {
  if (members.length === 0) return null;
  const people = [answerer.baseIn('en'), answerer.baseIn('ko')].flatMap(({ entities }) =>
    [...entities.values()].filter(({ kind }) => kind === 'person').map(knownBy),
  );
  const isKnown = (member: string) => {
    const parts = partsOf(member);
    return people.some(
      ({ names, all }) => parts.some((part) => names.has(part)) && parts.every((part) => all.has(part)),
    );
  };
  return members.find((member) => !isKnown(member)) ?? null;
}

/** Parts of a person's names, and these with those of the posts that go before them. */
function knownBy({ name, aliases, roles }: Entity): { readonly names: Set<string>; readonly all: Set<string> } {
  const names = [name, ...aliases].flatMap(partsOf);
  return { names: new Set(names), all: new Set([...names, ...roles.flatMap(({ title }) => partsOf(title))]) };
}

/** A refusal in the place of an answer, which stands nearby. */
function unnamed({ base }: Bot, answer: Answer, stranger: string, locale: Locale): Answer {
  const { chosenBy: _, ...rest } = answer;
  return {
    ...rest,
    status: 'unanswered',
    reason: 'unknown-name',
    answer: wordingOf(locale).notNamed(stranger, base.articles.size > 1),
    short: null,
    quotes: [],
    nearest: answer.quotes,
    says: [],
    date: null,
    others: [],
    grounds: null,
  };
}
