import { quantityOf } from '../language/quantities.ts';
import type { Fact } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import { type Clause, type Term, termsOf } from './clause-schema.ts';
import { checkAnswer, dateIn, dateWithin, evidenceIn, type Source, wordsIn } from './evidence.ts';
import type { Names } from './named.ts';
import { ROLES, VIEWS } from './roles.ts';

/** What the clauses of a folder are read with. */
export interface ClauseReader {
  readonly article: string;
  readonly source: Source;
  readonly names: Names;
  /** Names of the entities, which answers may use beside the words of their evidence. */
  readonly known: readonly string[];
}

/** What the event of a clause tells of it. */
interface Setting {
  readonly reviewed: boolean;
  /** Whether the event is that something is said of another. */
  readonly speaks: boolean;
}

/** What a fact says beside where it stands. */
type Said = Omit<Fact, 'id' | 'event' | 'article'>;

/** The facts that a clause holds, one a role; what its sentence does not bear out is reported and left out. */
export function factsOfClause(
  reader: ClauseReader,
  clause: Clause,
  { reviewed, speaks }: Setting,
  path: readonly PropertyKey[],
): Said[] {
  const { source } = reader;
  const evidence = evidenceIn(source, clause.in, [...path, 'in']);
  if (!evidence) return [];
  const { polarity, says, condition: only } = clause;
  const condition = only && wordsIn(source, 'condition', only, evidence, [...path, 'condition']);
  const modality = clause.modality ?? (condition ? 'conditional' : undefined);
  const facts = termsOf(clause).flatMap((term): Said[] => {
    const at = [...path, ...term.path];
    const value = wordsIn(source, 'value', term.words, evidence, [...at, 'words']);
    if (term.answer) checkAnswer(source, term.answer, evidence, reader.known, [...at, 'answer']);
    const date = term.date === undefined ? null : dateIn(source, term.date, evidence, [...at, 'date']);
    if (!value) return [];
    const words = source.text.body.slice(value.start, value.end);
    const found = isTime(term) && !term.after && !term.during ? dateWithin(source, value) : null;
    return [
      {
        ...ROLES[term.role],
        value,
        reviewed,
        evidence,
        ...(term.answer && { answer: term.answer }),
        ...(term.ko && { said: { ko: term.ko } }),
        ...((date ?? found) && { date: (date ?? found) as NonNullable<Fact['date']> }),
        ...told(reader, term, words, at),
        ...(polarity && { polarity }),
        ...(modality && { modality }),
        ...(condition && { condition }),
        ...(says && { says }),
      },
    ];
  });
  return speaks && !says ? withSpeaker(facts) : facts;
}

function isTime({ role }: Term): boolean {
  return ROLES[role].slot === 'when';
}

/** What is written of a term, or else found in its words. */
function told(
  { article, source, names }: ClauseReader,
  { role, as, entities, after, during, ordinal, number, unit, of }: Term,
  words: string,
  at: readonly PropertyKey[],
): Pick<Said, 'entities' | 'after' | 'during' | 'ordinal' | 'quantity' | 'role'> {
  const named = entities ? { ids: entities, doubtful: [] } : names.in(words, ROLES[role].slot);
  if (named.doubtful.length > 0)
    source.report(
      at,
      `the words name several at once: ${named.doubtful.join(', ')}`,
      'say which: { words: …, entities: [id] }',
    );
  const rank = role === 'rank' ? (ordinal ?? rankIn(words)) : undefined;
  const isQuantity = role === 'amount' || role === 'duration';
  const found = isQuantity ? quantityOf(words) : null;
  return {
    entities: named.ids,
    ...(after && { after: `${article}/${after}` }),
    ...(during && { during: `${article}/${during}` }),
    ...(rank !== undefined && { ordinal: rank }),
    ...(found && { quantity: { number: number ?? found.number, unit: unit ?? found.unit, of: of ?? found.of } }),
    ...(as !== undefined && { role: as }),
  };
}

/** 3 of "the third such forum". */
export function rankIn(words: string): number | undefined {
  const [ordinal] = tokenize(words).flatMap(({ norm }) => /^(\d+)(?:st|nd|rd|th)$/.exec(norm)?.[1] ?? []);
  return ordinal === undefined ? undefined : Number(ordinal);
}

/** What is hoped or thought is said by the one who is told to speak. */
function withSpeaker(facts: readonly Said[]): Said[] {
  const [speaker, ...others] = facts.flatMap(({ slot, aspect, entities }) =>
    slot === 'who' && aspect === undefined ? entities : [],
  );
  const says = others.length === 0 ? speaker : undefined;
  return facts.map((fact) => (says !== undefined && VIEWS.has(fact.aspect) ? { ...fact, says } : fact));
}
