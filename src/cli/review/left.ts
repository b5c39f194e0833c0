import { loadKnowledge } from '../../knowledge/load.ts';
import { inventoryOf } from '../inventory.ts';
import { open, type State } from './state.ts';

/** What a review has left to do, and what the check of all articles says. @throws KnowledgeError */
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
  return `${inventoryOf(loadKnowledge(knowledge), id)}\n${rest}${lost}\n`;
}
