import path from 'node:path';
import { loadKnowledge } from '../../knowledge/load.ts';
import { KnowledgeError } from '../../knowledge/problem.ts';
import { inventoryOf } from '../inventory.ts';
import { open, type State } from './state.ts';

/** What a review has left to do, and what the check of all articles says. @throws KnowledgeError where this article has a mistake */
export function leftOf(state: State, knowledge: string, again: string): string {
  const left = open(state);
  const doubtful = left.filter(({ doubts }) => doubts.length > 0).length;
  const { id } = state.files;
  const suspended = state.facts.suspended?.length ?? 0;
  const rest =
    left.length === 0
      ? 'All readings are decided.'
      : `${left.length} of ${state.told.length} readings are left${doubtful > 0 ? `, ${doubtful} of them doubtful` : ''}: ${again}`;
  const lost =
    suspended === 0
      ? ''
      : `\n${suspended} reviewed ${suspended === 1 ? 'item has' : 'items have'} lost their words in a correction: see “suspended” in ${state.files.facts.path}.`;
  return `${inventoryIn(knowledge, id)}${rest}${lost}\n`;
}

/** What the article holds. That another one has mistakes is told besides: what was decided here is written all the same. */
function inventoryIn(knowledge: string, id: string): string {
  try {
    return `${inventoryOf(loadKnowledge(knowledge), id)}\n`;
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const faulty = new Set(error.problems.map(({ file }) => path.basename(path.dirname(file))));
    if (faulty.has(id)) throw error;
    return `${id}: what you decided is written. Of other articles:\n${error.message}\n`;
  }
}
