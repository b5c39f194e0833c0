import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { suggestionsOf } from '../../src/answering/suggestions.ts';
import { completing } from '../../src/cli/completion.ts';
import { converse, type Display, helpText, SLASHED } from '../../src/cli/conversation.ts';
import { readClock } from '../../src/cli/now.ts';
import { openPrompt, type Prompt, pipedPrompt } from '../../src/cli/prompt.ts';
import { completed } from '../../src/discord/interactions/offered.ts';
import { atOnce } from '../../src/steps.ts';
import { answerer, base } from '../answering/ask-shipped.ts';

const suggest = atOnce(suggestionsOf(base));
const clock = () => readClock('2024-10-29T09:00:00+09:00');

/** What is written in answer to the lines, each answer by its shortest words. */
async function replies(prompt: Prompt): Promise<string[]> {
  const written: string[] = [];
  const display: Display = {
    write: (text) => written.push(text.trimEnd()),
    layOut: ({ status, short, answer }) => short ?? answer ?? status,
    sources: () => 'the sources',
    brief: (words) => (words === 'nothing' ? null : `brief of ${words}`),
    timeline: async (words) => (words === 'nothing' ? null : `timeline of ${words}`),
  };
  await converse(prompt, answerer, clock, display, null, (words) => completed(suggest, words));
  return written;
}

const typed = (...lines: string[]): Prompt => ({
  lines: (async function* () {
    yield* lines;
  })(),
  ready: () => {},
});

describe('a conversation', () => {
  test('follows on what was said before', async () => {
    const [, where] = await replies(typed('Tell me about the talks with Canada.', 'where?'));
    expect(where).toMatch(/Ottawa/);
    const [alone] = await replies(typed('where?'));
    expect(alone).toMatch(/Washington/);
  });

  test('is led by a command, which itself stands alone', async () => {
    const [, , who, canada, where] = await replies(
      typed('the talks with Canada', 'where?', '/who', '/when talks with Canada?', 'where?'),
    );
    expect(who).toMatch(/Austin/);
    expect(canada).toMatch(/Following the Washington visit/);
    expect(where).toMatch(/Ottawa/);
  });

  test('takes letters that begin one name alone for that name behind a command', async () => {
    expect(await replies(typed('/who bli', '/brief jol', '/who zork'))).toEqual([
      expect.stringMatching(/Secretary of State/),
      'brief of Joly',
      expect.stringContaining('does not say'),
    ]);
  });

  test.each(['/quit', 'quit', 'exit', '/exit', ' Exit '])('passes over blank lines and ends at %j', async (word) => {
    expect(await replies(typed('', '  ', word, 'who?'))).toEqual([]);
  });

  test('tells what a command needs, and which there are', async () => {
    expect(await replies(typed('/ask', '/how', '/wen', '/help', '/'))).toEqual([
      'usage: /ask question',
      'usage: /how about',
      'no command "/wen"; /help lists them',
      helpText().trimEnd(),
      'no command "/"; /help lists them',
    ]);
  });

  test('is in the language of what was asked, its commands too', async () => {
    const languages: string[] = [];
    const noting = (language: string, text: string) => {
      languages.push(language);
      return text;
    };
    await converse(
      typed('/누가', '/who 한미 2+2', '/sources', '/출처', '/요약 캐나다', '/who', 'who is Joly?', '/sources'),
      answerer,
      clock,
      {
        write: () => {},
        layOut: (_, locale) => noting(locale, ''),
        sources: (locale) => noting(locale, ''),
        brief: (_, locale) => noting(locale, ''),
        timeline: async () => null,
      },
    );
    expect(languages).toEqual(['ko', 'ko', 'ko', 'ko', 'ko', 'ko', 'en', 'en']);
    expect(await replies(typed('/질문', '/어떻게', '/누구', '/요약 nothing'))).toEqual([
      '사용법: /질문 질문',
      '사용법: /어떻게 대상',
      expect.stringContaining('"/누구" 명령어는 없습니다'),
      'no event "nothing"; /sources lists the articles',
    ]);
  });

  test('asks for each line in turn', async () => {
    let asked = 0;
    await replies({ ...typed('who?', '/ask', ''), ready: () => asked++ });
    expect(asked).toBe(4);
  });
});

test('the help lists every command and how to leave', () => {
  for (const { texts } of commands) {
    expect(helpText()).toMatch(new RegExp(`^ {2}/${texts.en.name} .*${texts.en.description}$`, 'm'));
  }
  expect(SLASHED).toEqual([
    ...commands.map(({ texts }) => `/${texts.en.name}`),
    ...commands.map(({ texts }) => `/${texts.ko.name}`),
    '/quit',
  ]);
  expect(helpText('ko')).not.toMatch(/^ {2}\S+ +[A-Z]/m);
});

describe('every command', () => {
  test.each([
    ['who', '', /Austin/],
    ['who', 'Joly', /Foreign Minister/],
    ['who', 'the one-on-one talks', /Cho.*Blinken/],
    ['who', 'sent troops', /North Korea/],
    ['when', '', /Thursday/],
    ['when', 'does Cho meet Joly', /During the trip/],
    ['where', '', /Washington/],
    ['where', 'the talks with Canada', /Ottawa/],
    ['what', '', /"two plus two" talks/],
    ['what', 'the agenda with Canada', /defense and security cooperation/],
    ['what', 'will they discuss', /broad discussions/],
    ['why', '', /North Korea/],
    ['how', 'many troops', /thousands/],
    ['when', 'does Cho meet Joly?', /During the trip/],
    ['ask', 'Who is the foreign minister of Canada?', /Joly/],
    ['brief', '', /^brief of$/],
    ['brief', 'the talks with Canada', /^brief of the talks with Canada$/],
    ['brief', 'nothing', /^no event "nothing"/],
    ['sources', '', /^the sources$/],
  ])('/%s %s', async (name, about, expected) => {
    const [short] = await replies(typed(`/${name} ${about}`));
    expect(short).toMatch(expected);
  });
});

describe('a prompt', () => {
  const terminal = () => {
    const input = Object.assign(new PassThrough(), { isTTY: false }) as unknown as NodeJS.ReadStream & PassThrough;
    const output = new PassThrough() as unknown as NodeJS.WriteStream & PassThrough;
    return { input, output };
  };

  test('asks with a sign and ends with the input', async () => {
    const { input, output } = terminal();
    input.end('where?\n');
    expect(await replies(openPrompt(input, output, completing(SLASHED, suggest)))).toEqual([
      expect.stringMatching(/Washington/),
    ]);
    expect(String(output.read())).toBe('> > \n');
  });

  test('ends at /quit, whatever follows', async () => {
    const { input, output } = terminal();
    input.write('/quit\nwhere?\n');
    expect(await replies(openPrompt(input, output, completing(SLASHED, suggest)))).toEqual([]);
    expect(String(output.read())).toBe('> ');
    expect(input.isPaused(), 'else it would keep the process alive').toBe(true);
  });

  test('shows the lines of a pipe, and no control character of them', async () => {
    const input = new PassThrough();
    input.end('where?\nwh\u001b[2Jo?');
    const shown: string[] = [];
    expect(await replies(pipedPrompt(input, (text) => shown.push(text)))).toHaveLength(2);
    expect(shown).toEqual(['> where?\n', '> wh [2Jo?\n']);
  });
});

describe('Tab', () => {
  const complete = completing(SLASHED, suggest);
  const known = [...SLASHED.map((name) => `${name} `), ...suggest('', 'en', 1000).map(({ value }) => value)];
  test.each([
    ['/wh', ['/who ', '/when ', '/where ', '/what ', '/why '], '/wh'],
    ['/who bli', ['Blinken'], 'bli'],
    ['/when the tal', ['the talks'], 'the tal'],
    ['/when antony b', ['Antony Blinken'], 'antony b'],
    ['when is lloy', ['Lloyd Austin'], 'lloy'],
    ['who meets melanie jo', ['Melanie Joly'], 'melanie jo'],
    ['zork', [], 'zork'],
    ['', [], ''],
  ])('%j', (line, offered, replaced) => {
    const [names, of] = complete(line);
    expect(names).toEqual(expect.arrayContaining(offered));
    if (offered.length === 0) expect(names).toEqual([]);
    // From within a name no more than the words that were begun.
    const isOffered = (name: string) => known.includes(name) || name.split(' ').length === of.split(' ').length;
    expect(names.filter((name) => !isOffered(name))).toEqual([]);
    expect(of).toBe(replaced);
  });
});
