import { hasHangul } from '../language/hangul.ts';
import { type Noun, nounsOf } from '../language/korean/nouns.ts';
import { asksInKorean, glossed, LONE_LETTERS, readKorean, type Unknown } from '../language/korean/read.ts';
import type { NameOf } from '../language/korean/segment.ts';
import { surnameInLatin } from '../language/korean/surnames.ts';
import { localeOf } from '../language/locale.ts';
import { officeOf } from '../language/titles.ts';
import type { Entity } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import type { Turn } from './decision.ts';
import type { Engine } from './engine.ts';
import type { Sense } from './lexicon.ts';

/** A message as the English reading takes it. */
export interface Read {
  readonly text: string;
  /** Words that nothing knows; what is asked of them cannot be answered. */
  readonly unknown: readonly Unknown[];
  /** Words of the text → what the asker typed for them. */
  readonly typed: ReadonlyMap<string, string>;
}

/** A message in the language of the reading: as it is, or what it says in Korean put in English words. */
export function readMessage(engine: Engine, text: string, turn: Turn | null): Read {
  if (!hasHangul(text)) return { text, unknown: [], typed: new Map() };
  const nameOf = namesIn(engine);
  if (localeOf(text) !== 'ko' && !asksInKorean(text))
    return { text: glossed(text.replace(LONE_LETTERS, ' '), nameOf), unknown: [], typed: new Map() };
  const last = lastPerson(engine, turn);
  const before = {
    dropped: last?.pronoun ?? 'they',
    written: engine.published.toString(),
    askedWho: turn?.ask.kind === 'who',
    ...(last && { person: { en: last.name, ko: last.names?.ko ?? last.aliases.find(hasHangul) ?? last.name } }),
  };
  const { english, unknown, typed } = readKorean(text, nameOf, before, [...engine.lexicon.hangul]);
  // A meeting of leaders is none of ministers: where the knowledge has no summit, it speaks of another event.
  const summit = typed.get('summit');
  const other = summit !== undefined && ![...engine.base.events.values()].some(({ format }) => format === 'summit');
  return { text: english, unknown: other ? [...unknown, { word: summit, isName: true }] : unknown, typed };
}

/** Korean leaves out whom a message goes on about; one person spoken of last is meant. */
function lastPerson({ base }: Engine, turn: Turn | null): Entity | null {
  const [id, ...others] = turn?.persons ?? [];
  return id === undefined || others.length > 0 ? null : (base.entities.get(id) ?? null);
}

function namesIn(engine: Engine): NameOf {
  const known = new Map<string, Noun | null>();
  return (words) => {
    let name = known.get(words);
    if (name === undefined) {
      const tokens = tokenize(words);
      const [found] = engine.lexicon.find(tokens);
      name =
        found?.from === 0 && found.to === tokens.length
          ? nameOf(engine, words, found.senses)
          : (respaced(engine, words) ?? withOffice(engine, words));
      known.set(words, name);
    }
    return name;
  };
}

/** What a word of a question names; the tables of language count for the English words of a Korean question. */
function nameOf({ base, lexicon }: Engine, words: string, senses: readonly Sense[]): Noun | null {
  const ids = senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []));
  const [id] = ids;
  if (id !== undefined) {
    const entity = base.entities.get(id);
    const kind = entity?.kind ?? (lexicon.capitals.has(id) ? 'place' : 'country');
    // A name that several share stays as it was typed.
    const name = hasHangul(words) && ids.length === 1 ? (entity?.name ?? lexicon.worldNames.get(id)) : undefined;
    return { en: name ?? words, kind: kind === 'group' ? 'people' : kind };
  }
  for (const sense of senses) {
    if (sense.type === 'event') return { en: words, kind: 'event' };
    if (sense.type === 'offices') return { en: words, kind: 'office' };
    if (sense.type !== 'concept') continue;
    if (sense.name === 'meeting' || sense.name === 'two-plus-two') return { en: words, kind: 'event' };
    if (sense.name === 'document') return { en: words, kind: 'document' };
  }
  return null;
}

/** A name of several words that was written as one. */
function respaced(engine: Engine, words: string): Noun | null {
  if (words.includes(' ')) return null;
  const name = [...engine.lexicon.hangul].find((each) => each.includes(' ') && each.replaceAll(' ', '') === words);
  const [found] = name ? engine.lexicon.find(tokenize(name)) : [];
  return name && found ? nameOf(engine, name, found.senses) : null;
}

/** "조 장관", "김국방장관", "오스틴 국무장관": somebody with an office, which is told where it is not theirs. */
function withOffice(engine: Engine, words: string): Noun | null {
  for (let end = words.length - 1; end > 0; end--) {
    const office = nounsOf(words.slice(end)).find(({ kind }) => kind === 'office');
    if (!office) continue;
    const [person, ...others] = personsCalled(engine, words.slice(0, end).trim());
    if (!person) continue;
    const name = others.length > 0 ? (person.name.split(' ')[0] as string) : person.name;
    const isTheirs = person.roles.some((role) => role.office !== null && role.office === officeOf(office.en));
    return { en: office.en === 'minister' || isTheirs ? name : `${office.en} ${name}`, kind: 'person' };
  }
  return null;
}

/** Persons of a full name, or of a family name with an office. */
function personsCalled({ base, lexicon }: Engine, name: string): readonly Entity[] {
  const tokens = tokenize(name);
  const found = lexicon.find(tokens).find(({ from, to }) => from === 0 && to === tokens.length);
  const full = (found?.senses ?? []).flatMap((sense) =>
    sense.type === 'entity' ? (base.entities.get(sense.id) ?? []) : [],
  );
  if (full.length > 0) return full.filter(({ kind }) => kind === 'person');
  const latin = surnameInLatin(name);
  if (latin.length === 0) return [];
  return [...base.entities.values()].filter(
    (each) =>
      each.kind === 'person' && each.roles.length > 0 && latin.includes(each.name.split(' ')[0]?.toLowerCase() ?? ''),
  );
}
