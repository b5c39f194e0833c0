import { MessageFlags } from 'discord-api-types/v10';
import { test } from 'vitest';
import { type Attache, attache } from './attache.ts';

/** Makes the next question fail as a fault of the program would. */
function breakOnce({ bot }: Attache): void {
  const { answerer } = bot;
  const answer = answerer.answer.bind(answerer);
  answerer.answer = () => {
    answerer.answer = answer;
    throw new TypeError('nobody wrote this question');
  };
}

/** The id that the asker is given stands in the log with the kind of fault, and nothing of its message. */
function loggedId(all: Attache, content: string | undefined): string | undefined {
  const id = content?.match(/name the error ([0-9a-f]{8})\.$/)?.[1];
  const line = all.logged().find((each) => each.id === id && each.level === 'error');
  return JSON.stringify(line).includes('nobody wrote') ? undefined : JSON.stringify(line?.err);
}

test.concurrent('a fault at a command is owned up to, to the asker alone', async (context) => {
  const all = await attache(context);
  breakOnce(all);
  const { message } = await all.discord.command(all.channel, all.discord.user(), 'ask', {
    question: 'Where are they?',
  });
  context.expect(message?.flags).toBe(MessageFlags.Ephemeral);
  context.expect(loggedId(all, message?.content)).toContain('TypeError');
  const next = await all.discord.command(all.channel, all.discord.user(), 'where');
  context.expect(next.message?.embeds[0]?.description).toMatch(/Washington/);
});

test.concurrent('a fault at a mention is owned up to', async (context) => {
  const all = await attache(context);
  breakOnce(all);
  const question = all.discord.say(all.channel, all.discord.user(), 'Where are they?', { mention: true });
  const reply = await all.discord.replyTo(question);
  context.expect(loggedId(all, reply.content)).toContain('TypeError');
});

test.concurrent('a fault at what was only overheard is logged and not spoken of', async (context) => {
  const all = await attache(context, { messageContent: true, listens: true });
  breakOnce(all);
  all.discord.say(all.listed, all.discord.user(), 'Where are the talks?');
  const next = all.discord.say(all.listed, all.discord.user(), 'When are the talks?');
  await all.discord.replyTo(next);
  context.expect(all.discord.messages(all.listed)).toHaveLength(3);
  context.expect(all.logged().some(({ msg }) => msg === 'a message failed')).toBe(true);
});

test.concurrent('a reply that Discord does not take gives way to a word about it', async (context) => {
  const all = await attache(context);
  all.discord.faults.next({ path: /\/callback$/ }, { status: 400, code: 50035, message: 'Invalid Form Body' });
  const { message } = await all.discord.command(all.channel, all.discord.user(), 'when');
  context.expect(message?.content).toMatch(/^Something went wrong here/);
  context.expect(message?.flags).toBe(MessageFlags.Ephemeral);
});
