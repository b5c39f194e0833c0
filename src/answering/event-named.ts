import type { FactBase } from '../knowledge/fact-base.ts';
import type { NewsEvent } from '../model.ts';
import { withoutTail } from '../text/tail.ts';
import { fold } from '../text/tokens.ts';
import type { Answerer } from './answerer.ts';
import type { Clock } from './clock.ts';

/** The newest event whose name or alias the words are, or the main one of the article whose title or folder they are. */
export function eventOfName(base: FactBase, words: string): NewsEvent | null {
  const wanted = fold(bare(words));
  if (wanted === '') return null;
  const isMeant = ({ name, names, aliases }: NewsEvent) =>
    [name, ...Object.values(names ?? {}), ...aliases].some((each) => isNamed(wanted, each));
  const named = [...base.events.values()].findLast(isMeant);
  if (named) return named;
  const article = base.newest().find(({ id, title }) => id === words || isNamed(wanted, title));
  return article ? mainEvent(base, article.id) : null;
}

/** What is chosen while it is typed comes back cut where it is long. */
function isNamed(wanted: string, name: string): boolean {
  return wanted.endsWith('…') ? fold(name).startsWith(wanted.slice(0, -1).trimEnd()) : fold(name) === wanted;
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
  return withoutTail(words, /\?/).trim();
}

/** The main event of the newest article that tells of one. */
export function primaryEvent(base: FactBase): NewsEvent | null {
  for (const { id } of base.newest()) {
    const event = primaryOf(base, id);
    if (event) return event;
  }
  return null;
}

function primaryOf(base: FactBase, article: string): NewsEvent | undefined {
  return base.eventsIn(article).find(({ primary }) => primary);
}

/** The primary event of an article, or where there is none the article itself. */
function mainEvent(base: FactBase, article: string): NewsEvent | null {
  return primaryOf(base, article) ?? base.eventsIn(article)[0] ?? null;
}
