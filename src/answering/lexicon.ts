import type { FactBase } from '../knowledge/fact-base.ts';
import { CONCEPTS, type Concept } from '../language/concepts.ts';
import { allCountries } from '../language/countries.ts';
import { hasHangul } from '../language/hangul.ts';
import { OFFICES, OFFICIALS, PAIRED_OFFICES } from '../language/offices.ts';
import type { Steps } from '../steps.ts';
import { fold, type Token, tokenize } from '../text/tokens.ts';

/** What a word or phrase can mean. */
export type Sense =
  | { readonly type: 'entity'; readonly id: string }
  | { readonly type: 'event'; readonly id: string }
  | { readonly type: 'offices'; readonly ids: readonly string[]; readonly country?: string }
  | { readonly type: 'ministry'; readonly office: string }
  | { readonly type: 'official' }
  | { readonly type: 'concept'; readonly name: Concept };

interface Phrase {
  readonly words: readonly string[];
  readonly senses: Sense[];
}

/** A phrase found in a text: tokens `from` up to, not including, `to`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
}

/** What countries that no article mentions are called by here. */
const worldId = (code: string) => `country:${code}`;

/** Every phrase that the language or the knowledge gives a meaning. */
export class Lexicon {
  private readonly byFirst = new Map<string, Phrase[]>();
  private readonly byWords = new Map<string, Phrase>();
  /** Single words of names, roles and cues, for the spelling. */
  readonly vocabulary = new Set<string>();
  /** Words of the names of entities. */
  readonly nameVocabulary = new Set<string>();
  /** Words of persons' names: fold → ids of the persons. */
  readonly nameWords = new Map<string, Set<string>>();
  /** Persons' names of several words, folded. */
  readonly fullNames: string[][] = [];
  /** Names that the knowledge writes in Hangul. */
  readonly hangul = new Set<string>();
  /** Adjectives and nouns of nationality, folded; they never name a place. */
  readonly demonyms = new Set<string>();
  /** The country of a capital, by the id of the place. */
  readonly capitals = new Map<string, string>();
  /** Names of countries beyond the knowledge, by id. */
  readonly worldNames = new Map<string, string>();

  private constructor() {}

  static *of(base: FactBase): Steps<Lexicon> {
    const lexicon = new Lexicon();
    yield* lexicon.readLanguage(base);
    yield* lexicon.readKnowledge(base);
    return lexicon;
  }

  private *readLanguage(base: FactBase): Steps<void> {
    for (const [name, text] of Object.entries(CONCEPTS)) {
      yield;
      for (const phrase of text.split(', ')) this.add(phrase, { type: 'concept', name: name as Concept });
    }
    for (const office of OFFICES) {
      yield;
      for (const title of office.titles) this.add(title, { type: 'offices', ids: [office.id] });
      for (const name of office.ministry ?? []) this.add(name, { type: 'ministry', office: office.id });
    }
    for (const pair of PAIRED_OFFICES)
      for (const title of pair.titles) this.add(title, { type: 'offices', ids: pair.ids });
    for (const noun of OFFICIALS) this.add(noun, { type: 'official' });
    const ids = new Map(
      [...base.entities.values()].flatMap((each) => (each.code ? [[each.code, each.id] as const] : [])),
    );
    const places = new Map(
      [...base.entities.values()].filter((each) => each.kind === 'place').map((each) => [each.name, each.id]),
    );
    for (const office of OFFICES) {
      yield;
      for (const [code, titles] of Object.entries(office.nicknames ?? {})) {
        for (const title of titles)
          this.add(title, { type: 'offices', ids: [office.id], country: ids.get(code) ?? worldId(code) });
      }
    }
    for (const country of allCountries()) {
      yield;
      const id = ids.get(country.code) ?? worldId(country.code);
      this.worldNames.set(id, country.name);
      for (const name of country.demonyms) this.demonyms.add(fold(name));
      for (const name of country.names) this.add(name, { type: 'entity', id }, ids.has(country.code));
      for (const capital of country.capitals) {
        const place = places.get(capital) ?? `capital:${country.code}`;
        this.capitals.set(place, id);
        this.worldNames.set(place, capital);
        this.add(capital, { type: 'entity', id: place }, places.has(capital) || ids.has(country.code));
      }
    }
  }

  private *readKnowledge(base: FactBase): Steps<void> {
    for (const entity of base.entities.values()) {
      yield;
      for (const name of [entity.name, ...entity.aliases]) {
        this.add(name, { type: 'entity', id: entity.id });
        if (hasHangul(name)) this.hangul.add(name);
      }
      if (entity.kind !== 'person') continue;
      for (const name of [entity.name, ...entity.aliases]) {
        const words = tokenize(name).map((token) => token.norm);
        if (words.length > 1) this.fullNames.push(words);
        for (const norm of words) {
          if (norm.length > 1) this.nameWords.set(norm, (this.nameWords.get(norm) ?? new Set()).add(entity.id));
        }
      }
    }
    for (const event of base.events.values()) {
      yield;
      for (const alias of event.aliases) this.add(alias, { type: 'event', id: event.id });
    }
    for (const phrases of this.byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  }

  /** Phrases in a text, the longest first at each word. */
  find(tokens: readonly Token[]): Found[] {
    const found: Found[] = [];
    for (let from = 0; from < tokens.length; ) {
      const phrase = this.at(tokens, from);
      const later = phrase && phrase.words.length > 1 ? this.at(tokens, from + 1) : undefined;
      if (phrase && later && 1 + later.words.length > phrase.words.length) {
        from += 1;
        continue;
      }
      if (phrase) found.push({ from, to: from + phrase.words.length, senses: phrase.senses });
      from += phrase?.words.length ?? 1;
    }
    return found;
  }

  private at(tokens: readonly Token[], from: number): Phrase | undefined {
    for (const phrase of this.byFirst.get(tokens[from]?.stem ?? '') ?? []) {
      if (!phrase.words.every((word, i) => tokens[from + i]?.stem === word)) continue;
      const senses = fitting(phrase, tokens[from]?.norm ?? '');
      if (senses.length > 0) return senses.length === phrase.senses.length ? phrase : { words: phrase.words, senses };
    }
    return undefined;
  }

  private add(text: string, sense: Sense, spelling = true): void {
    const tokens = tokenize(text);
    const words = tokens.map((token) => token.stem);
    const [first] = words;
    if (first === undefined) return;
    if (spelling) for (const token of tokens) if (token.norm.length > 2) this.vocabulary.add(token.norm);
    if (spelling && sense.type === 'entity') for (const token of tokens) this.nameVocabulary.add(token.norm);
    const key = words.join(' ');
    const same = this.byWords.get(key);
    const rival =
      same && sense.type === 'entity'
        ? same.senses.findIndex((each) => each.type === 'entity' && each.id.startsWith('country:'))
        : -1;
    // Two countries of one short form: the one that the articles speak of, else the first.
    if (
      same &&
      rival >= 0 &&
      sense.type === 'entity' &&
      this.worldNames.has(sense.id) &&
      !sense.id.startsWith('capital:')
    ) {
      if (!sense.id.startsWith('country:')) same.senses[rival] = sense;
      return;
    }
    if (
      same &&
      sense.type === 'entity' &&
      sense.id.startsWith('country:') &&
      same.senses.some(
        (each) => each.type === 'entity' && this.worldNames.has(each.id) && !each.id.startsWith('capital:'),
      )
    )
      return;
    if (same) {
      if (!same.senses.some((each) => isSame(each, sense))) same.senses.push(sense);
      return;
    }
    const phrase = { words, senses: [sense] };
    this.byWords.set(key, phrase);
    const phrases = this.byFirst.get(first);
    if (phrases) phrases.push(phrase);
    else this.byFirst.set(first, [phrase]);
  }
}

function isSame(a: Sense, b: Sense): boolean {
  if (a.type === 'entity' || a.type === 'event') return a.type === b.type && a.id === b.id;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A name of two or three letters is never another word's stem: "used" is no "US". */
function fitting({ words, senses }: Phrase, norm: string): Sense[] {
  const [word = ''] = words;
  if (words.length > 1 || word.length > 3) return senses;
  return senses.filter((sense) => sense.type !== 'entity' || norm === word);
}
