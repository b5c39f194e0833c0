import { afterAll, describe, type TestContext, test } from 'vitest';
import type { Case, Outcome } from './fault-case.ts';
import { CHANGES } from './fault-changes.ts';
import { CONNECTION } from './fault-connection.ts';
import { CROWD } from './fault-crowd.ts';
import { GARBLED } from './fault-garbled.ts';
import { PERMISSIONS } from './fault-permissions.ts';
import { REQUESTS } from './fault-requests.ts';
import { casesOf } from './fault-row.ts';
import { START } from './fault-start.ts';
import { faultTable } from './fault-table.ts';

/** discord.js alone takes up to six seconds to identify anew. */
const LONGEST = 20_000;

/** The slowest first, since few run at a time. */
const CASES: readonly Case[] = [
  ...casesOf(CONNECTION),
  ...START,
  ...casesOf(REQUESTS),
  ...GARBLED,
  ...PERMISSIONS,
  ...CHANGES,
];

interface Line {
  readonly of: Case;
  readonly task: TestContext['task'];
  outcome: Outcome | null;
}

describe('whatever goes wrong, each question has one reply and the next is answered', () => {
  const lines: Line[] = [];

  const run = async (of: Case, context: TestContext) => {
    const line: Line = { of, task: context.task, outcome: null };
    lines.push(line);
    line.outcome = await of.run(context);
  };

  test.concurrent.for(CASES)('$fault ($asked)', { timeout: LONGEST }, run);

  // One bot at a time: side by side they would take each other's share of the process.
  test.for(CROWD)('$fault ($asked)', { timeout: LONGEST }, run);

  afterAll(() => {
    // What is looked at after a test, as its log is, can still make it fail.
    const shown = lines.map(({ of, task, outcome }) => ({
      of,
      outcome: task.result?.state === 'pass' ? outcome : null,
    }));
    console.log(`\n${faultTable(shown)}\n`);
  });
});
