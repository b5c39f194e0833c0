import type { APIMessage } from 'discord-api-types/v10';
import { test } from 'vitest';
import { wordingOf } from '../../../src/discord/wording.ts';
import { buttonOf } from '../components-of.ts';
import { batch, LATER, LONG, questions } from '../gold-batch.ts';
import { readReply } from '../read-reply.ts';
import { type OverHttp, overHttp } from './door.ts';

const { follow } = wordingOf('en').buttons;

/** The answer to a question, or to one that goes on with an answer: nothing else is remembered. */
async function answerTo({ discord, channel, person }: OverHttp, question: string, after: APIMessage | null) {
  const { message } = after
    ? await discord
        .click(channel, person, after, buttonOf(after, follow))
        .then((form) => discord.submit(channel, person, after, form, { question }))
    : await discord.command(channel, person, 'ask', { question });
  if (!message) throw new Error(`no answer to ${question}`);
  return message;
}

test('through POST /interactions the development questions have their answers', { timeout: LONG }, async (context) => {
  const all = await overHttp(context);
  const differing: unknown[] = [];
  for (const gold of questions) {
    all.at(gold.now ?? LATER);
    let last: APIMessage | null = null;
    for (const question of [...gold.ctx, gold.question]) last = await answerTo(all, question, last);
    const got = readReply(last as APIMessage);
    const wanted = batch(gold);
    if (JSON.stringify(got) !== JSON.stringify(wanted)) differing.push({ id: gold.id, got, wanted });
  }
  context.expect(questions).toHaveLength(164);
  context.expect(differing).toEqual([]);
});
