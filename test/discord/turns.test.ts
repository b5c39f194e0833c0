import { describe, expect, test } from 'vitest';
import { Turns } from '../../src/discord/turns.ts';
import { attache } from './attache.ts';

/** Turns by a clock that work itself sets forward. */
function byHand() {
  let now = 0;
  const done: string[] = [];
  const rests: number[] = [];
  const turns = new Turns(
    () => now,
    (ms, run) => {
      const timer = setImmediate(run);
      rests.push(ms);
      return () => clearImmediate(timer);
    },
  );
  const ask = (asker: string, name: string, ms: number, length = 0) =>
    turns.of(asker, length, () => {
      now += ms;
      done.push(name);
      return name;
    });
  const wait = (ms: number) => {
    now += ms;
  };
  return { turns, done, rests, ask, wait };
}

describe('of those who wait, the one is next for whom least was done', () => {
  test('at once where nobody waits', async () => {
    const { done, ask } = byHand();
    const first = ask('a', 'a1', 1);
    expect(done).toEqual(['a1']);
    expect(await first).toBe('a1');
  });

  test('who asks once waits for what is under way alone', async () => {
    const { done, ask } = byHand();
    await Promise.all([...['a1', 'a2', 'a3', 'a4'].map((name) => ask('a', name, 100)), ask('b', 'b1', 5)]);
    expect(done).toEqual(['a1', 'b1', 'a2', 'a3', 'a4']);
  });

  test('who costs little is before those who cost much, however many they are', async () => {
    const { done, ask } = byHand();
    const crowd = ['a', 'b', 'c'].flatMap((asker) => [1, 2, 3].map((i) => ask(asker, `${asker}${i}`, 100)));
    await Promise.all([...crowd, ...[1, 2, 3].map((i) => ask('z', `z${i}`, 1))]);
    expect(done).toEqual(['a1', 'b1', 'c1', 'z1', 'z2', 'z3', 'a2', 'b2', 'c2', 'a3', 'b3', 'c3']);
  });

  test('a short question is before long ones of others who are as new', async () => {
    const { done, ask } = byHand();
    await Promise.all([...['a', 'b', 'c'].map((asker) => ask(asker, asker, 60, 4000)), ask('z', 'z', 5, 40)]);
    expect(done).toEqual(['a', 'z', 'b', 'c']);
  });

  test('those who cost much rest as long as they took, but nobody else', async () => {
    const { done, rests, ask } = byHand();
    await Promise.all([
      ...['a1', 'a2', 'a3'].map((name) => ask('a', name, 100)),
      ...['b1', 'b2'].map((name) => ask('b', name, 5)),
    ]);
    expect(done).toEqual(['a1', 'b1', 'b2', 'a2', 'a3']);
    expect(rests).toEqual([10, 100]);
  });

  test('what was done is forgotten with time', async () => {
    const { done, ask, wait } = byHand();
    await ask('a', 'a1', 400);
    wait(60_000);
    await ask('b', 'b1', 100);
    await Promise.all([ask('c', 'c1', 1), ask('b', 'b2', 1), ask('a', 'a2', 1)]);
    expect(done.slice(2)).toEqual(['c1', 'a2', 'b2']);
  });

  test('a fault is that of who asked, and the next is answered', async () => {
    const { turns, ask } = byHand();
    const faulty = turns.of('a', 0, () => {
      throw new RangeError('a fault');
    });
    const next = ask('b', 'b1', 1);
    await expect(faulty).rejects.toThrow('a fault');
    expect(await next).toBe('b1');
  });
});

/** Questions in the order in which they were worked on. */
function worked({ bot }: Awaited<ReturnType<typeof attache>>): string[] {
  const asked: string[] = [];
  const { answerer } = bot;
  const answer = answerer.answer.bind(answerer);
  answerer.answer = (...args) => {
    asked.push(args[0]);
    return answer(...args);
  };
  return asked;
}

test('a member who sends much keeps no other waiting, over whichever door', async (context) => {
  const all = await attache(context);
  const { discord, channel } = all;
  const asked = worked(all);
  const [one, other] = [discord.user(), discord.user()];
  const flood = Array.from({ length: 30 }, (_, i) =>
    discord.say(channel, one, `Where are the talks? ${i}`, { mention: true }),
  );
  const command = discord.command(channel, other, 'ask', { question: 'Who is attending the talks?' });
  const mention = discord.say(channel, other, 'When are the talks?', { mention: true });
  await Promise.all([command, discord.replyTo(mention), ...flood.map((each) => discord.replyTo(each))]);
  const last = asked.findLastIndex((question) => question.includes('Where'));
  for (const words of ['Who is attending', 'When are'])
    expect(
      asked.findIndex((question) => question.includes(words)),
      words,
    ).toBeLessThan(last);
});

test('a question that is taken back before its turn costs nothing', async (context) => {
  const all = await attache(context);
  const { discord, channel } = all;
  const asked = worked(all);
  const [one, other] = [discord.user(), discord.user()];
  const said = Array.from({ length: 30 }, (_, i) =>
    discord.say(channel, one, `Where are the talks? ${i}`, { mention: true }),
  );
  const last = said.at(-1);
  if (last) discord.delete(last);
  await Promise.all(said.slice(0, -1).map((each) => discord.replyTo(each)));
  await discord.replyTo(discord.say(channel, other, 'When are the talks?', { mention: true }));
  expect(asked.filter((question) => question.includes('? 29'))).toEqual([]);
});
