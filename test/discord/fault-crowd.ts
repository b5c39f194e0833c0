import { readFileSync } from 'node:fs';
import { expect, type TestContext } from 'vitest';
import { ask as answerOf } from '../answering/ask-shipped.ts';
import { readGold } from '../gold/judge.ts';
import { attache } from './attache.ts';
import { ask, expectAnswer, expected, QUESTION, type Way } from './fault-asking.ts';
import type { Case, Outcome } from './fault-case.ts';
import { requested } from './fault-events.ts';
import { afterwards, ofBot } from './fault-special.ts';

const ASKERS = 50;

let known: readonly string[] | undefined;

/** Worked out once, with what is expected: tests run side by side, and each would take the time of the others' bots. */
function questions(): readonly string[] {
  if (known) return known;
  known = distinct();
  known.forEach(expected);
  return known;
}

/** As many questions, and as many different answers among them as there are. */
function distinct(): string[] {
  const answered = readGold(readFileSync('test/gold/talks.jsonl', 'utf8'))
    .filter(({ ctx, now }) => ctx.length === 0 && now === null)
    .map(({ question }) => ({ question, answer: answerOf(question) }))
    .filter(({ answer }) => answer.status === 'answered');
  const said = new Set<string>();
  const isNew = ({ answer }: (typeof answered)[number]) => {
    const text = JSON.stringify([answer.answer, answer.quotes]);
    return !said.has(text) && said.add(text);
  };
  const fresh = answered.filter(isNew);
  return [...new Set([...fresh, ...answered].map(({ question }) => question))].slice(0, ASKERS);
}

async function crowd(context: TestContext, way: Way, channels: number): Promise<Outcome> {
  const all = await attache(context);
  const { discord } = all;
  const guild = discord.guild();
  const places = Array.from({ length: channels }, () => discord.channel(guild));
  const texts = questions();
  expect(texts).toHaveLength(ASKERS);
  const since = performance.now();
  const asked = texts.map((text, i) => {
    const place = places[i % channels];
    if (!place) throw new Error('no place');
    return ask(discord, way, place, text);
  });
  for (const { reply, text } of asked) expectAnswer(await reply, text);
  const outcome = await afterwards(all, since, () => asked.filter(({ replies }) => replies().length === 1).length);
  expect(outcome.replies).toBe(ASKERS);
  expect(places.flatMap((place) => ofBot(discord, place))).toHaveLength(ASKERS);
  return outcome;
}

/** What has been heard is answered before the bot leaves; what comes later is not taken any more. */
async function leaving(context: TestContext, way: Way): Promise<Outcome> {
  const { discord, gateway } = await attache(context);
  const guild = discord.guild();
  const path = way === 'mention' ? /\/messages$/ : /\/callback$/;
  const begun = requested(discord, path, 3);
  const asked = Array.from({ length: 3 }, () => {
    discord.faults.next({ method: 'POST', path }, { delay: 300 });
    return ask(discord, way, discord.channel(guild), QUESTION);
  });
  await begun;
  const left = gateway.stop();
  const late = ask(discord, way, discord.channel(guild), QUESTION);
  await left;
  for (const { replies } of asked) {
    expect(replies()).toHaveLength(1);
    expectAnswer(replies()[0], QUESTION);
  }
  expect(late.replies()).toEqual([]);
  return { replies: asked.flatMap(({ replies }) => replies()).length, next: null, ms: null };
}

/** Many at once, and the end. */
export const CROWD: readonly Case[] = (['mention', '/ask'] as const).flatMap((way): Case[] => [
  { fault: `${ASKERS} askers in one channel`, asked: way, run: (context) => crowd(context, way, 1) },
  { fault: `${ASKERS} askers in ten channels`, asked: way, run: (context) => crowd(context, way, 10) },
  { fault: 'stopped with 3 replies under way', asked: way, run: (context) => leaving(context, way) },
]);
