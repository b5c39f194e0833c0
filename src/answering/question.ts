import type { Temporal } from 'temporal-polyfill';
import { askOf } from '../language/en/asking/ask.ts';
import {
  AFTER_WHAT_PEOPLE,
  FUTURE,
  NEGATED_QUESTION,
  NEGATION,
  NEGATIVE_WORD,
  NO_NEGATION,
  NOT_TAG,
  PAST,
  PRESENT,
} from '../language/en/asking/forms.ts';
import { spellOut } from '../language/shorthand.ts';
import type { Spelling } from '../language/spelling.ts';
import type { Ask, Aspect } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import { aspectsOf } from './aspects.ts';
import { endOf } from './clause-end.ts';
import { correct } from './correction.ts';
import type { Lexicon } from './lexicon.ts';
import { alternativesOf, attributedTo, isNamed, isOrderWord, onlyTail, orderOf } from './phrases.ts';
import { has, type Unit, unitsOf } from './units.ts';

/** A clause read: what it asks, and under which conditions. */
export interface Question {
  readonly text: string;
  /** The text with contractions written out, which the units' words are slices of. */
  readonly spelled: string;
  readonly ask: Ask | null;
  /** The token behind the question words, or null. */
  readonly askedUntil: number | null;
  /** All units in order, cues and neutral words included. */
  readonly units: readonly Unit[];
  /** The units that set conditions. */
  readonly conditions: readonly Unit[];
  /** The noun after "which" or "what" that the answer has to be one of. */
  readonly head: Unit | null;
  readonly aspects: readonly Aspect[];
  readonly polar: boolean;
  readonly negated: boolean;
  /** "after …" or "before …": the units of the reference. */
  readonly order: { readonly relation: 'after' | 'before'; readonly units: readonly Unit[] } | null;
  /** "according to …": the units of those who are to have said so. */
  readonly attributed: readonly Unit[];
  /** "…, or only X?": the units of a second guess. */
  readonly excluded: readonly Unit[];
  /** Units between which the asker offers a choice. */
  readonly alternatives: readonly Unit[];
  readonly tense: 'past' | 'present' | 'future' | null;
  /** Typed word → word read. */
  readonly corrections: ReadonlyMap<string, string>;
}

export function readQuestion(text: string, lexicon: Lexicon, spelling: Spelling, today: Temporal.PlainDate): Question {
  const typed = spellOut(endOf(text));
  const { text: spelled, corrections } = correct(typed, spelling, lexicon);
  const tokens = tokenize(spelled);
  const words = tokens.map((token) => token.norm).join(' ');
  const found = askOf(tokens);
  const units = unitsOf(tokens, spelled, lexicon, today, spelling.isStrange);
  const inCue = (unit: Unit) => found !== null && unit.from >= found.from && unit.to <= found.to && !isNamed(unit);
  const people =
    found !== null &&
    found.ask.kind === 'what' &&
    (lexicon.demonyms.has(tokens[found.to]?.norm ?? '') ||
      (lexicon.demonyms.has(`${tokens[found.to]?.norm} ${tokens[found.to + 1]?.norm}`) &&
        found.to + 2 === tokens.length)) &&
    AFTER_WHAT_PEOPLE.test(tokens[found.to + 1]?.norm ?? '');
  const ask: Ask | null = found && people ? { ...found.ask, kind: 'who' } : (found?.ask ?? null);
  const head =
    found?.head == null || people
      ? null
      : (units.find((unit) => unit.from === headAt(units, found.head as number)) ?? null);
  const order = orderOf(
    units.filter((unit) => !inCue(unit)),
    spelled,
    ask?.kind ?? null,
  );
  const tail = onlyTail(units);
  const alternatives = tail.length > 0 ? [] : alternativesOf(units, text);
  const excluded = tail;
  const attributed = attributedTo(units);
  const conditions = units.filter(
    (unit) =>
      !inCue(unit) &&
      !unit.neutral &&
      !(order?.units.includes(unit) ?? false) &&
      !isOrderWord(unit, order !== null) &&
      !excluded.includes(unit) &&
      !attributed.includes(unit) &&
      !NEGATIVE_WORD.test(unit.text),
  );
  const aspects = [
    ...(found?.ask.aspects ?? []),
    ...aspectsOf(
      units.filter((unit) => !order?.units.includes(unit)),
      ask?.kind ?? null,
      words,
    ),
  ];
  const polar = found?.ask.kind === 'polar';
  return {
    text,
    spelled,
    askedUntil: found && found.to > found.from ? found.to : null,
    ask,
    units,
    conditions,
    head: head && !head.neutral ? head : null,
    aspects: [...new Set(aspects)],
    polar,
    negated: NEGATION.test(words) && !NEGATED_QUESTION.test(words) && !NOT_TAG.test(words) && !NO_NEGATION.test(words),
    order,
    alternatives,
    excluded,
    attributed: attributed.filter(isNamed),
    tense: FUTURE.test(words) ? 'future' : PAST.test(words) ? 'past' : PRESENT.test(words) ? 'present' : null,
    corrections,
  };
}

/** "which Peruvian minister": the noun is the last unit before a verb or preposition. */
function headAt(units: readonly Unit[], token: number): number {
  return units.find((unit) => unit.from >= token && !has(unit, 'entity') && unit.ordinal === null)?.from ?? token;
}
