import type { FactBase } from '../knowledge/fact-base.ts';
import type { NewsEvent } from '../model.ts';
import { fold } from '../text/tokens.ts';
import type { Answerer } from './answerer.ts';
import type { Clock } from './clock.ts';

/** The event whose name or alias the words are. */
export function eventOfName(base: FactBase, words: string): NewsEvent | null {
  const wanted = fold(bare(words));
  const isMeant = ({ name, aliases }: NewsEvent) => [name, ...aliases].some((each) => fold(each) === wanted);
  return [...base.events.values()].find(isMeant) ?? null;
}

/** The event that words name or speak of, the primary one of the newest article where there are none; null where none is meant. */
export function eventNamed(base: FactBase, answerer: Answerer, words: string, clock: Clock): NewsEvent | null {
  const about = bare(words);
  if (!about) return primaryEvent(base);
  const named = eventOfName(base, about);
  if (named) return named;
  const { answer } = answerer.answer(`What about ${about}?`, clock);
  const meant = answer.status === 'answered' || answer.status === 'corrected' ? answer.grounds?.event : null;
  return meant ? base.event(meant) : null;
}

function bare(words: string): string {
  return words.replace(/\s*\?+$/, '').trim();
}

export function primaryEvent(base: FactBase): NewsEvent | null {
  const [newest] = base.newest();
  return [...base.events.values()].find(({ article, primary }) => primary && article === newest?.id) ?? null;
}
