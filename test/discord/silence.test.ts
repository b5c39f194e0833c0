import { describe, test } from 'vitest';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import { attache } from './attache.ts';

/** Resolves when everything said before has been answered or passed over: events are taken in order. */
async function heard(discord: LoopbackDiscord): Promise<void> {
  const person = discord.user();
  await discord.replyTo(discord.say(discord.dm(person), person, 'Where?'));
}

describe('no reply is given', () => {
  test.concurrent.for([
    ['to a question among people', 'When are the talks?', {}],
    ['to another bot', 'When are the talks?', { mention: true, as: 'bot' }],
    ['to a webhook', 'When are the talks?', { mention: true, as: 'webhook' }],
    ['to the system', 'When are the talks?', { mention: true, as: 'system' }],
    ['to a mention of everyone', '@everyone When are the talks?', {}],
  ] as const)('%s', async ([, text, how], context) => {
    const { discord, channel } = await attache(context, { messageContent: true, listens: true });
    discord.say(channel, discord.user(), text, how);
    await heard(discord);
    context.expect(discord.messages(channel)).toHaveLength(1);
  });

  test.concurrent.for([
    ['chatter', 'lol that is great'],
    ['another subject', 'What is the best pizza in town?'],
    ['what the sources do not say', 'How long will the talks last?'],
    ['an unknown name', "Who is Japan's foreign minister?"],
    ['no words at all', '!!!'],
  ] as const)('in a listed channel: %s', async ([, text], context) => {
    const { discord, listed } = await attache(context, { messageContent: true, listens: true });
    discord.say(listed, discord.user(), text);
    await heard(discord);
    context.expect(discord.messages(listed)).toHaveLength(1);
  });

  test.concurrent.for([
    ['its text is hidden, for want of the intent', {}],
    ['the operator does not want it', { messageContent: true, listens: true, threads: false }],
  ] as const)('to a follow-up in a thread where %s', async ([, options], context) => {
    const { discord, channel } = await attache(context, options);
    const thread = discord.thread(channel);
    const person = discord.user();
    await discord.replyTo(discord.say(thread, person, 'When are the talks?', { mention: true }));
    discord.say(thread, person, 'And where?');
    await heard(discord);
    context.expect(discord.messages(thread)).toHaveLength(3);
  });
});
