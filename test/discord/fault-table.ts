import type { Case, Outcome } from './fault-case.ts';

const HEAD = ['fault', 'asked', 'replies', 'next answered', 'ms until then', 'result'];

/** The cases with what came of each; one without an outcome has failed, or was cut off. */
export function faultTable(lines: readonly { readonly of: Case; readonly outcome: Outcome | null }[]): string {
  const rows = [HEAD, ...lines.map(({ of: { fault, asked }, outcome }) => [fault, asked, ...cells(outcome)])];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const shown = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  shown.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return shown.map((row) => row.trimEnd()).join('\n');
}

function cells(outcome: Outcome | null): string[] {
  if (!outcome) return ['?', '?', '?', 'FAILED'];
  const { replies, next, ms } = outcome;
  return [
    replies === null ? '-' : String(replies),
    next === null ? '-' : next ? 'yes' : 'no',
    ms === null ? '-' : ms.toFixed(0),
    'ok',
  ];
}
