import type { Clause } from './clause.ts';
import type { Mood } from './endings.ts';
import { inEnglish } from './english.ts';
import type { NounKind } from './nouns.ts';
import { clausesIn } from './parse.ts';
import { rolesOf } from './roles.ts';
import type { Piece } from './segment.ts';
import { described, oblique } from './verb-phrase.ts';
import type { Dropped } from './verb-question.ts';

/** What the conversation was about: Korean leaves out what was said. */
export interface Before {
  /** Who is meant where the subject is left out. */
  readonly dropped: Dropped;
  /** The name of the one person spoken of last, whom "그분" means. */
  readonly person?: { readonly en: string; readonly ko: string };
  /** ISO day of the newest article, near which a day without its month lies. */
  readonly written?: string;
  /** Who takes part was asked last, so that "미국에서는?" asks for those of a side. */
  readonly askedWho: boolean;
}

const SUBORDINATE: readonly Mood[] = ['but', 'because', 'then', 'if'];

function ofSide(clause: Clause): Clause {
  const [part, ...others] = clause.parts;
  // "미국 쪽은요?"
  if (
    part &&
    others.length === 0 &&
    !clause.verb &&
    /'s side$/.test(part.phrase.en) &&
    part.phrase.of?.kind === 'country'
  )
    return { ...clause, parts: [{ ...part, phrase: part.phrase.of, role: 'from' }] };
  if (!part || others.length > 0 || clause.verb || part.role !== 'in' || part.phrase.kind !== 'country') return clause;
  return { ...clause, parts: [{ ...part, role: 'from' }] };
}

/** "알려줘", "아는 사람?": asks somebody to tell. */
function isTelling({ verb, parts, predicate }: Clause): boolean {
  const said = verb?.telling ?? (predicate ?? parts.at(-1)?.phrase)?.relative?.verb?.telling;
  return said === true;
}

const OF_NEWS: readonly NounKind[] = [
  'person',
  'country',
  'place',
  'organization',
  'office',
  'event',
  'document',
  'article',
];

/** "… 나와 있어?": whether the text says it. */
function isWritten({ verb, parts }: Clause): boolean {
  return verb?.en === 'come out' && parts.length === 0;
}

/** "알려주실 분 계신가요?": whether somebody is there to tell asks them to. */
function asksToTell(clause: Clause): Clause {
  const told =
    clause.verb === null || clause.verb.being
      ? clause.parts.find(({ phrase }) => phrase.relative?.verb?.telling)?.phrase.relative
      : null;
  return told
    ? { ...told, parts: [...clause.parts.filter(({ phrase }) => phrase.relative !== told), ...told.parts], mood: 'ask' }
    : clause;
}

/** Whether a word may be of what articles tell of. */
function isOfNews(piece: Piece): boolean {
  if (piece.type === 'noun') return piece.senses.some(({ kind }) => OF_NEWS.includes(kind));
  return piece.type === 'unknown' || (piece.type === 'verb' && piece.verb.subject === 'event');
}

/** One sentence in English; `marked` where it ends in a question mark. Null where it says nothing. */
export function sentenceIn(pieces: readonly Piece[], marked: boolean, { dropped, askedWho }: Before): string | null {
  const clauses = clausesIn(pieces)
    .map(asksToTell)
    .map((clause) => (askedWho ? ofSide(clause) : clause));
  const hasWh = pieces.some(({ type }) => type === 'wh');
  const told = confirmed(clauses.filter((clause) => clauses.length === 1 || !(isTelling(clause) || isWritten(clause))));
  const telling = clauses.some(isTelling);
  const main = told.at(-1);
  if (!main) return null;
  const asks =
    marked ||
    hasWh ||
    telling ||
    main.mood === 'ask' ||
    main.mood === 'whether' ||
    (main.verb === null && main.predicate === null);
  // "오늘 처음 왔어요": somebody tells of themselves.
  if (!asks && !pieces.some(isOfNews)) return null;
  const order = asks ? whichFirst(told) : null;
  if (order) return order;
  const lines: string[] = [];
  let premise = '';
  told.forEach((clause, i) => {
    const last = i === told.length - 1;
    const offered = asks && i + 1 < told.length && alternative(clause, told[i + 1] as Clause) !== null;
    const own =
      offered ||
      clause.parts.some(({ phrase }) => phrase.wh !== null) ||
      last ||
      clause.mood === 'whether' ||
      clause.mood === 'ask';
    const other = i > 0 && asks ? alternative(told[i - 1] as Clause, clause) : null;
    if (other && lines.length > 0) {
      lines[lines.length - 1] += ` or ${other}`;
      return;
    }
    const shared = i > 0 ? withTopic(clause, told[i - 1] as Clause) : clause;
    if (!last && SUBORDINATE.includes(clause.mood)) {
      const line = inEnglish(clause, false, dropped);
      if (line) premise += `${clause.mood === 'if' ? 'If' : 'Since'} ${line}, `;
      return;
    }
    const line = inEnglish(shared, asks && (own || clause.mood === 'and'), dropped);
    if (line) lines.push(line);
  });
  const text = lines.join('? ');
  if (!text) return null;
  return `${premise}${premise ? text.charAt(0).toLowerCase() + text.slice(1) : text}${asks ? '?' : '.'}`;
}

/** "… 라던데 사실인가요?" asks whether it is so; "캐나다에 간다던데 언제 가요?" goes on about the same. */
function confirmed(clauses: readonly Clause[]): readonly Clause[] {
  const [before, last] = clauses.slice(-2);
  if (!before || !last) return clauses;
  const isTrue = last.verb === null ? last.predicate?.en === 'true' : last.verb.en === 'be right';
  if (isTrue && !last.negated && last.parts.every(({ phrase }) => phrase.kind === 'pronoun'))
    return [...clauses.slice(0, -2), { ...before, mood: 'ask' }];
  // "갔다는데 왜죠?"
  const alone = last.verb === null && last.parts.length === 0 ? last.predicate : null;
  if (alone?.wh && /^(?:why|when|where|how)$/.test(alone.wh) && before.verb && ['but', 'open'].includes(before.mood))
    return [
      ...clauses.slice(0, -2),
      { ...before, parts: [...before.parts, { phrase: alone, role: 'bare', preposition: null }], mood: 'ask' },
    ];
  const asks =
    last.parts.some(({ phrase }) => phrase.wh !== null) && !before.parts.some(({ phrase }) => phrase.wh !== null);
  if (!asks || last.verb === null || last.verb.en !== before.verb?.en || last.verb.light) return clauses;
  const missing = before.parts.filter(
    ({ role }) => !last.parts.some((part) => part.role === role && part.phrase.wh === null),
  );
  return [...clauses.slice(0, -2), { ...last, parts: [...missing, ...last.parts] }];
}

/** "워싱턴이 먼저야 오타와가 먼저야?": which of two comes first. */
function whichFirst(clauses: readonly Clause[]): string | null {
  const [only] = clauses;
  const asked = only?.parts.some(
    ({ phrase }) => phrase.wh === 'what' || phrase.wh === 'which' || phrase.wh === 'where',
  );
  if (only && clauses.length === 1 && only.verb === null && only.predicate?.en === 'first' && asked) {
    const offered = only.parts.filter(({ phrase }) => phrase.wh === null).map(({ phrase }) => described(phrase));
    if (offered.length === 2) return `Which comes first, ${offered.join(' or ')}?`;
  }
  const named = clauses.map(({ verb, predicate, parts }) =>
    verb === null && predicate?.en === 'first' && parts.length === 1 ? parts[0]?.phrase : undefined,
  );
  const [first, second, ...more] = named;
  return first && second && more.length === 0
    ? `Which comes first, ${described(first)} or ${described(second)}?`
    : null;
}

/** "서울이야 워싱턴이야?", "… 열리나요, 아니면 …": the second clause offers another value of the first. */
function alternative(first: Clause, second: Clause): string | null {
  if (!['ask', 'open'].includes(first.mood)) return null;
  if ([...first.parts, ...second.parts].some(({ phrase }) => phrase.wh !== null)) return null;
  if (second.parts.some(({ role }) => role === 'topic' || role === 'subject')) return null;
  if (second.verb === null) {
    const [adverb, ...more] = second.adverbs;
    if (!second.predicate && second.parts.length === 0) return adverb && more.length === 0 ? adverb : null;
    if (first.verb !== null || !second.predicate || second.parts.length > 0) return null;
    return described(second.predicate);
  }
  if (first.verb?.en !== second.verb.en) return null;
  const { object, rest } = rolesOf(second);
  const parts = [object ? described(object) : '', ...rest.map((part) => oblique(part, second.verb))].filter(Boolean);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

/** "누가 참석하고 무엇을 논의하나요": the second clause goes on about the topic of the first. */
function withTopic(clause: Clause, before: Clause): Clause {
  if (clause.parts.some(({ role, phrase }) => (role === 'topic' || role === 'subject') && phrase.wh === null))
    return clause;
  const topic = before.parts.find(({ role, phrase }) => (role === 'topic' || role === 'subject') && phrase.wh === null);
  return topic ? { ...clause, parts: [topic, ...clause.parts] } : clause;
}
