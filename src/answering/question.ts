import { Temporal } from 'temporal-polyfill';
import { spellOut } from '../language/shorthand.ts';
import type { Aspect, Ask } from '../model.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { askOf } from './ask.ts';
import { aspectsOf } from './aspects.ts';
import type { Lexicon } from './lexicon.ts';
import { repairNames } from './names.ts';
import type { Spelling } from './typos.ts';
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
  /** "apart from …": the units that the answer is to leave out. */
  readonly excluded: readonly Unit[];
  /** Units between which the asker offers a choice. */
  readonly alternatives: readonly Unit[];
  readonly tense: 'past' | 'future' | null;
  /** Typed word → word read. */
  readonly corrections: ReadonlyMap<string, string>;
}

const NEGATION = /\b(?:not|never|without|nobody|none|nothing|no longer|refuse[sd]?|fail(?:s|ed)?|declin(?:e|es|ed)|decided against|rule[sd]? out|stay(?:s|ed|ing)? away|leav(?:e|es|ing) (?:\w+ ){1,5}(?:off|out)|skip(?:s|ped|ping)?|boycott\w*|absent|avoid\w*|exclud\w*|left out|drop(?:s|ped|ping)?|omit\w*|snub\w*)\b(?! (?:what|which))|\bno (?!matter|idea|clue|one knows)(?=\w)/;
/** Words that deny by their own meaning, which set no further condition. */
const NEGATIVE_WORD = /^(?:refuse[sd]?|fail(?:s|ed)?|declin(?:e|es|ed)|decided|against|away|off|leav(?:e|es|ing)|skip(?:s|ped|ping)?|boycott\w*|absent|avoid\w*|exclud\w*|drop(?:s|ped|ping)?|omit\w*|snub\w*|without)$/i;
const PAST = /\b(?:was|were|did|had|took|went|met|held|last|been|happened|already)\b/;
const FUTURE = /\b(?:will|going to|gonna|plan(?:s|ned)?|scheduled|upcoming|shall|next|expected to|set to|would)\b/;

export function readQuestion(text: string, lexicon: Lexicon, spelling: Spelling, today: Temporal.PlainDate): Question {
  const typed = spellOut(text);
  const { text: spelled, corrections } = correct(typed, spelling, lexicon);
  const tokens = tokenize(spelled);
  const words = tokens.map((token) => token.norm).join(' ');
  const found = askOf(tokens);
  const units = unitsOf(tokens, spelled, lexicon, today, spelling.isStrange);
  const inCue = (unit: Unit) => found !== null && unit.from >= found.from && unit.to <= found.to && !isNamed(unit);
  const people = found !== null && found.ask.kind === 'what' && lexicon.demonyms.has(tokens[found.to]?.norm ?? '') && /^(?:is|are|will|does|do|did|has|have|was|were|take|takes|attends?)$/.test(tokens[found.to + 1]?.norm ?? '');
  const ask: Ask | null = found && people ? { ...found.ask, kind: 'who' } : (found?.ask ?? null);
  const head = found?.head == null || people ? null : (units.find((unit) => unit.from === headAt(units, found.head as number)) ?? null);
  const order = orderOf(units.filter((unit) => !inCue(unit)), spelled);
  const tail = onlyTail(units);
  const alternatives = tail.length > 0 ? [] : alternativesOf(units, text);
  const excluded = [...excludedBy(units), ...tail];
  const attributed = attributedTo(units);
  const conditions = units.filter(
    (unit) => !inCue(unit) && !unit.neutral && !(order?.units.includes(unit) ?? false) && !isOrderWord(unit, order !== null) && !excluded.includes(unit) && !attributed.includes(unit) && !NEGATIVE_WORD.test(unit.text),
  );
  const aspects = [...(found?.ask.aspects ?? []), ...aspectsOf(units.filter((unit) => !order?.units.includes(unit)), ask?.kind ?? null, words)];
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
    negated: NEGATION.test(words) && !/^(?:is|are|was|were|will|do|does|did|has|have|can|could|would) not\b/.test(words) && !/\b(?:or|is|are|does|do|will) not(?: (?:it|they|he|she|that))?$/.test(words) && !/\bif not\b|\bwhy not\b|\bnot (?:just|only|sure)\b|\bdo not (?:know|get|understand)\b/.test(words),
    order,
    alternatives,
    excluded,
    attributed: attributed.filter(isNamed),
    tense: FUTURE.test(words) ? 'future' : PAST.test(words) ? 'past' : null,
    corrections,
  };
}

function isNamed(unit: Unit): boolean {
  return has(unit, 'entity') || has(unit, 'event') || has(unit, 'offices') || has(unit, 'ministry') || unit.date !== null || unit.ordinal !== null || unit.strange;
}

/** "which Canadian minister": the noun is the last unit before a verb or preposition. */
function headAt(units: readonly Unit[], token: number): number {
  return units.find((unit) => unit.from >= token && !has(unit, 'entity') && unit.ordinal === null)?.from ?? token;
}

/** The text with its misspelt words written as they were meant. */
function correct(typed: string, spelling: Spelling, lexicon: Lexicon): { text: string; corrections: Map<string, string> } {
  const corrections = new Map<string, string>();
  const named = repairNames(tokenize(typed), lexicon, spelling, corrections);
  const strange = named.filter((token) => spelling.isStrange(token)).length;
  let text = '';
  let at = 0;
  for (const token of named) {
    text += typed.slice(at, token.start);
    at = token.end;
    const word = corrected(token);
    const asTyped = typed.slice(token.start, token.end);
    text += word === null ? (corrections.has(asTyped.replace(/[’']s$/, '')) ? token.text + (token.possessive ? "'s" : '') : asTyped) : word + (token.possessive ? "'s" : '');
  }
  return { text: text + typed.slice(at), corrections };

  function corrected(token: Token): string | null {
    const kin = spelling.sameStem(token);
    const proper = /^\p{Lu}/u.test(token.text) && token.start > 0;
    const strictness = kin || (proper && /^\p{Lu}+$/u.test(token.text)) ? null : spelling.strictness(token, strange + corrections.size);
    const meant = kin ?? (strictness === null ? null : spelling.meant(token.norm, strictness));
    if (meant === null || meant === token.norm || (proper && !kin && !lexicon.nameVocabulary.has(meant))) return null;
    corrections.set(token.text, meant);
    return /^\p{Lu}/u.test(token.text) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  }
}

const DONE = /^(?:done|over|finished|through|completed|wrapped|concluded|complete|ended)$/i;
const AFTER = new Set(['after', 'following', 'once', 'since']);
const BEFORE = new Set(['before', 'prior', 'ahead', 'until', 'preceding']);

/** The reference of "after the Washington visit", up to the end of its phrase. */
function orderOf(units: readonly Unit[], text: string): Question['order'] {
  const at = units.findIndex((unit, i) => AFTER.has(unit.text.toLowerCase()) || BEFORE.has(unit.text.toLowerCase()) || (/^when$/i.test(unit.text) && units.slice(i, i + 9).some((each) => DONE.test(each.text))));
  if (at < 0) return null;
  const relation = BEFORE.has(units[at]?.text.toLowerCase() ?? '') ? 'before' : 'after';
  const rest = units.slice(at + 1);
  const end = rest.findIndex((unit, i) => i > 0 && rest.slice(0, i).some((each) => !each.neutral) && (/^(?:will|do|does|did|is|are|who|what|where|when|which|how)$/i.test(unit.text) || text.slice(rest[i - 1]?.end, unit.start).includes(',')));
  const units_ = (end < 0 ? rest : rest.slice(0, end)).filter((unit) => !unit.neutral);
  return units_.length > 0 ? { relation, units: units_ } : null;
}

function isOrderWord(unit: Unit, ordered: boolean): boolean {
  const word = unit.text.toLowerCase();
  return ordered && (AFTER.has(word) || BEFORE.has(word));
}

/** The phrase "according to X and Y", with those words. */
function attributedTo(units: readonly Unit[]): Unit[] {
  const sayers = saidInPassing(units);
  if (sayers.length > 0) return sayers;
  const at = units.findIndex((unit, i) => /^according to$/i.test(unit.text) || (/^according$/i.test(unit.text) && /^to$/i.test(units[i + 1]?.text ?? '')) || (/^going$/i.test(unit.text) && /^by$/i.test(units[i + 1]?.text ?? '')));
  if (at < 0 || units.slice(at).some((unit, i) => i < 3 && /^(?:who|whom|which|what)$/i.test(unit.text) && !isNamed(units[at + i + 1] ?? unit))) return [];
  const rest = units.slice(at);
  const end = rest.findIndex((unit, i) => i > 1 && rest.slice(0, i).some(isNamed) && !isNamed(unit) && !/^(?:and|the|'s|confirmed|say|said|confirm|statement|statements|officials)$/i.test(unit.text));
  return end < 0 ? rest : rest.slice(0, end);
}

/** "where do X and Y say …": those whose word is asked for, with the verb. */
function saidInPassing(units: readonly Unit[]): Unit[] {
  if (!/^(?:where|when|who|whom|which|how|why|in|to|at|on)$/i.test(units[0]?.text ?? '')) return [];
  const verb = units.findIndex((unit) => /^(?:say|says|said|claim|claims|report|reports|think|thinks|believe|believes)$/i.test(unit.text));
  if (verb < 1 || !units.slice(verb + 1).some(isNamed)) return [];
  let from = verb;
  while (from > 0 && (isNamed(units[from - 1] as Unit) || /^(?:and|the|both)$/i.test(units[from - 1]?.text ?? ''))) from--;
  return from < verb && from > 0 ? units.slice(from, verb + 1) : [];
}

/** The phrase behind "apart from", "besides" or "other than", with those words. */
function excludedBy(units: readonly Unit[]): Unit[] {
  const at = units.findIndex((unit, i) => {
    const word = unit.text.toLowerCase();
    const next = units[i + 1]?.text.toLowerCase();
    return /^(?:besides|except|excluding|apart from|other than|aside from)$/.test(word) || (/^(?:apart|aside)$/.test(word) && next === 'from') || (word === 'other' && next === 'than');
  });
  if (at < 0) return [];
  const rest = units.slice(at);
  const end = rest.findIndex((unit, i) => i > 1 && (/^(?:which|who|whom|what|where|when|how|is|are|will|did|does|do|has|have)$/i.test(unit.text) || (i > 2 && !isNamed(unit) && !unit.neutral)));
  return end < 0 ? rest : rest.slice(0, end);
}

/** "…, or only X?": a second guess, which the answer decides without it. */
function onlyTail(units: readonly Unit[]): Unit[] {
  const at = units.findIndex((unit, i) => i > 0 && unit.text.toLowerCase() === 'or' && /^(?:only|just|merely|not|nah|no|is|isn't|was|do|does|did)$/i.test(units[i + 1]?.text ?? ''));
  return at < 0 ? [] : units.slice(at);
}

/** "foreign or defense?": the choices offered, by the "or" between them. */
function alternativesOf(units: readonly Unit[], text: string): Unit[] {
  if (!/\bor\b/i.test(text)) return [];
  const at = units.findIndex((unit) => unit.text.toLowerCase() === 'or');
  if (at <= 0) return [];
  const left = units.slice(0, at).reverse().find((unit) => !unit.neutral);
  const right = units.slice(at + 1).find((unit) => !unit.neutral);
  return left && right ? [left, right] : [];
}
