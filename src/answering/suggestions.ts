import type { FactBase } from '../knowledge/fact-base.ts';
import { localized } from '../knowledge/localized.ts';
import { allCountries } from '../language/countries.ts';
import { calledByOffice, countriesIn, initials, keystrokes } from '../language/korean/keystrokes.ts';
import { wordingOf } from '../language/wording.ts';
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
  /** What a question calls it; no two things are called the same. */
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
  const paired = (typed: string) => countriesIn(typed).flatMap((name) => [...keys.same(parts(name))]);
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
      () => paired(typed.trim()),
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

const RANK: readonly EntityKind[] = ['person', 'organization', 'place', 'group', 'country'];

function* subjectsOf(base: FactBase): Steps<Subject[]> {
  const events = base
    .newest()
    .flatMap(({ id }) => base.eventsIn(id))
    .sort((a, b) => Number(b.primary) - Number(a.primary));
  const entities = [...base.entities.values()].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  const contents = (facts: typeof base.facts) =>
    facts.flatMap((fact) => [base.words(fact.article, fact.value), fact.answer ?? '', fact.said?.ko ?? '']);
  const subjects: Subject[] = [];
  const korean = yield* localized(base, 'ko');
  for (const { id, name, aliases } of events) {
    const shown = { en: name, ko: korean.event(id).name };
    subjects.push(subject(name, shown, [name, shown.ko, ...aliases], [], contents(base.factsOf(id))));
    yield;
  }
  for (const entity of entities) {
    const own = korean.entity(entity.id);
    const office = own.roles[0]?.shown;
    const called = [entity.name, own.name, titled(entity), ...entity.aliases];
    const offices = office && own.name !== entity.name ? calledByOffice(own.name, office) : [];
    const shown = { en: entity.name, ko: own.name };
    subjects.push(subject(entity.name, shown, [...called, ...offices], worldNames(entity), []));
    yield;
  }
  for (const { title } of base.newest()) {
    subjects.push(subject(title, { en: title, ko: title }, [title], [], []));
    yield;
  }
  return yield* apart(subjects, new Map(entities.map(({ name, kind }) => [name, kind])));
}

/** Two things of one name are told apart, where Korean can; every article is "the article", and is offered once. */
function* apart(subjects: readonly Subject[], kinds: ReadonlyMap<string, EntityKind>): Steps<Subject[]> {
  const byName = new Map<string, Subject>();
  const { entityKinds } = wordingOf('en');
  for (const each of subjects) {
    yield;
    const { name, shown } = each;
    const same = byName.get(fold(name));
    if (!same) byName.set(fold(name), each);
    else if (same.shown.ko !== shown.ko && !byName.has(fold(shown.ko))) {
      const kind = kinds.get(name);
      const en = kind ? `${name} (${entityKinds[kind]})` : name;
      byName.set(fold(shown.ko), { ...each, name: shown.ko, shown: { en, ko: shown.ko } });
    }
  }
  return [...byName.values()];
}

function subject(
  name: string,
  shown: Subject['shown'],
  own: readonly string[],
  world: readonly string[],
  content: readonly string[],
): Subject {
  const names = [...new Set([...own, ...world])];
  const short = names.flatMap((each) => initials(each) ?? []);
  return {
    name,
    shown,
    keys: [...names, ...short].map(parts).flatMap((key) => [key, key.replace(/^the /, '')]),
    own: own.map(parts),
    words: [...names.flatMap(wordsOf), ...short.flatMap((each) => each.split(' '))],
    content: content.flatMap(wordsOf),
  };
}

/** The names that every country has, whatever the articles call it. */
function worldNames({ code }: Entity): readonly string[] {
  return code === undefined ? [] : (allCountries().find((each) => each.code === code)?.names ?? []);
}

/** Lower case, without accents, Hangul letter by letter. */
function parts(text: string): string {
  return keystrokes(fold(text.normalize('NFKC')));
}

/** Numbers are digits, spelled out or not. */
function wordsOf(text: string): string[] {
  return tokenize(text).map(({ norm }) => parts(norm));
}
