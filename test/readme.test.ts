import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { layOut } from '../src/cli/layout.ts';
import { readClock } from '../src/cli/now.ts';
import { Variables } from '../src/config.ts';
import { CHECK } from '../src/discord/command.ts';
import { MANAGING } from '../src/discord/managing/commands.ts';
import { wordingOf } from '../src/discord/wording.ts';
import { answerer, base } from './answering/ask-shipped.ts';

const readme = readFileSync('README.md', 'utf8');

/** What replying needs: to see and write in channels and threads, to embed, and to point to a question. */
const NEEDED = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.ReadMessageHistory,
];

describe('the README', () => {
  test('invites the bot with the scopes and permissions that it needs, and no other', () => {
    const link = new URL(readme.match(/https:\/\/discord\.com\/oauth2\/authorize\S+/)?.[0] ?? '');
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(NEEDED.reduce((all, each) => all | each));
  });

  test('tells of every command', () => {
    for (const { texts } of [...commands, ...MANAGING]) expect(readme).toContain(`\`/${texts.en.name}\``);
  });

  test('names no setting that there is not', () => {
    const named = new Set([...readme.matchAll(/`([A-Z]+(?:_[A-Z]+)*)(?:`|=)/g)].map(([, name]) => name ?? ''));
    named.delete('APPLICATION_ID');
    expect([...named].filter((name) => !(name in Variables.shape))).toEqual([]);
  });

  test('calls what stands under an answer as replies do', () => {
    const { buttons, draft } = wordingOf('en');
    for (const name of [buttons.context, buttons.more, buttons.dismiss, buttons.follow])
      expect(readme).toContain(`_${name}_`);
    expect(readme).toContain(`"${draft}"`);
    expect(readme).toContain(`Apps → ${CHECK.en}`);
  });

  test('shows an answer as it is given', () => {
    const [, now = '', question = '', shown] =
      readme.match(/\$ npm run ask -- --now (\S+) "([^"]+)"\n\n([\s\S]+?)```/) ?? [];
    const { answer } = answerer.answer(question, readClock(now));
    expect(layOut(answer, base, { columns: 80, paint: (_style, text) => text })).toBe(shown);
  });

  test.each([...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file ?? ''))('leads to %s', (file) => {
    expect(existsSync(path.resolve(file))).toBe(true);
  });
});
