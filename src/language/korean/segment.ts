import { letterOf, pairOf } from './countries.ts';
import { copula, type Ending, onInfinitive, onStem } from './endings.ts';
import { apart } from './jamo.ts';
import { type Noun, nounsOf } from './nouns.ts';
import { once } from './once.ts';
import { PARTICLES, type Role } from './particles.ts';
import {
  ADVERBS,
  DETERMINERS,
  NEGATIONS,
  POSTPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  type Wh,
  WITH_PARTICLE,
} from './small-words.ts';
import { type Form, verbForms, verbOfNoun } from './verb-forms.ts';
import type { Verb } from './verbs.ts';

/** A piece of a word with what it means. */
export type Piece =
  | { readonly type: 'noun'; readonly ko: string; readonly senses: readonly Noun[] }
  | { readonly type: 'wh'; readonly ko: string; readonly wh: Wh }
  | { readonly type: 'pronoun'; readonly ko: string; readonly en: string }
  | { readonly type: 'determiner'; readonly ko: string; readonly en: string }
  | { readonly type: 'adverb'; readonly ko: string; readonly en: string }
  | { readonly type: 'postposition'; readonly ko: string; readonly en: string }
  | { readonly type: 'particle'; readonly role: Role }
  | { readonly type: 'bound'; readonly ko: string }
  | { readonly type: 'not' }
  | { readonly type: 'verb'; readonly ko: string; readonly verb: Verb; readonly ending: Ending }
  | { readonly type: 'copula'; readonly ending: Ending }
  | { readonly type: 'unknown'; readonly ko: string }
  | { readonly type: 'mark'; readonly mark: string };

/** A name that the knowledge or the tables of countries have, in English; null for any other word. */
export type NameOf = (words: string) => Noun | null;

/** Nouns that need a clause before them. */
const BOUND = new Set(['것', '예정', '계획', '수', '줄', '건지', '셈', '전망', '방침', '적']);
/** What those who write Korean call their country. */
export const HOME: ReadonlySet<string> = new Set(['우리나라', '우리측', '우리쪽', '우리정부']);
const OWN_COUNTRY = '한국';
/** Syllables of the longest word that is cut; all that people write together is shorter. */
const LONGEST = 30;
/** Costs: fewer and longer pieces win, and anything wins over a syllable that nothing knows. */
const COST = {
  noun: 1,
  name: 0.9,
  word: 1,
  adverb: 0.8,
  verb: 1.1,
  whole: 0.85,
  particle: 0.3,
  copula: 0.5,
  unknown: 4,
} as const;

interface Reading {
  readonly cost: number;
  readonly pieces: readonly Piece[];
}

const byFirst = once(() => {
  const forms = new Map<string, Form[]>();
  for (const form of verbForms()) {
    const key = form.stem[0] ?? '';
    forms.set(key, [...(forms.get(key) ?? []), form]);
  }
  return forms;
});

/** Endings of a verb that is denied behind it. */
const LINKS = ['지', '지는', '진'].map(apart);

function verbPiece(word: string): Piece | null {
  const letters = apart(word);
  for (const { verb, ko, stem, infinitive } of byFirst().get(letters[0] ?? '') ?? []) {
    const ending =
      (letters.startsWith(stem) ? onStem(letters.slice(stem.length)) : null) ??
      (letters.startsWith(infinitive) ? onInfinitive(letters.slice(infinitive.length)) : null) ??
      // "아니에요" ends as a noun with its copula does.
      (verb.denies && verb.en === 'be' && letters.startsWith(stem) ? copula(letters.slice(stem.length)) : null);
    if (ending) return { type: 'verb', ko, verb, ending };
    // "참석하지 않", "보내지 못".
    if (letters.startsWith(stem) && LINKS.includes(letters.slice(stem.length)))
      return { type: 'verb', ko, verb, ending: { mood: 'linked', tense: 'present' } };
  }
  return null;
}

type State = 'start' | 'nominal' | 'particle' | 'verb';

/** Cuts one Hangul word into pieces; `after` is set where it is glued to a number or a Latin name. */
export function segment(word: string, nameOf: NameOf, after: State = 'start'): readonly Piece[] {
  if (word.length > LONGEST) return [{ type: 'unknown', ko: word }];
  const whole = after === 'start' && Object.hasOwn(WITH_PARTICLE, word) ? WITH_PARTICLE[word] : undefined;
  if (whole) return whole.split(' ').flatMap((part, i) => segment(part, nameOf, i === 0 ? 'start' : 'nominal'));
  const memo = new Map<string, Reading>();
  const verbs = new Map<string, Piece | null>();
  return whollyUnknown(word, best(0, after).pieces);

  function verbOf(part: string): Piece | null {
    const known = verbs.get(part);
    if (known !== undefined) return known;
    const verb = verbPiece(part);
    verbs.set(part, verb);
    return verb;
  }

  function best(at: number, state: State): Reading {
    if (at === word.length) return { cost: 0, pieces: [] };
    const key = `${at} ${state}`;
    const known = memo.get(key);
    if (known) return known;
    let least: Reading = { cost: Infinity, pieces: [] };
    const offer = (cost: number, piece: Piece | null, end: number, next: State) => {
      const rest = best(end, next);
      if (cost + rest.cost < least.cost)
        least = { cost: cost + rest.cost, pieces: piece ? [piece, ...rest.pieces] : rest.pieces };
    };
    for (let end = word.length; end > at; end--) {
      const part = word.slice(at, end);
      const isWhole = at === 0 && end === word.length;
      const isLast = end === word.length;
      if (state !== 'particle' || part.length > 1) {
        const name = nameOf(part);
        const senses = sensesOf(part);
        if (name || senses.length > 0)
          offer(
            name ? COST.name : COST.noun + (part.length === 1 ? 0.6 : 0),
            { type: 'noun', ko: part, senses: name ? [name, ...senses] : senses },
            end,
            'nominal',
          );
        const pair = pairOf(part)?.map((each) => nameOf(each)?.en ?? each);
        if (pair) offer(COST.noun, country(part, pair.join(' and ')), end, 'nominal');
        const letter = at === 0 ? letterOf(part) : null;
        if (letter) offer(COST.noun + 0.6, country(part, nameOf(letter)?.en ?? letter), end, 'nominal');
        if (at === 0 && HOME.has(part))
          offer(COST.noun, country(part, nameOf(OWN_COUNTRY)?.en ?? OWN_COUNTRY), end, 'nominal');
        const pronoun = PRONOUNS.get(part);
        if (pronoun && at === 0) offer(COST.word, { type: 'pronoun', ko: part, en: pronoun }, end, 'nominal');
        const determiner = DETERMINERS.get(part);
        if (determiner && at === 0)
          offer(isWhole ? COST.adverb : COST.word, { type: 'determiner', ko: part, en: determiner }, end, 'start');
      }
      const wh = QUESTION_WORDS.get(part);
      if (wh) offer(COST.word, { type: 'wh', ko: part, wh }, end, 'nominal');
      const adverb = ADVERBS.get(part);
      if (adverb !== undefined && isWhole) offer(COST.adverb, { type: 'adverb', ko: part, en: adverb }, end, 'nominal');
      // "이번에도", "아직은": the mark of a topic behind an adverb adds nothing.
      if (adverb !== undefined && at === 0 && /^[도은는]$/.test(word.slice(end)))
        offer(COST.adverb, { type: 'adverb', ko: part, en: adverb }, word.length, 'nominal');
      const postposition = POSTPOSITIONS.get(part);
      if (postposition && (isLast || state === 'nominal' || copula(apart(word.slice(end)))))
        offer(isWhole ? COST.adverb : COST.word, { type: 'postposition', ko: part, en: postposition }, end, 'particle');
      if (BOUND.has(part) && (at === 0 || state === 'verb'))
        offer(COST.word, { type: 'bound', ko: part }, end, 'nominal');
      if (NEGATIONS.has(part) && at === 0) offer(COST.adverb, { type: 'not' }, end, 'start');
      if (state === 'nominal' || state === 'particle') {
        const role = PARTICLES.get(part);
        if (role) offer(COST.particle, { type: 'particle', role }, end, 'particle');
        const ending = isLast ? copula(apart(part)) : null;
        if (ending) offer(COST.copula, { type: 'copula', ending }, end, 'verb');
        if (part === '들' || ((at > 1 || (at === 0 && after === 'nominal')) && (part === '씨' || part === '님')))
          offer(COST.particle, null, end, 'nominal');
        if (isLast && (part === '요' || part === '용' || part === '여')) offer(0.2, null, end, 'verb');
      }
      if (state !== 'particle') {
        const verb = verbOf(part);
        // A whole word that can be a verb is one, though a country may be called so.
        if (verb) offer(isWhole ? COST.whole : COST.verb, verb, end, 'verb');
      }
      const spoken =
        isLast && (state === 'verb' || (state === 'nominal' && part.startsWith('거')))
          ? WITH_PARTICLE[part]
          : undefined;
      if (spoken) {
        const pieces = spoken.split(' ').flatMap((each, i) => segment(each, nameOf, i === 0 ? 'start' : 'nominal'));
        if (COST.word < least.cost) least = { cost: COST.word, pieces };
      }
    }
    const rest = best(at + 1, 'nominal');
    const cost = COST.unknown + rest.cost;
    if (cost < least.cost) {
      const [next, ...others] = rest.pieces;
      const char = word[at] ?? '';
      least =
        next?.type === 'unknown'
          ? { cost, pieces: [{ type: 'unknown', ko: char + next.ko }, ...others] }
          : { cost, pieces: [{ type: 'unknown', ko: char }, ...rest.pieces] };
    }
    memo.set(key, least);
    return least;
  }
}

/** A word of which nothing knows a part is unknown as a whole; the particle or copula behind it is none of its own. */
function whollyUnknown(word: string, pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ type }) => type === 'unknown')) return pieces;
  const tail =
    /(?:에서는|에서|에는|에게|으로|까지|부터|이랑|하고|인가요|입니까|이에요|예요|이야|이니|이냐|이죠|이지|인지|임|은|는|이|가|을|를|의|에|도|와|과|랑|로|만|야)$/.exec(
      word,
    );
  const stem = tail && tail.index > 0 ? word.slice(0, tail.index) : word;
  const last = pieces.at(-1);
  const behind = tail && tail.index > 0 && (last?.type === 'particle' || last?.type === 'copula') ? [last] : [];
  return [{ type: 'unknown', ko: behind.length > 0 ? stem : word }, ...behind];
}

/** A noun of the table, or one that makes a verb. */
function sensesOf(part: string): readonly Noun[] {
  const senses = nounsOf(part);
  const verb = senses.length > 0 || BOUND.has(part) ? null : verbOfNoun(part);
  return verb ? [{ en: verb.en, kind: 'event' }] : senses;
}

function country(ko: string, en: string): Piece {
  return { type: 'noun', ko, senses: [{ en, kind: 'country' }] };
}
