import type { Verdict } from './judge.ts';
import type { Outcome } from './run.ts';

const VERDICTS: readonly Verdict[] = ['right', 'wrong', 'missed', 'other'];

/** Verdicts by category, what failed and why, and the sum in the last line. */
export function scoreOf(outcomes: readonly Outcome[]): string {
  const categories = new Set(outcomes.map(({ question }) => question.cat));
  const rows = [...categories].map((cat) => {
    const list = outcomes.filter(({ question }) => question.cat === cat);
    return row(cat, [...VERDICTS.map((verdict) => count(list, verdict)), list.length]);
  });
  const failures = outcomes.filter(({ verdict }) => verdict !== 'right').map(failure);
  const [right, wrong, missed] = VERDICTS.map((verdict) => count(outcomes, verdict));
  return [
    row('', [...VERDICTS, 'of']),
    ...rows,
    ...failures,
    '',
    `right ${right} of ${outcomes.length}, wrong ${wrong}, missed ${missed}`,
    '',
  ].join('\n');
}

function count(outcomes: readonly Outcome[], verdict: Verdict): number {
  return outcomes.filter((outcome) => outcome.verdict === verdict).length;
}

function row(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(9) + cells.map((cell) => String(cell).padStart(7)).join('');
}

function failure({ question, answer, verdict, faults }: Outcome): string {
  return [
    '',
    `${verdict.toUpperCase()} ${question.id}  ${[...question.ctx, question.question].join(' > ')}`,
    `  [${answer.status}] ${answer.answer ?? ''}`,
    ...faults.map((fault) => `  - ${fault.slice(0, 160)}`),
  ].join('\n');
}
