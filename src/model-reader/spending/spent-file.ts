import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Ledger, Spent } from './budget.ts';

const Kept = z.strictObject({
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  requests: z.int().min(0),
  tokens: z.number().min(0),
});

/**
 * What was spent, in a file that outlives the program. Where it can be neither read nor written what is known in memory
 * counts, and `onFailure` is told.
 */
export function ledgerIn(file: string, onFailure: (error: unknown) => void): Ledger {
  let latest: Spent | null = null;
  return {
    read: () => {
      try {
        latest = Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onFailure(error);
      }
      return latest;
    },
    write: (spent) => {
      latest = spent;
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        const beside = `${file}.${process.pid}`;
        writeFileSync(beside, `${JSON.stringify(spent)}\n`);
        renameSync(beside, file);
      } catch (error) {
        onFailure(error);
      }
    },
  };
}
