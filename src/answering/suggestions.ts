import type { FactBase } from '../knowledge/fact-base.ts';
import { allCountries } from '../language/countries.ts';
import type { Entity, EntityKind, Locale } from '../model.ts';
import type { Steps } from '../steps.ts';
import { fold, tokenize } from '../text/tokens.ts';
import { NearNames } from './near-names.ts';
import { titled } from './phrasing.ts';
import { Beginnings } from './suggestion-index.ts';

/** Something that can be asked about. */
interface Suggestion {
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

/** Offers what is known while it is typed, at most so many. */
export type Suggest = (typed: string, locale: Locale, most: number) => Suggestion[];

const HANGUL = /\p{sc=Hangul}/u;
/** Letters in which a slip is looked for. */
const LONGEST = 16;

/**
 * Offers what is known while it is typed: first names that begin so, then names with such words, then what
 * such words are said about, last what may have been meant by a slip. Letters are compared in their parts, so
 * that an unfinished Hangul syllable finds its word.
 */
export function* suggestionsOf(base: FactBase): Steps<Suggest> {
  const subjects = yield* subjectsOf(base);
  const shown = subjects.map((each) => ({ label: each.shown, value: each.name }));
  const all = shown.map((_, number) => number);
  const keys = yield* Beginnings.of(subjects.map((subject) => subject.keys));
  const words = yield* Beginnings.of(subjects.map((subject) => subject.words));
  const content = yield* Beginnings.of(subjects.map((subject) => subject.content));
  const slips = yield* NearNames.of(subjects.flatMap(({ own }, number) => own.map((key) => ({ key, number }))));
  return (typed, locale, most) => {
    const wanted = parts(typed.trim().slice(0, 100));
    const asked = wordsOf(typed.slice(0, 100));
    const found = new Set<number>();
    const tiers: (() => Iterable<number>)[] = [
      () => keys.same(wanted),
      () => first(wanted === '' ? all : keys.beginning(wanted), most),
      () => first(having(words, asked, all), most),
      () => first(having(content, asked, all), most),
      () => (found.size === 0 && wanted.length > 2 ? slips.near(wanted.slice(0, LONGEST)) : []),
    ];
    for (const tier of tiers) {
      if (found.size >= most) break;
      for (const number of tier()) found.add(number);
    }
    return [...found].slice(0, most).map((number) => {
      const { label, value } = shown[number] as (typeof shown)[number];
      return { label: label[locale], value };
    });
  };
}

/** Those that have each of the words, or a longer one; where there are no words, all. */
function having(index: Beginnings, words: readonly string[], all: readonly number[]): readonly number[] {
  const [head, ...rest] = words.map((word) => index.beginning(word)).sort((a, b) => a.size - b.size);
  if (!head) return all;
  return [...head].filter((number) => rest.every((each) => each.has(number)));
}

/** The first of them, in the order of subjects; twice as many, since some may have been found before. */
function first(numbers: Iterable<number>, most: number): Iterable<number> {
  return Uint32Array.from(numbers)
    .sort()
    .subarray(0, 2 * most);
}

const RANK: readonly EntityKind[] = ['person', 'place', 'organization', 'group', 'country'];

function* subjectsOf(base: FactBase): Steps<Subject[]> {
  const events = base
    .newest()
    .flatMap(({ id }) => base.eventsIn(id))
    .sort((a, b) => Number(b.primary) - Number(a.primary));
  const entities = [...base.entities.values()].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  const contents = (facts: typeof base.facts) =>
    facts.flatMap((fact) => [base.words(fact.article, fact.value), fact.answer ?? '']);
  const subjects: Subject[] = [];
  for (const { id, name, aliases } of events) {
    subjects.push(subject(name, [name, ...aliases], [], contents(base.factsOf(id))));
    yield;
  }
  for (const entity of entities) {
    subjects.push(subject(entity.name, [entity.name, titled(entity), ...entity.aliases], worldNames(entity), []));
    yield;
  }
  for (const { title } of base.newest()) {
    subjects.push(subject(title, [title], [], []));
    yield;
  }
  // Every article is "the article", and two may tell of one event under one name.
  const byName = new Map<string, Subject>();
  for (const each of subjects.reverse()) {
    byName.set(fold(each.name), each);
    yield;
  }
  return [...byName.values()].reverse();
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
