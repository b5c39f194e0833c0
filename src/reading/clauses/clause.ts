import type { Line, Word } from '../line.ts';
import type { Stretch } from './attribution.ts';

/** A clause around its finite verb, in positions of words of its line. */
export interface Clause {
  /** What opens the sentence before the subject: "Following the visit". */
  readonly opening: Stretch | null;
  readonly subject: Stretch;
  /** The verb group: "will hold", "is believed to have sent". */
  readonly group: Stretch;
  /** The verb that carries the sense. */
  readonly verb: number;
  readonly passive: boolean;
  /** What follows the group, up to the end of the clause. */
  readonly rest: Stretch;
}

const FINITE =
  /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|shall|do|does|did|'ll|’ll|'s|’s)$/;

/** The clauses of what a sentence tells, first to last. Relative clauses count as part of what they belong to. */
export function clausesOf({ words }: Line, { from, to }: Stretch): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  let guard = 0;
  while (start < to && guard++ < 6) {
    const clause = clauseFrom(words, start, to);
    if (!clause) break;
    const next = nextClause(words, clause.rest.from, to);
    clauses.push({ ...clause, rest: { from: clause.rest.from, to: next } });
    start = next;
    while (/^(?:,|and|but|;|while)$/.test(words[start]?.low ?? '') && start < to) start++;
    if (next >= to) break;
  }
  return clauses;
}

function clauseFrom(words: readonly Word[], from: number, to: number): Clause | null {
  let at = from;
  let opening: Stretch | null = null;
  const first = words[at];
  if (
    first &&
    (/^(?:ADP|SCONJ|ADV)$/.test(first.pos) || /^(?:following|during|while|after|amid|on|in|at)$/.test(first.low)) &&
    !/^(?:about|some|nearly|more|at|over|around)$/.test(words[at]?.low ?? '')
  ) {
    const comma = words.findIndex(({ text }, i) => i > at && i < to && text === ',');
    if (comma > 0 && comma - at < 16) {
      opening = { from: at, to: comma };
      at = comma + 1;
    }
  } else if (first && /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|and|but)$/.test(first.low)) at++;
  const verb = finiteVerb(words, at, to);
  if (verb === null || verb === at) return null;
  let end = verb;
  let main = verb;
  let passive = false;
  while (end < to) {
    const word = words[end] as Word;
    const isVerb = word.pos === 'VERB' || word.pos === 'AUX';
    if (isVerb && passive && /^(?:based|depending|according)$/.test(word.low)) break;
    if (isVerb) {
      passive ||=
        end > verb &&
        /^(?:is|are|was|were|be|been|being)$/.test(words[end - 1]?.low ?? words[verb]?.low ?? '') &&
        /(?:ed|en|ld|nt|de|ne|ht|wn)$/.test(word.low);
      main = end;
      end++;
    } else if (/^(?:ADV|PART)$/.test(word.pos) && /^(?:VERB|AUX|ADV)$/.test(words[end + 1]?.pos ?? '') && end > verb)
      end++;
    else break;
  }
  return {
    opening,
    subject: { from: at, to: trimComma(words, at, verb) },
    group: { from: verb, to: end },
    verb: main,
    passive,
    rest: { from: end, to },
  };
}

/** The verb of the main clause: the first finite one that no relative pronoun governs. */
function finiteVerb(words: readonly Word[], from: number, to: number): number | null {
  let inRelative = false;
  let closed = true;
  let relative = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.text === ',' && i > from) {
      if (inRelative) inRelative = false;
      continue;
    }
    if (/^(?:who|which|whose|that)$/.test(word.low) && i > from && (word.low !== 'that' || word.pos !== 'DET')) {
      inRelative = true;
      closed = words[i - 1]?.text === ',';
      relative = 0;
      continue;
    }
    if (word.low === 'to' || (/ing$/.test(word.low) && !FINITE.test(word.low))) {
      if (word.low === 'to' && words[i + 1]?.pos === 'VERB') i++;
      continue;
    }
    const finite = word.pos === 'AUX' || (word.pos === 'VERB' && !isParticiple(words, i));
    if (!finite) continue;
    // "A teacher who campaigned by bicycle has won": the second verb after an open relative clause is the main one.
    if (inRelative) {
      if (relative === 0) relative = i;
      const main =
        !closed &&
        i > relative + 1 &&
        word.pos === 'AUX' &&
        !/^(?:VERB|AUX|PRON|CCONJ|PART|ADV)$/.test(words[i - 1]?.pos ?? '');
      if (!main) continue;
    }
    return i;
  }
  return null;
}

/** "heightened tensions", "the troops sent to": a past form that belongs to a noun. */
function isParticiple(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  if (!before) return true;
  if (/^(?:DET|ADP|ADJ|CCONJ|PART)$/.test(before.pos) && before.low !== 'to') return true;
  return after?.low === 'by' && /ed$/.test(words[i]?.low ?? '');
}

/** Where the next clause begins: after "and", "as", ";" with a subject and a verb of its own. */
function nextClause(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.text === ';') return i;
    if (word.text === ',' && /^(?:and|but|while)$/.test(words[i + 1]?.low ?? '')) {
      const verb = finiteVerb(words, i + 2, Math.min(to, i + 16));
      if (verb !== null && verb > i + 2 && !words.slice(i + 2, verb).some(({ text }) => text === ',')) return i;
    }
  }
  return to;
}

function trimComma(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (words[end - 1]?.pos === 'ADV' || words[end - 1]?.text === ',')) end--;
  return end;
}
