import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { readGold } from '../../gold/judge.ts';
import type { LoopbackDiscord } from '../../support/discord/loopback-discord.ts';
import type { Channel, Person } from '../../support/discord/world.ts';

/** As long as Discord takes a message of somebody who pays, and the words of a command. */
const MESSAGE = 4000;
const OPTION = 6000;

const questions = readGold(readFileSync('test/gold/talks.jsonl', 'utf8')).map(({ question }) => question);
const [article] = loadKnowledge('knowledge').articles.values();
const prose = (article?.body ?? '').repeat(9);

/** Something else each time, so that nothing has been answered before. */
type Text = (i: number, length: number) => string;

const filled =
  (part: (i: number, k: number) => string): Text =>
  (i, length) => {
    let text = '';
    for (let k = 0; text.length < length; k++) text += part(i, k);
    return text.slice(0, length);
  };

/** What takes longest of each kind: many questions, one without an end, names that nobody has, another language … */
export const TEXTS: Readonly<Record<string, Text>> = {
  'many questions': filled((i, k) => `${questions[(i * 31 + k) % questions.length]} `),
  'one question without an end': (i, length) =>
    `Who said ${i} that ${prose.replaceAll(/[.!?\n]+/g, ',')}`.slice(0, length - 1).concat('?'),
  'an article': (i, length) => `${i} ${prose}`.slice(0, length),
  'names that nobody has': filled((i, k) => `Who is Xq${((i * 7919 + k * 104_729) % 999_983).toString(36)}orv? `),
  'one Korean question': filled((i, k) => `외교부 장관 ${i + k}명이 워싱턴에서 누구를 만나는지 `),
  'Korean questions': filled((i, k) => `${(i + k) % 97}일에 외교부 장관이 워싱턴에서 누구를 만나나요? `),
  'slips in every word': filled(
    (i, k) => `${questions[(i + k) % questions.length]?.replaceAll(/([a-z])([a-z])/g, '$2$1')} `,
  ),
  'marks and spaces': filled((i, k) => `${'*_~`|>'.repeat(2)}${i}${k} , , ; `),
};

/** Ways in which a text is brought before the bot. */
type Way = (discord: LoopbackDiscord, places: Places, person: Person, text: Text, i: number) => unknown;

export interface Places {
  readonly channel: Channel;
  /** In which the bot answers every question. */
  readonly listed: Channel;
}

const WAYS: Readonly<Record<string, Way>> = {
  mention: (discord, { channel }, person, text, i) =>
    discord.say(channel, person, text(i, MESSAGE - 30), { mention: true }),
  overheard: (discord, { listed }, person, text, i) => discord.say(listed, person, text(i, MESSAGE)),
  direct: (discord, _, person, text, i) => discord.say(discord.dm(person), person, text(i, MESSAGE)),
  edited: (discord, { channel }, person, text, i) =>
    discord.edit(discord.say(channel, person, 'x', { mention: true }), `<@${discord.applicationId}> ${text(i, 3900)}`),
  '/ask': (discord, { channel }, person, text, i) =>
    discord.command(channel, person, 'ask', { question: text(i, OPTION) }),
  '/timeline': (discord, { channel }, person, text, i) =>
    discord.command(channel, person, 'timeline', { about: text(i, OPTION) }),
  typed: (discord, { channel }, person, text, i) =>
    discord.autocomplete(channel, person, 'when', 'about', text(i, OPTION)),
  checked: (discord, { channel }, person, text, i) =>
    discord.contextMenu(channel, person, 'Check against the sources', discord.say(channel, person, text(i, MESSAGE))),
};

/** The `i`th attack: every kind of text in every way. What comes of it does not matter. */
export function attack(discord: LoopbackDiscord, places: Places, person: Person, i: number): void {
  const [texts, ways] = [Object.values(TEXTS), Object.values(WAYS)];
  const [text, way] = [texts[i % texts.length], ways[Math.floor(i / texts.length) % ways.length]];
  if (!text || !way) return;
  const done = way(discord, places, person, text, i);
  // Those that are refused, or come too late.
  if (done instanceof Promise) done.catch(() => {});
}
