import { PLACE_WORDS } from '../../language/bodies.ts';
import { SAYING } from '../../language/professions.ts';
import type { EntityKind } from '../../model.ts';
import type { Word } from '../line.ts';
import { known } from './known.ts';

interface Guess {
  readonly kind: EntityKind;
  /** How much speaks for it. */
  readonly weight: number;
  readonly code?: string | null;
}

/** What the words around a name say it is, where its own words do not tell. */
export function kindAround(words: readonly Word[], from: number, to: number, text: string): Guess {
  const size = to - from;
  const own = (kind: EntityKind, weight: number, rest: Partial<Guess> = {}): Guess => ({ kind, weight, ...rest });
  const ahead = words[from - 1];
  const next = words[to];
  if (/^\p{Lu}[\p{Lu}&]{1,6}$/u.test(text.slice((words[from] as Word).start, (words[to - 1] as Word).end)))
    return own('organization', 1);
  if (next?.text === ',' && known(words[to + 1]?.text ?? '')?.kind === 'country')
    return own('place', 4, { code: known(words[to + 1]?.text ?? '')?.code ?? null });
  if (ahead?.low === 'of' && PLACE_WORDS.has(words[from - 2]?.low ?? '')) return own('place', 4);
  // "an 18 percent stake in Norbrød"
  if (ahead?.low === 'in' && HELD.has(words[from - 2]?.lemma ?? '')) return own('organization', 4);
  if (isOpponent(ahead) || (next && CONTEST.has(next.lemma) && next.pos === 'VERB')) return own('organization', 1);
  if (isSaying(next) || next?.low === 'who' || (next?.text === ',' && words[to + 1]?.low === 'who'))
    // One word that speaks is a surname as often as a firm: what it is in full decides.
    return size > 1 ? own('person', 1) : own('organization', 0.1);
  if (
    /^(?:in|near|from|at|outside|across|around|off|to|into|through|toward|towards)$/.test(ahead?.low ?? '') &&
    !/^['’]s?$/.test(next?.text ?? '')
  )
    return own('place', /^(?:in|near|outside|across)$/.test(ahead?.low ?? '') ? 2 : 0.5);
  if (ahead?.low === 'the' || size === 1) return own('organization', 0.1);
  return own('person', 0.2);
}

/** What one holds in a firm. */
const HELD = new Set(['share', 'stake', 'stock', 'holding', 'investor']);
/** Verbs, as lemmas, that teams do to each other. */
const CONTEST = new Set('beat defeat edge thrash trounce top down overcome outscore host face'.split(' '));

function isOpponent(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^(?:against|versus|vs\.?)$/.test(word.low) || (word.pos === 'VERB' && CONTEST.has(word.lemma)))
  );
}

function isSaying(word: Word | undefined): boolean {
  return word !== undefined && word.pos === 'VERB' && SAYING.has(word.lemma);
}
