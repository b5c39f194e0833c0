import { type Decision, NOTHING } from './decision.ts';

/** One reply for a message of several questions. A part that has no answer says so beside those that have. */
export function combine(decisions: readonly Decision[]): Decision {
  const said = decisions.filter((decision) => decision.status !== 'ignored');
  const [first] = said;
  if (!first) return decisions[0] ?? NOTHING;
  if (said.length === 1) return first;
  const stated = said.filter((decision) => decision.status === 'answered' || decision.status === 'corrected');
  const status = stated.some((decision) => decision.status === 'corrected')
    ? 'corrected'
    : stated.length > 0
      ? 'answered'
      : first.status;
  return {
    status,
    reason: stated.length > 0 ? null : first.reason,
    text: [...new Set(said.map((decision) => decision.text))].join(' '),
    short: [...new Set(stated.map((decision) => decision.short))].filter(Boolean).join('; ') || null,
    evidence: stated.flatMap((decision) => decision.evidence),
    nearest: said.filter((decision) => !stated.includes(decision)).flatMap((decision) => decision.nearest),
    date: stated.find((decision) => decision.date)?.date ?? null,
    event: said.at(-1)?.event ?? null,
    fact: said.at(-1)?.fact ?? null,
    persons: [...new Set(said.flatMap((decision) => decision.persons))],
    others: said.flatMap((decision) => decision.others),
    affirmed: stated.every((decision) => decision.affirmed),
    runnerUp: (stated[0] ?? first).runnerUp,
    exact: stated.some((decision) => decision.exact),
    apart: null,
    grounds: (stated[0] ?? first).grounds,
    confidence: Math.min(...said.map((decision) => decision.confidence)),
  };
}
