import { describe, expect, test } from 'vitest';
import type { Bot } from '../../src/discord/bot.ts';
import { Counts } from '../../src/discord/counts.ts';
import { LastLoad } from '../../src/discord/last-load.ts';
import { changeOf } from '../../src/discord/managing/change.ts';
import { settingsMessage } from '../../src/discord/managing/settings-message.ts';
import { statusMessage } from '../../src/discord/managing/status-message.ts';
import { managingWordingOf } from '../../src/discord/managing/wording.ts';
import { MessageBody } from '../../src/discord/message-schema.ts';
import { Reach } from '../../src/discord/reach.ts';
import type { FactBase } from '../../src/knowledge/fact-base.ts';
import { LOCALES } from '../../src/model.ts';
import { KeptSettings } from '../../src/settings/kept-settings.ts';
import { UNSET } from '../../src/settings/server-settings.ts';

const SERVER = '100000000000000001';
/** As much as there can be of everything, in letters of many bytes. */
const TITLE = '북한군 파병 속 한미 외교 국방 장관 회담 '.repeat(20);
const ids = Array.from({ length: 25 }, (_, i) => `article-${i}`);
const articles = new Map(ids.map((id) => [id, { id, title: TITLE, published: '2031-05-12' }]));
const library = { articles, newest: () => [...articles.values()] } as unknown as FactBase;
const channels = Array.from({ length: 25 }, (_, i) => String(10n ** 18n + BigInt(i)));
const settings = new KeptSettings(UNSET, null, new Map([[SERVER, { channels, articles: ids }]]));
const reach = new Reach();
const bot = { settings, library, base: library, reach, hears: true, readsContent: false } as unknown as Bot;

describe.each(LOCALES)('in %s', (locale) => {
  const words = managingWordingOf(locale);

  test('settings of as many channels and articles as can be fit into a message', () => {
    const reply = settingsMessage(words, bot, SERVER, words.changed(words.settings.channels));
    expect(MessageBody.safeParse(reply).error).toBeUndefined();
    expect(reply.embeds[0]?.description).toContain(words.more(20));
    expect(reply.embeds[0]?.description).toContain(words.unread);
    const deaf = settingsMessage(words, { ...bot, hears: false }, SERVER);
    expect(deaf.embeds[0]?.description).toContain(words.unheard);
    const others = new KeptSettings(UNSET, null, new Map([[SERVER, { articles: ['gone'] }]]));
    expect(settingsMessage(words, { ...bot, settings: others }, SERVER).embeds[0]?.description).toContain(words.gone);
  });

  test('so does a status with more problems than anybody reads', () => {
    const problem = { file: '/srv/a/facts.yaml', line: 1, message: TITLE.repeat(5), remedy: TITLE };
    const loaded = new LastLoad(Array.from({ length: 40 }, () => problem));
    loaded.isShut = true;
    const reply = statusMessage(words, { ...bot, loaded, counts: new Counts() });
    expect(MessageBody.safeParse(reply).error).toBeUndefined();
    expect(reply.embeds[0]?.description).toContain(words.status.shut);
    expect(reply.embeds[0]?.description).toContain(words.more(35));
  });

  test('no more can be set than is shown', () => {
    const channel = changeOf(bot, words, SERVER, 'channel', { channel: '100000000000000999', on: true });
    expect(channel).toEqual({ refused: words.tooMany(25) });
    expect(changeOf(bot, words, SERVER, 'channel', { channel: channels[0] ?? '', on: false })).toHaveProperty('told');
    expect(changeOf(bot, words, SERVER, 'language', { language: 'fr' })).toBeNull();
    expect(changeOf(bot, words, SERVER, 'reset', { setting: 'zork' })).toBeNull();
    expect(changeOf(bot, words, SERVER, 'quiet', {})).toBeNull();
  });
});
