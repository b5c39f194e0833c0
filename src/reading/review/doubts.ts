import type { ArticleText } from '../../knowledge/article.ts';
import { type Clause, type Term, termsOf } from '../../knowledge/clause-schema.ts';
import { ROLES } from '../../knowledge/roles.ts';
import type { Facts } from '../../knowledge/schema.ts';
import { standingOf } from '../../language/en/syntax/polarity.ts';
import type { Span } from '../../model.ts';
import { headIn, type Parsed, parsedAt, placeOf, predicateOf, verbAbove, verbGroup } from './predicate.ts';

/** Why a reading is likely wrong. */
export type Doubt =
  | { readonly why: 'nowhere' }
  | { readonly why: 'denied' | 'not-denied'; readonly words: string }
  | { readonly why: 'open'; readonly modality: 'possible' | 'conditional' | 'asked-for' }
  | { readonly why: 'said'; readonly by: string }
  | { readonly why: 'aside'; readonly verb: string }
  | { readonly why: 'undergoes' | 'cut-before' | 'cut-behind'; readonly words: string }
  | { readonly why: 'elsewhere'; readonly words: string; readonly verb: string }
  | { readonly why: 'pronoun'; readonly words: string; readonly names: readonly string[] }
  | { readonly why: 'again'; readonly words: string; readonly before: string }
  | { readonly why: 'alike'; readonly name: string; readonly other: string };

type Entity = Facts['entities'][number];

/** A clause in its event, with the sentences that it rests on. */
interface Doubtful {
  readonly event: Facts['events'][number];
  readonly clause: Clause;
  /** The clauses of its event that stand before it. */
  readonly before: readonly Clause[];
  readonly sentences: readonly Span[];
}

/** Why a clause may be wrong, the gravest first; nothing where its sentence bears it out. */
export function doubtsOf(
  { clause, before, sentences, event }: Doubtful,
  { entities }: Facts,
  { body }: ArticleText,
  alike: ReadonlyMap<string, readonly Entity[]>,
): Doubt[] {
  const terms = termsOf(clause);
  const parsed = sentences
    .map((sentence) => parsedAt(sentence, body))
    .find((each) => terms.some((term) => placeOf(term, each) !== null));
  if (!parsed) return [{ why: 'nowhere' }];
  const predicate = predicateOf(parsed, terms);
  return [
    ...(predicate === null ? [] : ofStanding(parsed, predicate, clause)),
    ...terms.flatMap((term) => ofTerm(parsed, predicate, term, event.kind)),
    ...terms.flatMap((term) => ofPronoun(term, entities)),
    ...ofDays(terms, before),
    ...ofNames(terms, clause, entities, alike),
  ];
}

/** What the sentence denies, leaves open or lets somebody say, and the clause does not. */
function ofStanding(parsed: Parsed, predicate: number, clause: Clause): Doubt[] {
  const { tree, text } = parsed;
  const { negated, modality, says } = standingOf(tree, predicate);
  const { start, end } = verbGroup(parsed, predicate);
  const words = text.slice(start, end);
  const open =
    modality === 'possible' || modality === 'conditional' ? modality : modality === 'asked for' ? 'asked-for' : null;
  return [
    ...(negated && !clause.polarity ? [{ why: 'denied', words } as const] : []),
    ...(!negated && clause.polarity ? [{ why: 'not-denied', words } as const] : []),
    ...(open && !clause.modality && !clause.condition ? [{ why: 'open', modality: open } as const] : []),
    ...(tree.relation(predicate) === 'acl' ? [{ why: 'aside', verb: tree.word(predicate).text } as const] : []),
    ...(says !== null && !clause.says ? [{ why: 'said', by: tree.text(text, tree.span(says)) } as const] : []),
  ];
}

/** Words that are cut off, that hang on another verb, or that name whom something is done to. */
function ofTerm(parsed: Parsed, predicate: number | null, term: Term, kind: string): Doubt[] {
  const place = placeOf(term, parsed);
  if (!place) return [];
  const { tree } = parsed;
  const { slot } = ROLES[term.role];
  const inside = tree.words.flatMap((word, i) => (place.start <= word.start && word.end <= place.end ? [i] : []));
  const [first, last] = [inside.at(0), inside.at(-1)];
  if (first === undefined || last === undefined) return [];
  const found: Doubt[] = [];
  const { words } = term;
  if (term.role === 'who' && tree.word(first).upos === 'ADP' && !tree.isWithin(first, headIn(parsed, place) ?? -1))
    found.push({ why: 'cut-before', words });
  if (isLeftOpen(parsed, last, place)) found.push({ why: 'cut-behind', words });
  const head = headIn(parsed, place);
  if (predicate === null || head === null) return found;
  if (term.role === 'who' && kind !== 'meeting' && tree.word(head).deprel === 'nsubj:pass')
    found.push({ why: 'undergoes', words });
  if (slot === 'when' || slot === 'where') {
    const verb = verbAbove(parsed, head);
    if (verb !== null && verb !== predicate && !isOneDeed(parsed, verb, predicate))
      found.push({ why: 'elsewhere', words, verb: tree.word(verb).text });
  }
  return found;
}

/** Words that go on behind their end: with a preposition or article, or with a quotation that opens in them. */
function isLeftOpen({ tree, text }: Parsed, last: number, { start, end }: Span): boolean {
  const { upos } = tree.word(last);
  if (tree.head(last) > last && ['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX'].includes(upos)) return true;
  const words = text.slice(start, end);
  return times(words, '“') > times(words, '”') || (times(words, '"') % 2 === 1 && times(text, '"') % 2 === 0);
}

function times(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** "will travel to hold", "met and signed": verbs that share their time and place. */
function isOneDeed({ tree }: Parsed, one: number, other: number): boolean {
  const within = (a: number, b: number) =>
    tree.head(a) === b && ['xcomp', 'conj', 'advcl', 'parataxis', 'ccomp'].includes(tree.relation(a));
  return within(one, other) || within(other, one) || tree.firstConjunct(one) === tree.firstConjunct(other);
}

const PRONOUN = /^(?:he|she|it|they|this|that|these|those|both)$/i;

function ofPronoun({ words, role, entities = [] }: Term, all: readonly Entity[]): Doubt[] {
  if (ROLES[role].slot !== 'who' || !PRONOUN.test(words.trim())) return [];
  return [{ why: 'pronoun', words, names: entities.map((id) => all.find((each) => each.id === id)?.name ?? id) }];
}

/** Another day of an event of which one is told already. */
function ofDays(terms: readonly Term[], before: readonly Clause[]): Doubt[] {
  const days = before.flatMap(termsOf).filter(({ role }) => role === 'when');
  return terms.flatMap(({ role, words }): Doubt[] => {
    const other = role === 'when' ? days.find((each) => each.words !== words) : undefined;
    return other ? [{ why: 'again', words, before: other.words }] : [];
  });
}

/** Those whom it names that may be one with others. */
function ofNames(
  terms: readonly Term[],
  { says }: Clause,
  entities: readonly Entity[],
  alike: ReadonlyMap<string, readonly Entity[]>,
): Doubt[] {
  const named = entities.filter(
    ({ id, name }) =>
      id === says ||
      terms.some(
        (term) => ROLES[term.role].slot === 'who' && (term.entities?.includes(id) || term.words.includes(name)),
      ),
  );
  const whole = named.filter(({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)));
  return whole.flatMap(({ id, name }) =>
    (alike.get(id) ?? []).slice(0, 1).map((other): Doubt => ({ why: 'alike', name, other: other.name })),
  );
}
