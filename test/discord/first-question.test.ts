import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { type TestContext, test, vi } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Attache, attache } from './attache.ts';

const QUESTION = 'Which ministers meet in Washington?';
/** How an interaction is acknowledged. */
const [AT_ONCE, DEFERRED] = [4, 5];

/** What is said to a question when all of the reply is there, and how its interaction was acknowledged. */
async function asked({ discord, channel }: Attache): Promise<{ reply: APIMessage; type: unknown }> {
  const { message } = await discord.command(channel, discord.user(), 'ask', { question: QUESTION });
  const reply = await vi.waitFor(() => {
    const now = message && discord.message(message);
    if (!now || ((now.flags ?? 0) & MessageFlags.Loading) !== 0) throw new Error('it was not filled in');
    return now;
  }, 10_000);
  const callbacks = discord.requests.filter(({ path }) => path.endsWith('/callback'));
  return { reply, type: (callbacks.at(-1)?.body as { type?: number } | undefined)?.type };
}

const opened = (context: TestContext) =>
  attache(context, { base: loadKnowledge('knowledge'), readsLater: true, ackDeadline: 3000 });

test('a question before all is read is acknowledged at once and answered as any other', async (context) => {
  const first = await asked(await opened(context));
  const usual = await asked(await attache(context));
  context.expect([first.type, usual.type]).toEqual([DEFERRED, AT_ONCE]);
  context.expect(first.reply.embeds).toEqual(usual.reply.embeds);
  context.expect(first.reply.embeds[0]?.description).toMatch(/Cho Tae-yul/);
});

test('a mention before all is read is answered', async (context) => {
  const { discord, channel } = await opened(context);
  const said = discord.say(channel, discord.user(), QUESTION, { mention: true });
  context.expect((await discord.replyTo(said)).embeds[0]?.description).toMatch(/Cho Tae-yul/);
});
