import type { Clause } from './clause.ts';
import type { Noun, NounKind } from './nouns.ts';
import type { Wh } from './small-words.ts';

/** A noun with what belongs to it, in English. */
export interface Phrase {
  readonly en: string;
  readonly kind: NounKind | 'pronoun' | 'wh';
  /** Takes no article. */
  readonly named: boolean;
  readonly wh: Wh | null;
  /** The noun behind "which", "how many". */
  readonly whNoun: Phrase | null;
  /** The head, where it asks something of `of`: the agenda of the talks. */
  readonly attribute: string | null;
  readonly of: Phrase | null;
  /** The noun before a noun of a deed: what is announced, confirmed. */
  readonly left: Phrase | null;
  /** What else is asked of the same: the date and the place. */
  readonly beside: readonly Phrase[];
  /** A clause that says which one is meant. */
  readonly relative: Clause | null;
  /** The Korean noun at its end, which may stand for a verb. */
  readonly ko: string;
}

const PLAIN: Omit<Phrase, 'en' | 'kind' | 'named' | 'ko'> = {
  wh: null,
  whNoun: null,
  attribute: null,
  of: null,
  left: null,
  beside: [],
  relative: null,
};
const NAMED: readonly Phrase['kind'][] = ['person', 'country', 'place', 'time', 'number', 'unknown', 'pronoun', 'wh'];

export function plain(en: string, kind: Phrase['kind'], ko = en): Phrase {
  return { ...PLAIN, en, kind, ko, named: NAMED.includes(kind), attribute: kind === 'attribute' ? en : null };
}

export function asked(wh: Wh, ko: string, whNoun: Phrase | null = null): Phrase {
  return { ...PLAIN, en: wh, kind: 'wh', named: true, ko, wh, whNoun };
}

/** The phrase with the article that English wants. */
export function the(phrase: Phrase): string {
  return phrase.named ||
    (phrase.kind === 'organization' && /^\p{Lu}/u.test(phrase.en)) ||
    /^(?:the|which|what|how|this|that|all|both|two|three|four|five|\d)\b/.test(phrase.en)
    ? phrase.en
    : `the ${phrase.en}`;
}

/** Of the senses of a noun the one that fits before the next noun. */
export function senseOf(senses: readonly Noun[], next: readonly Noun[] | null): Noun {
  const office = next?.some(({ kind }) => kind === 'office' || kind === 'portfolio');
  const portfolio = senses.find(({ kind }) => kind === 'portfolio');
  if (office && portfolio) return portfolio;
  return senses.find(({ kind }) => kind !== 'portfolio') ?? (senses[0] as Noun);
}

const UNCOUNTED = /^(?:dozens|hundreds|thousands|tens of thousands)$/;
/** What two countries have together. */
const BETWEEN = /^(?:alliance|cooperation|relations)$/;
const OWNERS: readonly Phrase['kind'][] = ['country', 'place', 'organization', 'person', 'pronoun'];
/** What somebody does: "their dispatch of troops". */
const DEEDS = /^(?:dispatch|confirmation|announcement|launch|visit|trip|deployment|invasion)\b/;
const OWNED: readonly Phrase['kind'][] = ['office', 'people', 'organization', 'document', 'thing'];

/** A noun behind another: English turns some of them round. */
export function combine(left: Phrase, right: Phrase): Phrase {
  // The head of a department is its minister.
  if (left.kind === 'portfolio' && right.en === 'leader') return combine(left, { ...right, en: 'minister' });
  if (/'s side$/.test(left.en) && right.kind === 'office')
    return { ...right, en: `${left.en.replace(/ side$/, '')} ${right.en}`, named: true, of: left.of };
  if (left.kind === 'portfolio' && right.kind === 'portfolio') return { ...right, en: `${left.en} and ${right.en}` };
  if (left.kind === 'portfolio' && right.kind === 'office')
    return {
      ...right,
      en:
        left.en === 'state'
          ? `secretary of ${left.en}`
          : `${left.en} ${right.en}${left.en.includes(' and ') ? 's' : ''}`,
    };
  // Whoever is known by name is no better known as a minister.
  if (right.en === 'minister' && left.kind === 'person') return left;
  if (right.kind === 'office' && left.kind === 'person') return { ...left, en: `${right.en} ${left.en}` };
  if (left.kind === 'office' && right.kind === 'person') return { ...right, en: `${left.en} ${right.en}` };
  if (left.kind === 'country' && / part$/.test(right.en))
    return { ...left, en: `${right.en.split(' ')[0]} ${left.en}`, kind: 'place' };
  // "한미 장관회담": talks of countries are those of their ministers.
  if (left.kind === 'office' && right.kind === 'event' && left.of?.kind === 'country') return combine(left.of, right);
  if (left.kind === 'country' && right.kind === 'country') return { ...right, en: `${left.en} and ${right.en}` };
  if (right.attribute === 'name' && left.attribute !== null && left.of === null) return left;
  if (left.en === 'both sides' && right.kind === 'office') return { ...right, en: `the two ${right.en}s`, named: true };
  if (right.attribute !== null && right.of === null) return { ...right, of: left };
  if (right.kind === 'number' && left.kind !== 'number') return { ...left, en: `${right.en} ${left.en}` };
  if (left.kind === 'number' && UNCOUNTED.test(left.en))
    return { ...right, en: `${left.en} of ${right.en}`, named: true };
  if (left.kind === 'pronoun' && right.kind !== 'event')
    return { ...right, en: `${POSSESSIVE[left.en] ?? left.en} ${right.en}`, named: true };
  if (left.kind === 'country' && right.kind === 'organization' && /^\p{Lu}/u.test(right.en)) return right;
  if (left.kind === 'country' && left.en.includes(' and ') && BETWEEN.test(right.en))
    return { ...right, en: `${left.en.replace(/ and (?:the )?/g, '-')} ${right.en}`, left };
  if (OWNERS.includes(left.kind) && OWNED.includes(right.kind))
    return { ...right, en: `${left.en}'s ${right.en}`, named: true, of: left };
  if (OWNERS.includes(left.kind) && DEEDS.test(right.en))
    return { ...right, en: `${left.en}'s ${right.en}`, named: true, left };
  if (left.kind === 'person' && right.kind === 'event') return { ...right, en: `${right.en} of ${left.en}`, left };
  if (left.kind === 'country' && left.en.includes(' and ') && right.kind === 'event' && !DEEDS.test(right.en))
    return { ...right, en: `${left.en.replace(/ and (?:the )?/g, '-')} ${right.en}`, left };
  if (left.en.endsWith('two plus two') && /^(?:talks|meeting|session)$/.test(right.en))
    return { ...left, ko: right.ko };
  if (left.kind === 'thing' && left.of && DEEDS.test(right.en))
    return { ...right, en: `${right.en.replace(/ of troops$/, '')} of ${left.en}`, left: left.of };
  if (left.kind === 'event' && (right.kind === 'document' || right.kind === 'thing'))
    return { ...right, en: `${right.en} of ${the(left)}` };
  return { ...right, en: `${left.en} ${right.en}`, left };
}

/** Personal pronouns that a verb or preposition governs. */
const GOVERNED: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them' };

/** A pronoun as it stands behind a verb or preposition; other words as they are. */
export function governed(words: string): string {
  return GOVERNED[words] ?? words;
}

const POSSESSIVE: Readonly<Record<string, string>> = { he: 'his', she: 'her', they: 'their', it: 'its' };

export function both(left: Phrase, right: Phrase, joiner = 'and'): Phrase {
  if (left.attribute !== null && right.attribute !== null && joiner === 'and')
    return { ...right, of: right.of ?? left.of, beside: [...left.beside, { ...left, beside: [] }] };
  const beside = left.kind === 'office' && right.kind === 'office' ? [...left.beside, { ...left, beside: [] }] : [];
  return { ...right, en: `${the(left)} ${joiner} ${the(right)}`, named: true, of: right.of ?? left.of, beside };
}
