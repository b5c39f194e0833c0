import type { ModelSettings, ModelUse } from '../config.ts';
import { PointingReader } from './asking/pointing-reader.ts';
import { Drafter } from './drafting/drafter.ts';
import { Model } from './model.ts';
import { ledgerInMemory } from './spending/budget.ts';
import { ledgerIn } from './spending/spent-file.ts';

/** A model as the settings say. `tell`: what its operator is told, a line each. */
function openModel(settings: ModelSettings, now: () => number, tell: (line: string) => void): Model {
  const { spentFile } = settings;
  let isTold = false;
  const lost = () => {
    if (!isTold) tell('MODEL_SPENT_FILE cannot be read or written: what is spent is known as long as the program runs');
    isTold = true;
  };
  const ledger = spentFile === null ? ledgerInMemory() : ledgerIn(spentFile, lost);
  return new Model(settings, { ledger, now, tell });
}

/** A reader of questions as the settings say; null where a model reads none. */
export function openReader(
  { use, model }: { readonly use: ModelUse; readonly model: ModelSettings },
  tell: (line: string) => void,
): PointingReader | null {
  return use === 'unsure' || use === 'always' ? new PointingReader(openModel(model, Date.now, tell), use) : null;
}

/** A draft is fifty times as long as places are, and nobody waits for it in a channel. */
const PATIENCE = 15;

/** What drafts articles; a request may take longer than one that somebody waits for. */
export function openDrafter(model: ModelSettings, tell: (line: string) => void): Drafter {
  return new Drafter(openModel({ ...model, limit: model.limit * PATIENCE }, Date.now, tell));
}
