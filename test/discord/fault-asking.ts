import type { APIMessage } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { answerMessage } from '../../src/discord/replies/answer.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import { ask as answerOf, base } from '../answering/ask-shipped.ts';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import type { Channel, Person } from '../support/discord/world.ts';

export type Way = 'mention' | '/ask';

export const QUESTION = 'When are the talks?';
export const NEXT = 'Who will Cho Tae-yul meet one-on-one during his stay in Washington?';

export interface Asked {
  readonly text: string;
  readonly person: Person;
  /** The first reply; where none comes, that of a command is refused and that to a message never settles. */
  readonly reply: Promise<APIMessage>;
  /** All replies that the channel shows now. */
  readonly replies: () => APIMessage[];
}

/** Has somebody who has not asked before ask. */
export function ask(discord: LoopbackDiscord, way: Way, channel: Channel, text: string): Asked {
  const person = discord.user();
  const find = (isReply: (message: APIMessage) => boolean) => () =>
    discord.messages(channel).filter((message) => message.author.id === discord.applicationId && isReply(message));
  if (way === 'mention') {
    const said = discord.say(channel, person, text, { mention: true });
    const replies = find(({ message_reference }) => message_reference?.message_id === said.id);
    return { text, person, reply: discord.replyTo(said), replies };
  }
  const reply = discord.command(channel, person, 'ask', { question: text }).then(({ message }) => {
    if (!message) throw new Error('acknowledged without a message');
    return message;
  });
  // Where it matters that none came, it is waited for as well; elsewhere a refusal must not end the run.
  reply.catch(() => {});
  const replies = find(({ interaction_metadata }) => interaction_metadata?.user.id === person.id);
  return { text, person, reply, replies };
}

const known = new Map<string, ReturnType<typeof answerMessage>>();

/** Worked out once: while many wait for their replies, the test would take the bot's time. */
export function expected(text: string): ReturnType<typeof answerMessage> {
  const message = known.get(text) ?? answerMessage(wordingOf('en'), base, answerOf(text), '', []);
  known.set(text, message);
  return message;
}

/** Whether a reply says what there is to say to this question, and not to another. */
export function expectAnswer(reply: APIMessage | undefined, text: string): void {
  const { embeds } = expected(text);
  expect(
    reply?.embeds.map(({ description }) => description),
    text,
  ).toEqual(embeds.map(({ description }) => description));
}
