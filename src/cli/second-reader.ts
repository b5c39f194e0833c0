import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import { modelOf, modelVariables } from '../config.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import { localeOf } from '../language/locale.ts';
import type { Answer } from '../model.ts';
import type { SecondReader } from '../model-reader/door.ts';
import type { ReaderChoice } from './reader-choice.ts';

interface Answered {
  readonly answer: Answer;
  readonly turn: Turn | null;
}

/** Has a second look at what the program itself has answered to a message. */
export type SecondLook = (
  own: Answered,
  asked: { readonly message: string; readonly clock: Clock; readonly before: Turn | null },
) => Promise<Answered>;

/** What asks a model, loaded only where one is to be asked; null where none is. @throws ConfigError */
export async function secondReader(choice: ReaderChoice, tell: (line: string) => void): Promise<SecondReader | null> {
  if (choice === 'own') return null;
  const set = modelVariables();
  const isForQuestions = set.MODEL_USE === 'unsure' || set.MODEL_USE === 'always';
  const told = modelOf(set, choice === 'model' && !isForQuestions ? 'unsure' : set.MODEL_USE);
  if (told === null || told.use === 'drafts') return null;
  const { openReader } = await import('../model-reader/open.ts');
  return openReader(told, tell);
}

export function secondLook(base: FactBase, answerer: Answerer, reader: SecondReader): SecondLook {
  return async (own, asked) =>
    (await reader.second({ base, answerer, ...asked, locale: localeOf(asked.message), own })) ?? own;
}
