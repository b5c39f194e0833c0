import { HEADING_VERB, PORTFOLIO_HOLDER } from '../language/en/asking/cues.ts';
import type { Unit } from './units.ts';
import { entityIds, has } from './units.ts';

/** "fisheries minister": the portfolio that the word before names, where no office of the table is meant. */
export function portfolioBefore(
  units: readonly Unit[],
  at: number,
  taken: ReadonlySet<Unit>,
): { office: string; unit: Unit } | null {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (
    !before ||
    taken.has(before) ||
    before.neutral ||
    before.ordinal !== null ||
    before.possessive ||
    officesOf(unit).length > 0 ||
    !PORTFOLIO_HOLDER.test(unit.text)
  )
    return null;
  if (
    entityIds(before).length > 0 ||
    before.date !== null ||
    before.quantity !== null ||
    has(before, 'offices') ||
    has(before, 'official')
  )
    return null;
  return { office: `portfolio:${before.stem}`, unit: before };
}

export function ministriesOf(unit: Unit): string[] {
  return unit.senses.flatMap((sense) => (sense.type === 'ministry' ? [sense.office] : []));
}

/** "heads the ministry": the verb that makes an office of a ministry. */
export function headOf(units: readonly Unit[], at: number): Unit | undefined {
  const unit = units[at] as Unit;
  if (ministriesOf(unit).length === 0) return undefined;
  return units.slice(Math.max(0, at - 4), at).find((unit) => HEADING_VERB.test(unit.text));
}

export function officesOf(unit: Unit): string[] {
  return unit.senses.flatMap((sense) => (sense.type === 'offices' ? sense.ids : []));
}
