import type { FactBase } from '../knowledge/fact-base.ts';
import { allCountries } from '../language/countries.ts';
import type { Entity, EntityKind, Locale } from '../model.ts';
import { fuzzyIndex } from '../text/fuzzy.ts';
import { fold, tokenize } from '../text/tokens.ts';
import { titled } from './phrasing.ts';

/** Something that can be asked about. */
export interface Suggestion {
  /** In the asker's language, where the knowledge has such a name. */
  readonly label: string;
  /** The words that a question is made of. */
  readonly value: string;
}

interface Subject {
  readonly name: string;
  readonly shown: Readonly<Record<Locale, string>>;
  readonly keys: readonly string[];
  /** Of the keys those that the knowledge itself has. */
  readonly own: readonly string[];
  readonly words: readonly string[];
  /** Words of what is said about it. */
  readonly content: readonly string[];
}

const HANGUL = /\p{sc=Hangul}/u;
const TOLERANCE = 0.45;
/** Letters in which a slip is looked for. */
const LONGEST = 16;

/**
 * Offers what is known while it is typed: first names that begin so, then names with such words, then what
 * such words are said about, last what may have been meant by a slip. Letters are compared in their parts, so
 * that an unfinished Hangul syllable finds its word.
 */
export function suggestionsOf(base: FactBase): (typed: string, locale: Locale, most: number) => Suggestion[] {
  const subjects = subjectsOf(base);
  const fuzzy = fuzzyIndex(
    subjects.flatMap((subject) => subject.own.map((key) => ({ key, subject }))),
    TOLERANCE,
    ['key'],
  );
  return (typed, locale, most) => {
    const wanted = parts(typed.trim().slice(0, 100));
    const words = wordsOf(typed.slice(0, 100));
    const all = (of: readonly string[]) => words.every((word) => of.some((each) => each.startsWith(word)));
    const found = new Set<Subject>();
    const tiers: (() => readonly Subject[])[] = [
      () => subjects.filter(({ keys }) => keys.includes(wanted)),
      () => subjects.filter(({ keys }) => keys.some((key) => key.startsWith(wanted))),
      () => subjects.filter((subject) => all(subject.words)),
      () => subjects.filter(({ content }) => all(content)),
      () =>
        found.size === 0 && wanted.length > 2 ? fuzzy(wanted.slice(0, LONGEST)).map(({ subject }) => subject) : [],
    ];
    for (const tier of tiers) {
      if (found.size >= most) break;
      for (const subject of tier()) found.add(subject);
    }
    return [...found].slice(0, most).map(({ shown, name }) => ({ label: shown[locale], value: name }));
  };
}

const RANK: readonly EntityKind[] = ['person', 'place', 'organization', 'group', 'country'];

function subjectsOf(base: FactBase): Subject[] {
  const events = base
    .newest()
    .flatMap(({ id }) => base.eventsIn(id))
    .sort((a, b) => Number(b.primary) - Number(a.primary));
  const entities = [...base.entities.values()].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  const contents = (facts: typeof base.facts) =>
    facts.flatMap((fact) => [base.words(fact.article, fact.value), fact.answer ?? '']);
  const subjects = [
    ...events.map(({ id, name, aliases }) => subject(name, [name, ...aliases], [], contents(base.factsOf(id)))),
    ...entities.map((entity) => {
      const own = [entity.name, titled(entity), ...entity.aliases];
      return subject(entity.name, own, worldNames(entity), []);
    }),
    ...base.newest().map(({ title }) => subject(title, [title], [], [])),
  ];
  // Every article is "the article", and two may tell of one event under one name.
  return [...new Map(subjects.reverse().map((each) => [fold(each.name), each])).values()].reverse();
}

function subject(name: string, own: readonly string[], world: readonly string[], content: readonly string[]): Subject {
  const names = [...own, ...world];
  return {
    name,
    shown: { en: name, ko: inKorean(name, names) },
    keys: names.map(parts).flatMap((key) => [key, key.replace(/^the /, '')]),
    own: own.map(parts),
    words: names.flatMap(wordsOf),
    content: content.flatMap(wordsOf),
  };
}

/** Both names, so that either leads visibly to the other. */
function inKorean(name: string, aliases: readonly string[]): string {
  const alias = aliases.find((each) => HANGUL.test(each));
  return alias === undefined ? name : `${alias} (${name})`;
}

/** The names that every country has, whatever the articles call it. */
function worldNames({ code }: Entity): readonly string[] {
  return code === undefined ? [] : (allCountries().find((each) => each.code === code)?.names ?? []);
}

/** Lower case, without accents, Hangul syllables as their letters. */
function parts(text: string): string {
  return fold(text.normalize('NFKC')).normalize('NFKD');
}

/** Numbers are digits, spelled out or not. */
function wordsOf(text: string): string[] {
  return tokenize(text).map(({ norm }) => parts(norm));
}
