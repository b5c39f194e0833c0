import { UsageError } from './failure.ts';

/** Who reads: the program alone, or a model too; null leaves it to the settings. */
export type ReaderChoice = 'model' | 'own' | null;

/** @throws UsageError */
export function readerFrom(reader: string | undefined): ReaderChoice {
  if (reader === undefined || reader === 'model' || reader === 'own') return reader ?? null;
  throw new UsageError(`--reader: no reader ${JSON.stringify(reader)}: write model or own`);
}
