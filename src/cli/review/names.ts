import { ROLES, type Role } from '../../knowledge/roles.ts';
import type { Told } from '../../reading/review/under-review.ts';
import { SIGNS } from './keys.ts';
import { current, type State } from './state.ts';

type Entity = State['facts']['entities'][number];

/** Names to choose from: those in the sentence first, then those that may be one with them. */
export function namesFor(state: State): Entity[] {
  const told = current(state);
  const words = told ? wordsAround(told, state) : '';
  const isHere = ({ name, aliases }: Entity) => [name, ...aliases].some((each) => words.includes(each));
  const doubted = new Set(told?.doubts.flatMap((doubt) => (doubt.why === 'alike' ? [doubt.other] : [])));
  const rank = (each: Entity) => (doubted.has(each.name) || isHere(each) ? 0 : 1);
  return [...state.facts.entities].sort((a, b) => rank(a) - rank(b)).slice(0, SIGNS.length);
}

/** Events with which one may be one: those that share words with its name or a sentence first. */
export function eventsFor(state: State): State['facts']['events'] {
  const own = current(state)?.event;
  if (!own) return [];
  const words = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const [names, sentences] = [words(own.name), own.clauses.flatMap((clause) => [clause.in].flat())];
  const rank = (other: State['facts']['events'][number]) =>
    words(other.name).filter((word) => names.includes(word)).length +
    Number(other.clauses.some((clause) => [clause.in].flat().some((each) => sentences.includes(each))));
  return state.facts.events
    .filter(({ id }) => id !== own.id)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, SIGNS.length);
}

/** Who may have said it: no place, and the land last. */
export function speakersFor(state: State): Entity[] {
  const named = namesFor(state).filter(({ kind }) => kind !== 'place');
  const lands = named.filter(({ kind }) => kind === 'country');
  return [...named.filter((each) => !lands.includes(each)), ...lands];
}

function wordsAround({ sentences }: Told, { article }: State): string {
  return sentences.map(({ start, end }) => article.body.slice(start, end)).join(' ');
}

/** The roles that words may be given, each by its sign; those below `as` by a name. */
export const CHOICES: readonly { readonly sign: string; readonly path: readonly [Role] | readonly ['as', string] }[] = [
  ...(Object.keys(ROLES) as Role[])
    .filter((role) => role !== 'as')
    .map((role, i) => ({ sign: String.fromCharCode(97 + i), path: [role] as const })),
  ...['host', 'mediator', 'chair', 'companion', 'representative', 'successor', 'observer', 'recipient'].map(
    (as, i) => ({
      sign: String(i + 1),
      path: ['as', as] as const,
    }),
  ),
];
