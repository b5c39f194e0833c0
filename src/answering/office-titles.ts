import type { Unit } from './units.ts';
import { concepts, entityIds, has } from './units.ts';
/** "the two secretaries": the title that the noun itself is. */
export function titleWord(unit: Unit): string | null {
  const word = unit.text.toLowerCase();
  if (/^secretar/.test(word)) return 'secretary';
  return /^ministers?$/.test(word) ? 'minister' : null;
}

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
    !/^(?:ministers?|secretar(?:y|ies)|commissioners?)$/i.test(unit.text)
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
  if (/^(?:for|foreign|defense|top|both)$/i.test(before.norms)) return null;
  return { office: `portfolio:${before.stem}`, unit: before };
}

/** The office whose work a word names: "responsible for the South's defense". */
export function workOf(unit: Unit): string | null {
  const named = concepts(unit);
  if (named.includes('defense') && !named.includes('troops')) return 'defense-minister';
  return named.includes('foreign') && /^diplomacy$/i.test(unit.text) ? 'foreign-minister' : null;
}

export function ministriesOf(unit: Unit): string[] {
  return unit.senses.flatMap((sense) => (sense.type === 'ministry' ? [sense.office] : []));
}

/** "heads the ministry": the verb that makes an office of a ministry. */
export function headOf(units: readonly Unit[], at: number): Unit | undefined {
  const unit = units[at] as Unit;
  if (ministriesOf(unit).length === 0 && workOf(unit) === null) return undefined;
  return units
    .slice(Math.max(0, at - 4), at)
    .find((unit) =>
      /^(?:heads?|heading|leads?|leading|runs?|running|chief|boss|charge|responsible|oversees|handles|manages)$/i.test(
        unit.text,
      ),
    );
}

export function officesOf(unit: Unit): string[] {
  return unit.senses.flatMap((sense) => (sense.type === 'offices' ? sense.ids : []));
}
