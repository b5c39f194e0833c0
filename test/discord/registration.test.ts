import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { MANAGING } from '../../src/discord/managing/commands.ts';
import { commandsJson } from '../../src/discord/registration/command-json.ts';
import { Commands } from '../../src/discord/registration/command-schema.ts';
import { sameCommands } from '../../src/discord/registration/same-commands.ts';
import { attache, attacheApart } from './attache.ts';

/** Those of askers and of managers, and the one of messages. */
const ALL = commands.length + MANAGING.length + 1;
const puts = ({ discord }: Awaited<ReturnType<typeof attache>>) =>
  discord.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
const ready = async (all: Awaited<ReturnType<typeof attache>>) => {
  const person = all.discord.user();
  // What is asked in a direct message is answered after the commands have been seen to.
  await all.discord.replyTo(all.discord.say(all.discord.dm(person), person, 'Where?'));
  await all.gateway.stop();
  return all.logged().find(({ msg }) => msg === 'ready');
};

describe('the commands as Discord registers them', () => {
  test.each(['global', 'guild'] as const)('pass its rules, in both languages: %s', (scope) => {
    const json = commandsJson(commands, scope);
    expect(Commands.safeParse(json).success).toBe(true);
    expect(json).toHaveLength(ALL);
    for (const each of json) {
      expect(each.name_localizations).toHaveProperty('ko', expect.stringMatching(/\p{sc=Hangul}/u));
      expect('contexts' in each, each.name).toBe(scope === 'global');
    }
  });

  test('work in servers, direct messages and where a person has the bot; what manages a server, there alone', () => {
    for (const { name, contexts, integration_types, default_member_permissions } of commandsJson(commands, 'global')) {
      const manages = MANAGING.some(({ texts }) => texts.en.name === name);
      expect(contexts, name).toEqual(manages ? [0] : [0, 1, 2]);
      expect(integration_types, name).toEqual(manages ? [0] : [0, 1]);
      expect(default_member_permissions, name).toBe(manages ? '32' : undefined);
    }
  });
});

describe('at a start', () => {
  test.concurrent('they are registered, and at the next are left as they are', async (context) => {
    const all = await attache(context);
    context.expect(await ready(all)).toMatchObject({ commands: 'registered', servers: 1 });
    context.expect(puts(all)).toHaveLength(1);
    context.expect(all.discord.registered()).toHaveLength(ALL);
    const registered = all.discord.registered() as APIApplicationCommand[];
    context.expect(sameCommands(registered, commandsJson(commands, 'global'))).toBe(true);
  });

  test.concurrent('a second start sends none', async (context) => {
    const first = await attache(context);
    await ready(first);
    const second = await attacheApart(context, { on: first.discord });
    await second.connecting;
    context.expect(await ready(second)).toMatchObject({ commands: 'as they were' });
    context.expect(puts(first)).toHaveLength(1);
  });

  test.concurrent('in one server they are registered there, and told when they show twice', async (context) => {
    const first = await attache(context);
    await ready(first);
    const guild = first.channel.guild?.id ?? '';
    const second = await attacheApart(context, { on: first.discord, guild: () => guild });
    await second.connecting;
    await ready(second);
    context.expect(first.discord.registered(guild)).toHaveLength(ALL);
    context.expect(second.logged().some(({ msg }) => msg.includes('show twice'))).toBe(true);
  });
});

/** Commands of which one part of one offers one choice less. */
function withoutChoice(commands: readonly unknown[]): unknown {
  const copy = structuredClone(commands) as { options?: { options?: { choices?: unknown[] }[] }[] }[];
  const [choices] = copy.flatMap(({ options = [] }) =>
    options.flatMap((part) => (part.options ?? []).flatMap((field) => (field.choices ? [field.choices] : []))),
  );
  choices?.pop();
  return copy;
}

describe('what differs is seen', () => {
  const [who, ...rest] = commandsJson(commands, 'global') as unknown as APIApplicationCommand[];
  const wanted = commandsJson(commands, 'global');
  test.each([
    ['one less', rest],
    ['another description', [{ ...who, description: 'other' }, ...rest]],
    ['another Korean name', [{ ...who, name_localizations: { ko: '다른' } }, ...rest]],
    ['other contexts', [{ ...who, contexts: [0] }, ...rest]],
    ['no options', [{ ...who, options: [] }, ...rest]],
    ['another permission', [{ ...who, default_member_permissions: '8' }, ...rest]],
    ['a choice less in a part', withoutChoice([who, ...rest])],
  ])('%s', (_, registered) => expect(sameCommands(registered as APIApplicationCommand[], wanted)).toBe(false));

  test('and their order is not', () =>
    expect(sameCommands([...rest, who as APIApplicationCommand], wanted)).toBe(true));
});
