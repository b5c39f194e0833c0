import { commands } from '../../commands/index.ts';
import { wordingOf as terminal } from '../../src/cli/wording.ts';
import { ABOUT, CHECK, PRIVATE, QUESTION } from '../../src/discord/command.ts';
import { SETTINGS_COMMAND, STATUS_COMMAND } from '../../src/discord/managing/commands.ts';
import { managingWordingOf as managing } from '../../src/discord/managing/wording.ts';
import { wordingOf as discord } from '../../src/discord/wording.ts';
import { wordingOf as answers } from '../../src/language/wording.ts';
import { LOCALES, type Locale } from '../../src/model.ts';
import { wordingOf as pictures } from '../../src/pictures/wording.ts';
import { en as pageEn } from '../../src/playground/page/locales/en.ts';
import { ko as pageKo } from '../../src/playground/page/locales/ko.ts';
import { SAMPLES } from './samples.ts';

/** One phrase in both languages, under the place where it stands. */
interface Row {
  readonly path: string;
  readonly said: Readonly<Record<Locale, string>>;
}

const SECTIONS: readonly (readonly [title: string, name: string, of: (locale: Locale) => object])[] = [
  ['Answers', 'answers', answers],
  ['Replies', 'discord', discord],
  ['For those who manage a server', 'managing', managing],
  ['Commands', 'commands', (locale) => commandTexts(locale)],
  ['Pictures', 'pictures', pictures],
  ['Page', 'page', (locale) => (locale === 'en' ? pageEn : pageKo)],
  ['Terminal', 'terminal', terminal],
];

/** What is heard, and what is no phrase. */
const PASSED = /\.(?:said|doubts|locale|rendered)$/;

/** Paths of phrases with a gap for which no sample is given. */
export const unsampled: string[] = [];

/** Every phrase of both languages side by side, as Markdown. */
export function phrases(): string {
  const sections = SECTIONS.map(([title, name, of]) => {
    const rows = rowsOf(name, of('en'), of('ko'));
    const lines = rows.map(({ path, said }) => `| \`${path}\` | ${cell(said.en)} | ${cell(said.ko)} |`);
    return [`## ${title}`, '', '| where | English | 한국어 |', '| --- | --- | --- |', ...lines, ''].join('\n');
  });
  return ['# Every phrase in both languages', '', ABOUT_IT, '', ...sections].join('\n');
}

const ABOUT_IT =
  'Written by `npx vitest run test/phrases -u` and held to the code by that test. Names, days and words of sources are made up.';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ');

function rowsOf(path: string, en: unknown, ko: unknown): Row[] {
  if (PASSED.test(path)) return [];
  if (typeof en === 'string' && typeof ko === 'string') return [row(path, { en, ko })];
  if (typeof en === 'function' && typeof ko === 'function') {
    const samples = SAMPLES[path];
    if (!samples) unsampled.push(path);
    return (samples ?? []).map((sample) => row(path, { en: en(...sample('en')), ko: ko(...sample('ko')) }));
  }
  if (typeof en !== 'object' || en === null) return [];
  const own = ko as Record<string, unknown>;
  return Object.entries(en).flatMap(([key, value]) => rowsOf(`${path}.${key}`, value, own[key]));
}

/** What is not said is shown in the sentence that says so. */
function row(path: string, said: Row['said']): Row {
  if (!path.startsWith('answers.gaps.')) return { path, said };
  const whole = (locale: Locale) => answers(locale).notSaid(said[locale], false);
  return { path, said: { en: whole('en'), ko: whole('ko') } };
}

type Texts = Readonly<Record<Locale, { readonly name: string; readonly description: string }>>;

function commandTexts(locale: Locale): object {
  const text = (texts: Texts) => `${texts[locale].name}: ${texts[locale].description}`;
  const managed = [SETTINGS_COMMAND, STATUS_COMMAND].map(({ texts, parts }) => [
    texts.en.name,
    {
      '': text(texts),
      ...Object.fromEntries(
        parts.map((part) => [
          part.texts.en.name,
          [part.texts, ...part.fields.map((field) => field.texts)].map(text).join(' · '),
        ]),
      ),
    },
  ]);
  const asked = commands.map(({ texts, request }) => {
    const alone = request('', locale);
    return [texts.en.name, `/${text(texts)}${alone.type === 'question' ? ` (${alone.text})` : ''}`];
  });
  return {
    ...Object.fromEntries([...asked, ...managed]),
    about: text(ABOUT.texts),
    question: text(QUESTION.texts),
    private: text(PRIVATE),
    check: CHECK[locale],
  };
}

/** Letters of the other language in a phrase, but for names of programs, keys and settings. */
export function foreignIn(table: string): string[] {
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `') && LOCALES.length === 2 && /[가-힣]/.test(line.split(' | ')[1] ?? ''));
}
