import type { ModelSettings } from '../../src/config.ts';
import { PointingReader } from '../../src/model-reader/asking/pointing-reader.ts';
import { Model } from '../../src/model-reader/model.ts';
import { type Ledger, ledgerInMemory } from '../../src/model-reader/spending/budget.ts';
import type { LoopbackModel } from '../support/model/loopback-model.ts';

export interface OnServer extends Partial<ModelSettings> {
  readonly use?: 'unsure' | 'always';
  readonly ledger?: Ledger;
  readonly now?: () => number;
}

export function modelOn(
  { url }: Pick<LoopbackModel, 'url'>,
  { ledger, now, ...settings }: OnServer,
  said: string[],
): Model {
  const perDay = { questions: 1000, tokens: 1e7 };
  return new Model(
    { url, name: 'recorded:1b', key: null, limit: 5000, perDay, spentFile: null, ...settings },
    { ledger: ledgerInMemory(), now: now ?? Date.now, tell: (line) => said.push(line), ...(ledger && { ledger }) },
  );
}

/** A reader that asks a server on loopback, and what it told its operator. */
export function readerOn(server: Pick<LoopbackModel, 'url'>, options: OnServer = {}) {
  const said: string[] = [];
  const model = modelOn(server, options, said);
  return { reader: new PointingReader(model, options.use ?? 'unsure'), model, said };
}
