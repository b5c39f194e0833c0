import { ChannelType } from 'discord-api-types/v10';
import { LOCALES, type Locale } from '../../model.ts';
import { SETTINGS } from '../../settings/server-settings.ts';
import { managingWordingOf } from './wording.ts';

type Texts = Readonly<Record<Locale, { readonly name: string; readonly description: string }>>;

/** What follows a command or a part of it. */
export interface Field {
  readonly texts: Texts;
  readonly type: 'text' | 'switch' | 'channel';
  /** By value; absent where anything may be written. */
  readonly choices?: readonly { readonly value: string; readonly names: Readonly<Record<Locale, string>> }[];
  readonly suggests?: boolean;
}

interface Part {
  readonly texts: Texts;
  readonly fields: readonly Field[];
}

/** A command for those who manage a server, and its parts. */
export interface ManagingCommand {
  readonly texts: Texts;
  readonly parts: readonly Part[];
}

/** Channels in which people write; threads are of theirs. */
export const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
] as const;

const ON: Field = {
  texts: {
    en: { name: 'on', description: 'Turn it on or off' },
    ko: { name: '켜기', description: '켤지 끌지' },
  },
  type: 'switch',
};

/** The value that stands for no language of its own. */
export const AS_ASKED = 'asked';
/** The value that stands for every setting. */
export const EVERYTHING = 'everything';

const named = (value: string, of: (locale: Locale) => string) => ({
  value,
  names: Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, string>,
});

export const SHOW = 'show';
export const SETTINGS_COMMAND: ManagingCommand = {
  texts: {
    en: { name: 'settings', description: 'How this bot behaves in this server' },
    ko: { name: '설정', description: '이 서버의 봇 설정' },
  },
  parts: [
    {
      texts: {
        en: { name: SHOW, description: 'What is set, and what is as whoever runs the bot has it' },
        ko: { name: '보기', description: '지금 설정과 기본값 보기' },
      },
      fields: [],
    },
    {
      texts: {
        en: { name: 'channel', description: 'Answer every question in a channel, without a mention' },
        ko: { name: '채널', description: '멘션이 없어도 채널의 모든 질문에 답하기' },
      },
      fields: [
        {
          texts: {
            en: { name: 'channel', description: 'The channel, with its threads' },
            ko: { name: '채널', description: '채널과 그 스레드' },
          },
          type: 'channel',
        },
        ON,
      ],
    },
    {
      texts: {
        en: { name: 'quiet', description: 'In answer channels, say nothing where the sources have no answer' },
        ko: { name: '조용히', description: '답하는 채널에서 출처에 답이 없으면 아무 말도 하지 않기' },
      },
      fields: [ON],
    },
    {
      texts: {
        en: { name: 'language', description: 'The language of all replies in this server' },
        ko: { name: '언어', description: '이 서버에서 답하는 언어' },
      },
      fields: [
        {
          texts: {
            en: { name: 'language', description: 'Quotes stay in the language of their article' },
            ko: { name: '언어', description: '인용은 기사의 언어 그대로입니다' },
          },
          type: 'text',
          choices: [
            named(AS_ASKED, (locale) => managingWordingOf(locale).asAsked),
            ...LOCALES.map((of) => named(of, (locale) => managingWordingOf(locale).languages[of])),
          ],
        },
      ],
    },
    {
      texts: {
        en: { name: 'article', description: 'Use an article in this server, or leave it out' },
        ko: { name: '기사', description: '이 서버에서 쓸 기사 고르기' },
      },
      fields: [
        {
          texts: {
            en: { name: 'article', description: 'The first that is chosen is used alone' },
            ko: { name: '기사', description: '처음 고르면 그 기사만 씁니다' },
          },
          type: 'text',
          suggests: true,
        },
        ON,
      ],
    },
    {
      texts: {
        en: { name: 'check', description: 'Let members check messages against the sources' },
        ko: { name: '대조', description: '메시지를 출처와 대조할 수 있게 하기' },
      },
      fields: [ON],
    },
    {
      texts: {
        en: { name: 'reset', description: 'Set it again as whoever runs the bot has it' },
        ko: { name: '초기화', description: '기본값으로 되돌리기' },
      },
      fields: [
        {
          texts: {
            en: { name: 'setting', description: 'Which setting' },
            ko: { name: '항목', description: '되돌릴 설정' },
          },
          type: 'text',
          choices: [
            named(EVERYTHING, (locale) => managingWordingOf(locale).everything),
            ...SETTINGS.map((setting) => named(setting, (locale) => managingWordingOf(locale).settings[setting])),
          ],
        },
      ],
    },
  ],
};

export const STATUS_COMMAND: ManagingCommand = {
  texts: {
    en: { name: 'status', description: 'How the bot does: version, articles and their problems, what it has answered' },
    ko: { name: '상태', description: '봇의 상태: 버전, 기사와 문제, 답한 횟수' },
  },
  parts: [],
};

export const MANAGING: readonly ManagingCommand[] = [SETTINGS_COMMAND, STATUS_COMMAND];
